package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepSource;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.ui.SourceLine;
import io.goodstanding.run.RunEntry;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.MarkdownText;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;

/** The step that a run stands at: what it asks and why, large; and, for whoever may do it, the form to do it with. */
class StepCard extends Composite<Div> {

    private final Div head = new Div();
    private transient RunSnapshot shown;
    private final transient StepState state;
    private final Optional<StepForm> form;

    /** @param desk with what the reader does it with; whoever may not is told whose turn it is */
    StepCard(RunSnapshot shown, StepState state, StepDesk desk) {
        this.shown = shown;
        this.state = state;
        Step step = state.step();
        getContent().addClassNames("gs-card", "gs-step-card");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", step.title());
        H2 title = new H2(step.title());
        title.addClassName("gs-step-title");
        head.addClassNames("gs-row", "gs-wrap");
        fillHead();
        Div body = new Div(head, title);
        body.addClassName("gs-step-body");
        if (!step.text().isEmpty()) {
            body.add(new MarkdownText(step.text()));
        }
        getContent().add(body);
        if (state.status() == StepState.Status.WAITING_UNTIL) {
            body.add(waiting());
        }
        form = shown.mayWork() ? Optional.of(new StepForm(shown, state, desk)) : Optional.empty();
        form.ifPresentOrElse(body::add, () -> body.add(Notice.info("", Texts.text("run.managers-turn"))));
        body.add(sources(step.sources()));
        form.ifPresent(made -> getContent().add(made.foot()));
    }

    /** What was typed here and stands nowhere in the run: somebody else did the step, or it was left out. */
    Optional<String> unsavedNote(RunSnapshot now) {
        return form.flatMap(StepForm::words)
                .filter(words -> now.run().entries().stream()
                        .map(RunEntry::move)
                        .filter(move -> move.step().equals(state.step().key()) && move.attempt() == state.attempt())
                        .noneMatch(move -> move.note().equals(words)));
    }

    /** Who has it, and what is kept of it, may change while somebody types. */
    void refresh(RunSnapshot now) {
        shown = now;
        fillHead();
        form.ifPresent(shownForm -> shownForm.refresh(now));
    }

    private void fillHead() {
        Span number = new Span(
                Texts.text("run.step-of", state.number(), shown.course().steps().size()));
        number.addClassNames("gs-tag", "gs-official");
        String person = shown.personOf(state.step().owner());
        Span who = new Span(person);
        Div owner = new Div(new Span(Texts.text("run.owner")), new Initials(person).small(), who);
        owner.addClassNames("gs-row", "gs-t2", "gs-gap-s");
        Span space = new Span();
        space.addClassName("gs-sp");
        head.removeAll();
        head.add(number, owner, space, due());
    }

    private Component due() {
        Div due = new Div();
        due.addClassNames("gs-row", "gs-gap-s", "gs-due");
        if (state.status() == StepState.Status.CURRENT && state.dueAt().isPresent()) {
            due.add(GsIcon.CLOCK.small(), new Span(shown.words().due(state)));
            due.setClassName("gs-late", state.isOverdue(shown.texts().now()));
        }
        return due;
    }

    private Component waiting() {
        String until = state.opensAt().map(at -> shown.words().opens(at)).orElse("");
        return Notice.quiet(
                GsIcon.HOURGLASS, until, Texts.text("run.waits." + state.step().type()));
    }

    private Component sources(List<StepSource> sources) {
        Span why = new Span(Texts.text("run.why"));
        why.addClassNames("gs-sm", "gs-t3");
        Div list = new Div(why);
        list.addClassName("gs-sources");
        sources.forEach(source -> list.add(new SourceLine(source, shown.texts())));
        return list;
    }
}
