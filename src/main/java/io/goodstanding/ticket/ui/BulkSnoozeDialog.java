package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;

/** Puts the follow-up of several cases off. */
class BulkSnoozeDialog extends Dialog {

    BulkSnoozeDialog(int cases, Texts texts, SerializableConsumer<LocalDate> save) {
        setHeaderTitle(Texts.text("tickets.bulk.snooze.title", cases));
        DayField until = new DayField(Texts.text("ticket.snooze.until"));
        until.setValue(LocalDate.ofInstant(texts.now(), texts.zone()).plusDays(2));
        Paragraph hint = new Paragraph(Texts.text("ticket.snooze.hint"));
        hint.addClassName("gs-t2");
        Div content = new Div(hint, until);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(
                        Texts.text("ticket.snooze.save"),
                        () -> until.day(Texts.text("ticket.snooze.missing")).ifPresent(day -> {
                            close();
                            save.accept(day);
                        }))
                .addTo(this);
    }
}
