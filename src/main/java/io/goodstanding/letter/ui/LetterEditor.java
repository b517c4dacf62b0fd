package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.letter.LetterChangedMeanwhile;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;

/**
 * Where admins write a template: subject, text and why, with what becomes of it beside them. What somebody else saved
 * meanwhile is told; the second try replaces it.
 */
class LetterEditor extends Composite<Div> {

    /** Half a second after the last key: the preview follows while one writes. */
    private static final int PAUSE = 500;

    private final transient LetterDesk desk;
    private final transient LetterTemplate before;
    private final transient LetterTrial trial;
    private final TextField subject = new TextField(Texts.text("letter.subject"));
    private final TextBox body = new TextBox(Texts.text("letter.body"), LetterTemplates.BODY_RULE);
    private final TextBox reason = new TextBox(Texts.text("letter.reason"), LetterTemplates.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();
    private final SerializableRunnable onDone;
    private int seen;
    private boolean left;
    private Component lastFocused = body;

    /** @param onDone the work is over: saved or left */
    LetterEditor(LetterDesk desk, LetterTemplate template, SerializableRunnable onDone) {
        this.desk = desk;
        this.before = template;
        this.seen = template.version();
        this.onDone = onDone;
        this.trial = new LetterTrial(desk, template);
        fields();
        Card card = new Card(
                        new CardHead(Texts.text("letter.edit.of", template.version())),
                        problem,
                        subject,
                        body,
                        reason,
                        foot())
                .spaced();
        getContent().addClassNames("gs-cols", "gs-letter-edit");
        getContent().add(card, trial, new FieldsCard(template.purpose(), this::write));
    }

    private void fields() {
        subject.setVisible(!before.purpose().isOneLine());
        subject.setValue(before.subject());
        subject.setManualValidation(true);
        subject.setWidthFull();
        body.setValue(before.body());
        body.setMinRows(before.purpose().isOneLine() ? 4 : 14);
        body.setMaxRows(28);
        body.getElement().setAttribute("lang", "en");
        body.addClassName("gs-template");
        reason.setHelperText(Texts.text("letter.reason.helper"));
        reason.setRequiredIndicatorVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setValueChangeTimeout(PAUSE);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeTimeout(PAUSE);
        subject.addValueChangeListener(change -> changed());
        body.addValueChangeListener(change -> changed());
        subject.addFocusListener(focus -> lastFocused = subject);
        body.addFocusListener(focus -> lastFocused = body);
        problem.at(LetterTemplates.SUBJECT, subject)
                .at(LetterTemplates.BODY, body)
                .at(LetterTemplates.REASON, reason);
    }

    private Component foot() {
        Button leave = new Button(Texts.text("action.cancel"), click -> finish());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(new SaveButton(Texts.text("letter.save"), this::save), leave);
        foot.addClassName("gs-actions");
        return foot;
    }

    private void changed() {
        subject.setInvalid(false);
        trial.show(typed());
    }

    private LetterTemplate typed() {
        return new LetterTemplate(before.purpose(), before.version(), subject.getValue(), body.getValue());
    }

    /** Whether something would be lost. */
    boolean isDirty() {
        return !left
                && (!subject.getValue().equals(before.subject())
                        || !body.getValue().equals(before.body()));
    }

    private void write(String opening, String closing) {
        lastFocused.getElement().executeJs("""
            const input = this.inputElement, from = input.selectionStart, to = input.selectionEnd, all = input.value;
            const chosen = all.slice(from, to);
            this.value = all.slice(0, from) + $0 + chosen + $1 + all.slice(to);
            this.focus();
            const caret = from + $0.length + chosen.length;
            requestAnimationFrame(() => input.setSelectionRange(caret, caret));
            """, opening, closing);
    }

    private void save() {
        problem.clear();
        try {
            int version = desk.templates()
                    .save(before.purpose(), subject.getValue(), body.getValue(), seen, reason.getValue())
                    .version();
            finish();
            Page.say(Texts.text("letter.saved", version));
        } catch (LetterChangedMeanwhile changed) {
            seen = changed.current().version();
            problem.show(
                    Notice.alert(Texts.text("letter.meanwhile"), desk.texts().say(changed.phrase()))
                            .with(compareWith(changed)));
        } catch (Refused refused) {
            problem.show(refused, desk.texts());
        }
    }

    private Button compareWith(LetterChangedMeanwhile changed) {
        return new Button(
                Texts.text("letter.meanwhile.look"),
                click -> new LetterCompareDialog(before, changed.current().template()).open());
    }

    private void finish() {
        left = true;
        onDone.run();
    }
}
