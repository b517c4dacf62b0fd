package io.goodstanding.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceValue;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;

/**
 * Addresses or numbers, one on each line. Those that are kept are masked and cannot be changed until somebody asks to see
 * them, which the trail says.
 */
class ContactsDialog extends EvidenceDialog {

    /** More than ten of the longest: what is wrong is said line by line. */
    private static final TextRule TYPED = new TextRule(5_000);

    private final TextBox contacts;
    private final Div showing = new Div();
    private final Button save;

    /** @param canSeal whether there is a secret to seal them with */
    ContactsDialog(EvidencePlace place, boolean canSeal) {
        super(place);
        contacts = new TextBox(Texts.text(place.item().textKey()), TYPED);
        contacts.setHelperText(Texts.text("evidence.helper." + place.item().name(), EvidenceBook.MOST_CONTACTS));
        contacts.getElement().setAttribute("autocomplete", "off");
        contacts.setValue(seen().shown());
        problem().at(EvidenceBook.TEXT, contacts);
        addFields(contacts, showing);
        save = foot().addTo(this);
        lock(seen().isThere());
        say(canSeal);
    }

    private void say(boolean canSeal) {
        if (!canSeal) {
            problem().show(Notice.alert("", Texts.text("evidence.refused.no-key")));
        } else if (seen().masked() && !seen().isThere()) {
            problem().show(Notice.alert("", Texts.text("evidence.refused.unreadable")));
        }
    }

    private void lock(boolean masked) {
        contacts.setReadOnly(masked);
        save.setEnabled(!masked);
        showing.removeAll();
        if (masked) {
            Button show = new Button(Texts.text("evidence.show"), GsIcon.LOCK.create(), click -> show());
            show.addThemeVariants(ButtonVariant.SMALL);
            Span why = new Span(Texts.text("evidence.show.why"));
            why.addClassNames("gs-sm", "gs-t3");
            showing.add(show, why);
            showing.addClassName("gs-row");
        }
    }

    private void show() {
        attempt(() -> {
            contacts.setValue(place().book().reveal(place().rep().id(), place().item()));
            lock(false);
            contacts.focus();
        });
    }

    @Override
    void keep(int seenVersion) {
        place().book().change(place().rep().id(), place().item(), contacts.getValue(), seenVersion);
    }

    @Override
    String inWords(EvidenceValue current) {
        return current.isThere() ? String.join(", ", current.shown().lines().toList()) : Texts.text("evidence.nothing");
    }
}
