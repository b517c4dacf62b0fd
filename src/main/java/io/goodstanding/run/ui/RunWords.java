package io.goodstanding.run.ui;

import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.playbook.Answer.Named;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.RunEffect;
import io.goodstanding.playbook.RunEffect.FoundStillThere;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.RunEffect.NameIncident;
import io.goodstanding.playbook.RunEffect.OpenTicket;
import io.goodstanding.playbook.RunEffect.StartPlaybook;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepState;
import io.goodstanding.playbook.StepState.WhyNot;
import io.goodstanding.playbook.ui.ConditionWords;
import io.goodstanding.run.RunEntry;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Where runs stand and what happened in them, in words. */
record RunWords(Playbook playbook, Texts texts) {

    /** "Due Fri 27 Nov, 17:00", "Opens in 3 h", "Done Sun 22 Nov, 17:52", "Only if …". */
    String standing(StepState state) {
        return switch (state.status()) {
            case CURRENT -> due(state);
            case WAITING_UNTIL -> state.opensAt().map(this::opens).orElse("");
            case DONE -> state.move().map(move -> texts.moment(move.at())).orElse("");
            case SKIPPED ->
                state.move()
                        .filter(move -> !move.note().isEmpty())
                        .map(move -> Texts.text("run.skipped.because", move.note()))
                        .orElseGet(() -> Texts.text("step-status.SKIPPED"));
            case NOT_NEEDED -> whyNot(state);
            case WAITING_TURN ->
                new ConditionWords(playbook).of(state.step()).orElseGet(() -> Texts.text("run.after", before(state)));
        };
    }

    /** "Due Fri 27 Nov, 17:00", "Late since …"; where nothing presses it only says that it is the turn. */
    String due(StepState state) {
        return state.dueAt()
                .map(due -> Texts.text(state.isOverdue(texts.now()) ? "run.late" : "run.due", texts.moment(due)))
                .orElseGet(() -> Texts.text("step-status.CURRENT"));
    }

    String opens(Instant at) {
        return Texts.text("run.opens", texts.moment(at), texts.span(Duration.between(texts.now(), at)));
    }

    private String whyNot(StepState state) {
        WhyNot why = state.whyNot().orElse(WhyNot.CONDITION);
        return why == WhyNot.CONDITION
                ? new ConditionWords(playbook).of(state.step()).orElseGet(() -> Texts.text("run.not-needed.CONDITION"))
                : Texts.text("run.not-needed." + why);
    }

    private int before(StepState state) {
        return Math.max(1, state.number() - 1);
    }

    /** What a step changes outside of the run. */
    static String effect(RunEffect effect) {
        return switch (effect) {
            case OpenTicket(String channel) -> Texts.text("run.effect.ticket", Texts.text("channel." + channel));
            case LiftIncident(Instant at) -> Texts.text("run.effect.lift");
            case FoundStillThere() -> Texts.text("run.effect.still");
            case NameIncident(Named named, var until) ->
                Texts.text("run.effect.name", IncidentWords.kind(named.kind()));
            case StartPlaybook(String key) -> Texts.text("run.effect.start");
        };
    }

    /** What happened, without who and when. */
    String happened(RunEntry entry) {
        Move move = entry.move();
        String title = playbook.step(move.step()).map(Step::title).orElse("");
        return switch (move.kind()) {
            case DONE ->
                playbook.step(move.step())
                        .flatMap(step -> step.answer(move.value()))
                        .map(answer -> Texts.text("run.happened.answered", title, answer.label()))
                        .orElseGet(() -> Texts.text("run.happened.done", title));
            case SKIPPED -> Texts.text("run.happened.skipped", title);
            case DATE_CHOSEN -> Texts.text("run.happened.date", title, day(move.value()));
            case LIFT_EXPECTED ->
                move.value().isEmpty()
                        ? Texts.text("run.happened.expected.none")
                        : Texts.text("run.happened.expected", texts.moment(Instant.parse(move.value())));
            case LIFTED, REOPENED, ENDED -> Texts.text("run.happened." + move.kind());
        };
    }

    private String day(String value) {
        return texts.day(LocalDate.parse(value));
    }
}
