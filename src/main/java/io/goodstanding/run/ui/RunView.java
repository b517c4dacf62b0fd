package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.Runs;
import io.goodstanding.shared.ui.FocusKeeper;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One run: its steps, the one to do now, and what is known. Live: what somebody else does shows at once. */
@Route("run/:runId([0-9]{1,18})")
@PermitAll
class RunView extends Page implements BeforeEnterObserver {

    static final String ID = "runId";

    private final transient Runs runs;
    private final transient RunSnapshots snapshots;
    private final transient RunActions actions;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private transient Optional<RunDetails> run = Optional.empty();
    private final FocusKeeper focus = new FocusKeeper(this);
    private transient Optional<StepPlace> place = Optional.empty();
    private transient List<Component> around = List.of();
    private Registration listening = () -> {};

    RunView(Runs runs, RunSnapshots snapshots, RunActions actions, TeamScope scope, Bell bell) {
        super("gs-run-page");
        this.runs = runs;
        this.snapshots = snapshots;
        this.actions = actions;
        this.scope = scope;
        this.bell = bell;
    }

    /** The address of a run. */
    static String address(long runId) {
        return "run/" + runId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long runId = Long.parseLong(event.getRouteParameters().get(ID).orElseThrow());
        run = runs.find(runId);
        listening.remove();
        if (run.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        place = Optional.empty();
        listening = Registration.combine(Signal.effect(this, this::listen), Signal.effect(this, this::leave));
    }

    private void listen() {
        run.ifPresent(shown -> {
            bell.revision(Topic.account(shown.accountId())).get();
            if (scope.visible(shown.accountId()).isPresent()) {
                draw(snapshots.of(shown.id()));
            } else {
                Page.open("");
            }
        });
    }

    /** Whoever no longer looks after the rep's team leaves the page at once. */
    private void leave() {
        bell.revision(Topic.TEAMS).get();
        if (run.filter(shown -> scope.visible(shown.accountId()).isEmpty()).isPresent()) {
            Page.open("");
        }
    }

    /**
     * The form of a step stays where it is, with all that was typed and with the focus, as long as it is the step to do;
     * only what stands around it is drawn anew.
     */
    private void draw(RunSnapshot shown) {
        title(shown.rep().name() + ": " + shown.run().playbook().name());
        List<Component> now = List.of(crumb(shown), head(shown), new StepperCard(shown), new RunSide(shown));
        Optional<StepPlace> kept = place.filter(still -> still.isStill(shown));
        if (kept.isPresent()) {
            kept.get().refresh(shown);
            IntStream.range(0, now.size()).forEach(i -> exchange(around.get(i), now.get(i)));
        } else {
            StepPlace next = new StepPlace(shown, actions, place);
            place = Optional.of(next);
            Div columns = new Div(now.get(2), next, now.get(3));
            columns.addClassNames("gs-cols", "gs-run");
            removeAll();
            add(now.get(0), now.get(1), columns);
        }
        around = now;
        focus.restore();
    }

    private static void exchange(Component old, Component by) {
        Element parent = old.getElement().getParent();
        parent.setChild(parent.indexOfChild(old.getElement()), by.getElement());
    }

    private Component crumb(RunSnapshot shown) {
        Div crumb = new Div();
        crumb.addClassName("gs-crumb");
        crumb.add(new Anchor("steps", Texts.text("nav.steps")), GsIcon.CHEVRON_RIGHT.small());
        crumb.add(new Anchor("rep/" + shown.rep().id(), shown.rep().name()), GsIcon.CHEVRON_RIGHT.small());
        crumb.add(new Span(shown.run().playbook().name()));
        return crumb;
    }

    private Component head(RunSnapshot shown) {
        Div head = new Div(
                new Initials(shown.rep().name()),
                new H1(shown.rep().name() + ": " + shown.run().playbook().name()));
        head.addClassName("gs-head");
        Span version = new Span(Texts.text(
                "run.version", shown.run().playbook().name(), shown.run().version()));
        version.addClassNames("gs-sm", "gs-t3", "gs-wide-only");
        head.add(version, spacer());
        head.add(actions.buttons(shown));
        return head;
    }
}
