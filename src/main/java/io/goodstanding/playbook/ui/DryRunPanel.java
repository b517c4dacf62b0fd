package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.StepState;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A playbook being played dry: its steps, the one whose turn it is, a clock to move, and what would happen. */
class DryRunPanel extends Composite<Div> {

    private final transient Playbook playbook;
    private final transient UnaryOperator<String> names;
    private final ZoneId zone;
    private final transient Instant start;
    private final Div steps = new Div();
    private final Div current = new Div();
    private final Div side = new Div();
    private final transient DryFacts facts;
    private transient DryRun dry;

    /** @param names the name of another playbook by its key */
    DryRunPanel(Playbook playbook, UnaryOperator<String> names, ZoneId zone, Instant start) {
        this.playbook = playbook;
        this.names = names;
        this.zone = zone;
        this.start = start;
        this.dry = new DryRun(playbook, Facts.none(), zone, start);
        this.facts = new DryFacts(playbook, start, this::restart);
        side.addClassName("gs-stack");
        getContent().addClassNames("gs-cols", "gs-run", "gs-dry");
        getContent().add(steps, current, side);
        restart(facts.facts());
    }

    private void restart(Facts known) {
        dry = new DryRun(playbook, known, zone, start);
        draw();
    }

    private void draw() {
        Texts texts = Texts.of(zone, dry.now());
        steps.removeAll();
        steps.add(new DryStepList(playbook, dry.course(), texts));
        current.removeAll();
        Optional<StepState> open = dry.course().open();
        current.add(
                open.map(state -> (Component) new DryStepCard(playbook, state, names, texts, dry.today(), this::act))
                        .orElseGet(DryOver::new));
        side.removeAll();
        side.add(new DryClock(dry, playbook, texts, this::act), facts, new DryHappenings(dry, names, texts));
    }

    /** Does something, or says why it cannot be done; what was typed stays then. */
    private void act(Consumer<DryRun> action) {
        try {
            action.accept(dry);
            draw();
        } catch (Refused refused) {
            Page.refuse(Texts.of(zone, dry.now()).say(refused.phrase()));
        }
    }
}
