package io.goodstanding.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.Ramp;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.shared.ui.Bar;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.LiftRange;
import io.goodstanding.shared.ui.LiftRangeBar;
import io.goodstanding.shared.ui.LimitBar;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.ui.LevelLook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

/** The one countdown: when a restriction usually lifts, else when the ramp goes on, else when the week turns. */
class OpeningCard extends Composite<Div> {

    private final transient Assessment assessment;
    private final transient Texts texts;
    private final transient Instant turn;

    OpeningCard(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        this.turn = LimitWeek.containing(assessment.at()).turn();
        Div icon = new Div(GsIcon.HOURGLASS.create());
        icon.addClassNames("gs-qi", look().css());
        Div words = new Div();
        words.addClassNames("gs-col", "gs-gap-s", "gs-grow");
        assessment
                .worstOpenIncident()
                .filter(incident -> incident.effect().pausesInvitations())
                .ifPresentOrElse(incident -> lift(words, incident), () -> week(words));
        getContent().addClassNames("gs-card", "gs-cd");
        getContent().add(icon, words);
    }

    private StandingLook look() {
        return LevelLook.of(assessment.standing().level());
    }

    private void lift(Div words, IncidentDetails incident) {
        Optional<ExpectedLift> expected = incident.expectedLift();
        String countdown = expected.map(
                        lift -> Texts.sentence(IncidentWords.countdown(lift.from(), lift.to(), texts.now(), texts)))
                .orElseGet(() -> Texts.text("lift.unknown"));
        words.add(title(countdown, ""));
        expected.ifPresent(lift -> words.add(
                new LiftRangeBar(
                        LiftRange.of(incident.startedAt(), lift.from(), lift.to(), texts.now()), look(), countdown),
                note(IncidentWords.range(lift, texts))));
        words.add(
                note(IncidentWords.kind(incident.kind())),
                new Anchor("rep/" + assessment.rep().id(), Texts.text("my-day.look")));
    }

    private void week(Div words) {
        Limits limits = assessment.limits();
        int whole = limits.get(LimitKind.INVITATIONS_PER_WEEK).hard();
        int next = limits.ramped(whole, assessment.ramp(), turn);
        words.add(title(
                Texts.text("my-day.opens", next, texts.span(Duration.between(texts.now(), turn))), texts.day(turn)));
        assessment
                .ramp()
                .ifPresentOrElse(
                        ramp -> words.add(steps(ramp), labels(ramp, whole)),
                        () -> words.add(
                                new LimitBar(
                                        Bar.of(elapsed(), Duration.ofDays(7).toMinutes()),
                                        Texts.text("my-day.week-gone")),
                                note(Texts.text(
                                        "rep.limits.week-turn",
                                        texts.day(LocalDate.ofInstant(turn, ZoneOffset.UTC))))));
    }

    private long elapsed() {
        return Duration.between(LimitWeek.containing(texts.now()).window().from(), texts.now())
                .toMinutes();
    }

    /** One part a week; the running one is filled as far as the week has gone. */
    private Component steps(Ramp ramp) {
        int now = ramp.stepAt(texts.now());
        Div bars = new Div();
        bars.addClassName("gs-ramp");
        IntStream.rangeClosed(1, RampPlan.STEPS).forEach(step -> {
            long minutes = Duration.ofDays(7).toMinutes();
            long filled = step < now ? minutes : step > now ? 0 : elapsed();
            bars.add(new LimitBar(Bar.of(filled, minutes).in(look()), ""));
        });
        return bars;
    }

    private Component labels(Ramp ramp, int whole) {
        RampPlan plan = assessment.limits().rampPlan();
        Div labels = new Div();
        labels.addClassName("gs-ramp");
        IntStream.rangeClosed(1, RampPlan.STEPS).forEach(step -> {
            String number = texts.number(whole * plan.percent(step) / 100);
            Span label = note(step == ramp.stepAt(texts.now()) ? Texts.text("my-day.step-now", number) : number);
            label.addClassName("gs-ramp-label");
            labels.add(label);
        });
        return labels;
    }

    private static Div title(String words, String right) {
        Span title = new Span(words);
        title.addClassName("gs-b");
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div row = new Div(title, spacer, note(right));
        row.addClassName("gs-row");
        return row;
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassNames("gs-sm", "gs-t2");
        return note;
    }
}
