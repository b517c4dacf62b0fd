package io.goodstanding.channel.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.channel.AnswerTime;
import io.goodstanding.channel.ChannelRules;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;

/** How long answers take on one way, and when to ask again. */
class AnswerTimeDialog extends Dialog {

    private final transient ChannelRules rules;
    private final transient AnswerTime seen;
    private final transient Texts texts;
    private final SerializableRunnable after;
    private final IntegerField from = number("channels.from");
    private final IntegerField to = number("channels.to");
    private final IntegerField followUp = number("channels.follow-up.field");
    private final TextBox reason = new TextBox(Texts.text("channels.reason"), ChannelRules.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();

    AnswerTimeDialog(ChannelRules rules, AnswerTime seen, Texts texts, SerializableRunnable after) {
        this.rules = rules;
        this.seen = seen;
        this.texts = texts;
        this.after = after;
        setHeaderTitle(Texts.text(seen.channel().textKey()));
        from.setValue(seen.fromDays());
        to.setValue(seen.toDays());
        followUp.setValue(seen.followUpDays());
        problem.at(ChannelRules.FROM, from)
                .at(ChannelRules.TO, to)
                .at(ChannelRules.FOLLOW_UP, followUp)
                .at(ChannelRules.REASON, reason);
        Paragraph hint = new Paragraph(Texts.text("channels.plan.hint"));
        hint.addClassName("gs-t2");
        Div content = new Div(problem, hint, from, to, followUp, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("channels.plan.save"), this::save).addTo(this);
    }

    private static IntegerField number(String key) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void save() {
        problem.clear();
        for (IntegerField field : List.of(from, to, followUp)) {
            field.setInvalid(field.isEmpty());
            field.setErrorMessage(Texts.text("channels.number"));
        }
        if (from.isEmpty()
                || to.isEmpty()
                || followUp.isEmpty()
                || reason.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        try {
            rules.plan(seen.channel(), value(from), value(to), value(followUp), reason.getValue(), seen.version());
            close();
            after.run();
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }

    private static int value(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElseThrow();
    }
}
