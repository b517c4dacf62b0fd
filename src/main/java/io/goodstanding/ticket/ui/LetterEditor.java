package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.LetterChangedMeanwhile;
import io.goodstanding.ticket.LetterDraft;
import io.goodstanding.ticket.LetterText;
import io.goodstanding.ticket.LetterUse;
import io.goodstanding.ticket.TicketLetters;
import java.util.Optional;

/** A letter being changed by hand. It stays as it is, with all that was typed, whatever else happens in the case. */
class LetterEditor extends Div {

    private final TextField subject = new TextField(Texts.text("ticket.letter.subject"));
    private final TextBox body = new TextBox(Texts.text("ticket.letter.body"), new TextRule(8_000));
    private final RefusalPlace problem = new RefusalPlace();
    private final transient TicketActions actions;
    private final SerializableConsumer<Optional<LetterEditor>> onEdit;
    private final transient LetterPurpose purpose;
    private transient TicketSnapshot shown;
    private int seenVersion;

    LetterEditor(TicketSnapshot shown, TicketActions actions, SerializableConsumer<Optional<LetterEditor>> onEdit) {
        this.shown = shown;
        this.actions = actions;
        this.onEdit = onEdit;
        this.purpose = shown.letter().purpose();
        this.seenVersion = shown.draft().map(LetterDraft::version).orElse(0);
        addClassName("gs-stack");
        LetterText text = actions.open(shown, LetterUse.CHANGE);
        subject.setValue(text.subject());
        subject.setWidthFull();
        subject.setManualValidation(true);
        subject.setVisible(!purpose.isOneLine());
        body.setValue(text.body());
        body.setMinRows(purpose.isOneLine() ? 3 : 12);
        body.setMaxRows(30);
        problem.at(TicketLetters.SUBJECT, subject).at(TicketLetters.BODY, body);
        Button keep = new Button(Texts.text("ticket.letter.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button(Texts.text("action.cancel"), click -> onEdit.accept(Optional.empty()));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(keep, leave);
        foot.addClassNames("gs-actions", "gs-wrap");
        if (shown.draft().isPresent()) {
            foot.add(new Button(Texts.text("ticket.letter.template"), click -> drop()));
        }
        add(problem, subject, body, foot);
    }

    /** What happened meanwhile. */
    void refresh(TicketSnapshot now) {
        shown = now;
    }

    private void keep() {
        problem.clear();
        if (body.text().isEmpty()) {
            body.focus();
            return;
        }
        try {
            actions.keep(shown, seenVersion, purpose, subject.getValue(), body.getValue());
            onEdit.accept(Optional.empty());
        } catch (LetterChangedMeanwhile changed) {
            LetterDraft theirs = changed.theirs();
            seenVersion = theirs.version();
            Div text = new Div();
            text.addClassName("gs-letter");
            text.setText(theirs.subject() + "\n\n" + theirs.body());
            problem.show(Notice.alert("", shown.texts().say(changed.phrase())));
            problem.add(text);
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }

    private void drop() {
        try {
            actions.drop(shown, seenVersion);
            onEdit.accept(Optional.empty());
        } catch (Refused refused) {
            problem.show(refused, shown.texts());
        }
    }
}
