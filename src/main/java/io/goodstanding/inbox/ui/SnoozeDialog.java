package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.ValueContext;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Pickers;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.time.Instant;

/** Puts a notice off to a moment of the reader's choice; what is wrong with it stands at the field. */
class SnoozeDialog extends Dialog {

    private final transient Inbox inbox;
    private final transient InboxEntry entry;
    private final transient Texts texts;
    private final DateTimePicker until = Pickers.moment(Texts.text("inbox.snooze.until"));

    SnoozeDialog(Inbox inbox, InboxEntry entry, Texts texts) {
        this.inbox = inbox;
        this.entry = entry;
        this.texts = texts;
        setHeaderTitle(Texts.text("inbox.snooze.title"));
        Div content = new Div(until);
        content.addClassName("gs-narrow-dialog");
        until.setManualValidation(true);
        until.addValueChangeListener(change -> until.setInvalid(false));
        add(content);
        new DialogFoot(Texts.text("inbox.snooze"), this::save).addTo(this);
    }

    private void save() {
        boolean malformed = until.getDefaultValidator()
                .apply(until.getValue(), new ValueContext())
                .isError();
        if (malformed || until.isEmpty()) {
            refuse(Texts.text("inbox.snooze.missing"));
            return;
        }
        new MomentRule(texts.zone(), texts.now())
                .instant(until.getValue())
                .ifPresentOrElse(
                        this::snooze,
                        () -> refuse(Texts.text(
                                "inbox.snooze.skipped",
                                texts.day(until.getValue().toLocalDate()))));
    }

    private void snooze(Instant chosen) {
        try {
            inbox.snooze(entry.id(), chosen);
            close();
            Page.say(Texts.text("inbox.snoozed.said", texts.moment(chosen)));
        } catch (Refused refused) {
            refuse(texts.say(refused.phrase()));
        }
    }

    private void refuse(String why) {
        until.setErrorMessage(why);
        until.setInvalid(true);
        until.focus();
    }
}
