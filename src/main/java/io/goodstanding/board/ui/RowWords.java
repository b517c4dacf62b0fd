package io.goodstanding.board.ui;

import io.goodstanding.board.BoardRow;
import io.goodstanding.board.BoardRow.Lift;
import io.goodstanding.board.BoardRow.OpenIncident;
import io.goodstanding.board.BoardRow.PendingCount;
import io.goodstanding.board.BoardRow.WayBack;
import io.goodstanding.board.BoardRow.Week;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.limit.Ramp;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.run.RunProgress;
import io.goodstanding.shared.ui.Bar;
import io.goodstanding.shared.ui.BudgetCell;
import io.goodstanding.shared.ui.CountCell;
import io.goodstanding.shared.ui.LiftRange;
import io.goodstanding.shared.ui.RepCard;
import io.goodstanding.shared.ui.RestrictionCell;
import io.goodstanding.shared.ui.Sparkline;
import io.goodstanding.shared.ui.StandingCell;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.TrendCell;
import io.goodstanding.shared.ui.TwoLineCell;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.ui.LevelLook;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board row in words and figures, cell by cell. */
record RowWords(Texts texts) {

    private Instant now() {
        return texts.now();
    }

    StandingCell standing(BoardRow row) {
        String reason = row.level() == Level.GOOD ? null : texts.say(row.mainReason());
        return new StandingCell(LevelLook.of(row.level()), LevelLook.name(row.level()), reason);
    }

    BudgetCell week(BoardRow row) {
        Week week = row.week();
        Bar bar = Bar.of(week.used(), week.limit())
                .withSoft(week.soft(), week.limit())
                .pausedIf(week.paused());
        if (row.level() == Level.RECOVERING) {
            bar = bar.in(StandingLook.RECOV);
        } else if (week.used() >= week.soft()) {
            bar = bar.in(StandingLook.RISK);
        }
        return new BudgetCell(texts.number(week.used()), texts.number(week.limit()), rest(week), bar);
    }

    private String rest(Week week) {
        if (week.paused()) {
            return Texts.text("budget.paused");
        }
        int over = week.used() - week.limit();
        if (over > 0) {
            return Texts.text("budget.over", over);
        }
        return Texts.text(week.atMost() ? "budget.at-most" : "budget.left", week.left());
    }

    CountCell pending(BoardRow row) {
        if (row.pending().isEmpty()) {
            return new CountCell(null, false, null, null);
        }
        PendingCount pending = row.pending().get();
        boolean high = row.reasons().stream().anyMatch(reason -> reason.key().startsWith("reason.pending"));
        String old =
                pending.overThirtyDays().isPresent() && pending.overThirtyDays().getAsInt() > 0
                        ? Texts.text("pending.old", pending.overThirtyDays().getAsInt())
                        : null;
        String count = texts.number(pending.count());
        return new CountCell(
                pending.estimated() ? Texts.text("pending.about", count) : count,
                high,
                old == null && pending.estimated() ? Texts.text("pending.estimated") : old,
                high ? StandingLook.RISK : null);
    }

    TrendCell acceptance(BoardRow row) {
        boolean low = row.reasons().stream().anyMatch(reason -> reason.key().startsWith("reason.acceptance"));
        String percent = row.acceptancePercent().isPresent()
                ? Texts.text("number.percent", row.acceptancePercent().getAsInt())
                : null;
        return new TrendCell(Sparkline.of(row.acceptanceTrend()), percent, low ? StandingLook.RISK : null);
    }

    @Nullable
    RestrictionCell restriction(BoardRow row) {
        return row.incident()
                .map(incident -> restriction(row, incident))
                .or(() -> row.ramp().map(ramp -> ramp(row, ramp)))
                .orElse(null);
    }

    private RestrictionCell restriction(BoardRow row, OpenIncident incident) {
        String what = Texts.text("kind." + incident.kind() + ".short");
        StandingLook look = LevelLook.of(row.level());
        if (incident.lift().isEmpty()) {
            String since = Texts.text("restriction.since", texts.shortDay(incident.startedAt()));
            return new RestrictionCell(look, what, since, false, null, Bar.of(0, 1));
        }
        Lift lift = incident.lift().get();
        return new RestrictionCell(
                look,
                what,
                IncidentWords.shortCountdown(lift.from(), lift.to(), now(), texts),
                !now().isBefore(lift.to()),
                LiftRange.of(incident.startedAt(), lift.from(), lift.to(), now()),
                null);
    }

