package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.util.function.Consumer;

/** The clock of a dry run, to be moved; and what may happen from outside. */
class DryClock extends Composite<Card> {

    private final transient DryRun dry;
    private final transient Playbook playbook;
    private final transient Texts texts;
    private final transient Consumer<Consumer<DryRun>> act;

    DryClock(DryRun dry, Playbook playbook, Texts texts, Consumer<Consumer<DryRun>> act) {
        this.dry = dry;
        this.playbook = playbook;
        this.texts = texts;
        this.act = act;
    }

    @Override
    protected Card initContent() {
        Span now = new Span(texts.moment(dry.now()));
        now.addClassNames("gs-md", "gs-b");
        now.getElement().setAttribute("role", "status");
        Button wait = button("playbook.try.to-the-end", DryRun::passUntilOpen);
        wait.setEnabled(dry.course()
                .open()
                .flatMap(StepState::opensAt)
                .filter(dry.now()::isBefore)
                .isPresent());
        Button lift = button("playbook.try.lift", DryRun::lift);
        lift.setVisible(playbook.purpose() == Purpose.RECOVERY);
        lift.setEnabled(!dry.course().lifted() && !dry.course().isClosed());
        Button undo = button("playbook.try.undo", DryRun::undo);
        undo.setEnabled(!dry.happenings().isEmpty());
        Div row = new Div(
                button("playbook.try.hour", run -> run.pass(Duration.ofHours(1))),
                button("playbook.try.day", run -> run.pass(Duration.ofDays(1))),
                wait,
                lift,
                undo);
        row.addClassNames("gs-row", "gs-wrap");
        return new Card(new CardHead(Texts.text("playbook.try.clock")), now, row).spaced();
    }

    private Button button(String key, Consumer<DryRun> action) {
        Button button = new Button(Texts.text(key), click -> act.accept(action));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
