package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.playbook.Deed;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.playbook.StepMoved;
import io.goodstanding.playbook.StepState;
import io.goodstanding.run.RunPeople;
import io.goodstanding.run.RunSketch;
import io.goodstanding.run.RunSketches;
import io.goodstanding.run.RunSteps;
import io.goodstanding.run.Sketched;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;

/** What can be done to a run from its page, and the dialogs that ask for more. */
@SpringComponent
class RunActions {

    private final RunSteps steps;
    private final RunSketches sketches;
    private final RunPeople people;
    private final IncidentDialogs incidents;

    RunActions(RunSteps steps, RunSketches sketches, RunPeople people, IncidentDialogs incidents) {
        this.steps = steps;
        this.sketches = sketches;
        this.people = people;
        this.incidents = incidents;
    }

    /** The buttons of the page's head: each only where it does something. */
    Component buttons(RunSnapshot shown) {
        Div buttons = new Div();
        buttons.addClassNames("gs-actions", "gs-wrap");
        if (shown.mayUndo()) {
            buttons.add(new Button(Texts.text("run.undo"), GsIcon.UNDO.create(), click -> undo(shown)));
        }
        if (shown.mayManage() && shown.open().isPresent()) {
            if (shown.open().filter(StepState::canBeWorked).isPresent()) {
                buttons.add(new Button(Texts.text("run.remind"), GsIcon.BELL.create(), click -> remind(shown)));
            }
            buttons.add(new Button(Texts.text("run.hand-over"), GsIcon.PEOPLE.create(), click -> handOver(shown)));
            if (!shown.isMine()) {
                Button take = new Button(Texts.text("run.take-over"), click -> takeOver(shown));
                take.addThemeVariants(ButtonVariant.TERTIARY);
                buttons.add(take);
            }
        }
        shown.incident().ifPresent(incident -> {
            Button details =
                    new Button(Texts.text("incident.details"), click -> incidents.details(shown.rep(), incident));
            details.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(details);
            if (incident.liftedAt().isEmpty()) {
                buttons.add(
                        new Button(Texts.text("run.close-incident"), click -> incidents.check(shown.rep(), incident)));
            }
        });
        if (shown.run().playbook().purpose() != Purpose.RECOVERY && shown.open().isPresent() && shown.mayWork()) {
            buttons.add(new Button(Texts.text("run.end"), click -> end(shown)));
        }
        return buttons;
    }

    /** What the form of the open step does. */
    StepDesk desk(RunSnapshot shown, StepState state) {
        long runId = shown.run().id();
        return new StepDesk() {
            @Override
            public void work(Deed deed) {
                try {
                    steps.work(runId, deed);
                    Page.say(Texts.text("run.said.done", state.step().title()));
                } catch (StepMoved moved) {
                    // Somebody else did it meanwhile: the page shows where the run stands now.
                    Page.refuse(shown.texts().say(moved.phrase()));
                }
            }

            @Override
            public void skip(StepState open) {
                askToSkip(shown, open);
            }

            @Override
            public RunSketch keep(StepState open, Sketched seen, Sketched left, boolean silently) {
                RunSketch kept = sketches.keep(runId, open.step().key(), open.attempt(), seen, left);
                if (!silently) {
                    Page.say(Texts.text("run.said.kept"));
                }
                return kept;
            }
        };
    }

    private void askToSkip(RunSnapshot shown, StepState open) {
        String hint = Texts.text(open.step().required() ? "run.skip.required" : "run.skip.optional");
        new WordsDialog(
                        Texts.text("run.skip.title", open.step().title()),
                        hint,
                        Texts.text("run.skip.reason"),
                        Texts.text("run.skip.save"),
                        TextRule.NOTE,
                        shown.texts(),
                        words -> {
                            steps.skip(shown.run().id(), open.step().key(), open.attempt(), words);
                            Page.say(Texts.text("run.said.skipped", open.step().title()));
                        })
                .open();
    }

    private void undo(RunSnapshot shown) {
        try {
            steps.undo(shown.run().id(), shown.run().seq());
            Page.say(Texts.text("run.said.undone"));
        } catch (Refused refused) {
            Page.refuse(shown.texts().say(refused.phrase()));
        }
    }

    private void end(RunSnapshot shown) {
        new WordsDialog(
                        Texts.text("run.end.title"),
                        Texts.text("run.end.hint"),
                        Texts.text("run.skip.reason"),
                        Texts.text("run.end"),
                        TextRule.NOTE,
                        shown.texts(),
                        words -> steps.end(shown.run().id(), words))
                .open();
    }

    private void remind(RunSnapshot shown) {
        String whom =
                shown.open().map(state -> shown.personOf(state.step().owner())).orElse("");
        new WordsDialog(
                        Texts.text("run.remind.title", whom),
                        Texts.text("run.remind.hint"),
                        Texts.text("run.remind.words"),
                        Texts.text("run.remind"),
                        TextRule.NOTE,
                        shown.texts(),
                        words -> {
                            people.nudge(shown.run().id(), words);
                            Page.say(Texts.text("run.said.reminded", whom));
                        })
                .open();
    }

    private void takeOver(RunSnapshot shown) {
        try {
            people.takeOver(shown.run().id());
            Page.say(Texts.text("run.said.taken"));
        } catch (Refused refused) {
            Page.refuse(shown.texts().say(refused.phrase()));
        }
    }

    private void handOver(RunSnapshot shown) {
        new HandOverDialog(shown, people).open();
    }
}
