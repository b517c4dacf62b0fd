package io.goodstanding.run.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.run.RunRow;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.time.Instant;

/** A run in a list: whose, which step, who has it, since when, and whether it is late or stuck. A link to its page. */
class RunRowCard extends Composite<Anchor> {

    private final transient RunRow row;
    private final transient Texts texts;

    RunRowCard(RunRow row, Texts texts) {
        this.row = row;
        this.texts = texts;
        getContent().setHref(RunView.address(row.id()));
        getContent().addClassNames("gs-run-row");
        getContent().add(new Initials(row.rep()), what(), progress(), who(), when());
    }

    /** For a narrow place that says already whose it is. */
    RunRowCard compact() {
        getContent().addClassName("gs-compact");
        return this;
    }

    private Component what() {
        String title = row.isOpen() ? row.stepTitle() : Texts.text("steps.closed");
        Span step = new Span(title);
        step.addClassName("gs-b");
        Span run = new Span(row.rep() + " · " + row.playbook());
        run.addClassNames("gs-sm", "gs-t2");
        Div what = new Div(step, run);
        what.addClassNames("gs-col", "gs-grow", "gs-el");
        return what;
    }

    private Component progress() {
        Span number = new Span(row.isOpen() ? Texts.text("steps.number", row.stepNumber(), row.steps()) : "");
        number.addClassNames("gs-sm", "gs-t2", "gs-num");
        return number;
    }

    private Component who() {
        boolean managers = row.stepOwner().filter(Owner.MANAGER::equals).isPresent()
                && row.owner().equals(row.rep());
        Span who = new Span(managers ? Texts.text("run.a-manager") : row.owner());
        who.addClassNames("gs-sm", "gs-t2", "gs-wide-only");
        return who;
    }

    private Component when() {
        Instant now = texts.now();
        Span main = new Span(when(row, texts));
        main.addClassName("gs-sm");
        main.setClassName("gs-late", row.isOverdue(now));
        Span age = new Span(
                row.isStuck(now)
                        ? Texts.text(
                                "steps.stuck",
                                texts.span(Duration.between(row.turnAt().orElse(now), now)))
                        : Texts.text("steps.age", texts.span(Duration.between(row.startedAt(), now))));
        age.addClassNames("gs-xs", row.isStuck(now) ? "gs-late" : "gs-t3");
        Div when = new Div(main, age);
        when.addClassNames("gs-col", "gs-run-when");
        return when;
    }

    /** Until when it waits, by when it is due, or since when it is late. */
    static String when(RunRow row, Texts texts) {
        if (row.closedAt().isPresent()) {
            return texts.moment(row.closedAt().get());
        }
        if (row.opensAt().isPresent()) {
            return Texts.text("step.waits", texts.moment(row.opensAt().get()));
        }
        return row.dueAt()
                .map(due -> Texts.text(row.isOverdue(texts.now()) ? "step.late" : "step.due", texts.moment(due)))
                .orElseGet(() -> Texts.text("step-status.CURRENT"));
    }
}