    /** What is planned for this week against what was sent. */
    private RestrictionCell ramp(BoardRow row, WayBack way) {
        Ramp ramp = way.ramp();
        double whole = Duration.between(ramp.liftedAt(), ramp.endsAt()).toMinutes();
        double done = Duration.between(ramp.liftedAt(), now()).toMinutes();
        String planned = Texts.text(
                "ramp.planned", way.percent(), row.week().used(), row.week().limit());
        return new RestrictionCell(
                StandingLook.RECOV,
                Texts.text("ramp.name.week", ramp.stepAt(now()), RampPlan.STEPS),
                planned,
                false,
                null,
                Bar.of(done, whole).in(StandingLook.RECOV));
    }

    @Nullable
    TwoLineCell nextStep(BoardRow row) {
        return step(row)
                .map(step -> new TwoLineCell(step.what(), null, "", step.when(), step.late()))
                .orElse(null);
    }

    /** The open case with LinkedIn's support, and since when it stands where it does. */
    @Nullable
    TwoLineCell ticket(BoardRow row) {
        return row.ticket()
                .map(ticket -> new TwoLineCell(
                        "LI-" + ticket.id(),
                        null,
                        "",
                        Texts.text(
                                "board.ticket",
                                Texts.text(ticket.state().textKey()),
                                texts.span(Duration.between(ticket.since(), now()))),
                        ticket.dueAt().filter(due -> !due.isAfter(now())).isPresent()))
                .orElse(null);
    }

    /** On a phone: everything that matters, in one card. */
    RepCard card(BoardRow row, String team) {
        Optional<Step> step = step(row);
        return new RepCard(
                row.name(),
                team,
                LevelLook.of(row.level()),
                LevelLook.name(row.level()),
                row.level() == Level.GOOD ? null : texts.say(row.mainReason()),
                step.map(Step::what).orElse(null),
                step.map(Step::when).orElse(null),
                step.map(Step::late).orElse(false));
    }

    private Optional<Step> step(BoardRow row) {
        return row.run()
                .map(this::step)
                .or(() -> row.incident().map(this::step))
                .or(() -> row.ramp()
                        .map(ramp -> new Step(
                                Texts.text("step.ramp"),
                                Texts.text(
                                        "step.until", texts.shortDay(ramp.ramp().endsAt())),
                                false)))
                .or(() -> row.level() == Level.UNKNOWN
                        ? Optional.of(new Step(Texts.text("step.enter"), Texts.text("step.now"), true))
                        : Optional.empty());
    }

    private Step step(RunProgress run) {
        String what = Texts.text("step.of", run.number(), run.count(), run.title());
        if (run.waitsUntil().isPresent()) {
            return new Step(
                    what, Texts.text("step.waits", texts.moment(run.waitsUntil().get())), false);
        }
        boolean late = run.dueAt().filter(due -> !due.isAfter(now())).isPresent();
        String when = run.dueAt()
                .map(due -> Texts.text(late ? "step.late" : "step.due", texts.moment(due)))
                .orElseGet(() -> Texts.text(run.owner() == Owner.MANAGER ? "step.manager" : "step.open"));
        return new Step(what, when, late);
    }

    private Step step(OpenIncident incident) {
        if (incident.lift().isEmpty()) {
            return new Step(
                    Texts.text("step.help"), Texts.text("step.since", texts.shortDay(incident.startedAt())), false);
        }
        Lift lift = incident.lift().get();
        boolean due = !now().isBefore(lift.to());
        return due
                ? new Step(Texts.text("step.check"), Texts.text("step.now"), true)
                : new Step(Texts.text("step.wait"), Texts.text("step.until", texts.moment(lift.to())), false);
    }

    private record Step(String what, String when, boolean late) {}
}
