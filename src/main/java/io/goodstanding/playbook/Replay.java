package io.goodstanding.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Goes through the moves of a run in order and keeps what they say about each step. */
final class Replay {

    private final Playbook playbook;
    private final Map<String, Move> outcomes = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private Optional<Instant> liftedAt = Optional.empty();
    private Optional<Instant> liftExpected;
    private Optional<Instant> endedAt = Optional.empty();
    private Instant last;

    Replay(Playbook playbook, Facts facts, Instant startedAt, Iterable<Move> moves) {
        this.playbook = playbook;
        this.liftExpected = facts.liftExpected();
        this.last = startedAt;
        moves.forEach(this::take);
    }

    private void take(Move move) {
        last = later(last, move.at());
        switch (move.kind()) {
            case DONE -> done(move);
            case SKIPPED -> outcomes.put(move.step(), move);
            case DATE_CHOSEN -> dates.put(move.step(), LocalDate.parse(move.value()));
            case LIFTED -> liftedAt = liftedAt.or(() -> Optional.of(move.at()));
            case REOPENED -> reopened(move);
            case LIFT_EXPECTED ->
                liftExpected = move.value().isEmpty() ? Optional.empty() : Optional.of(Instant.parse(move.value()));
            case ENDED -> endedAt = Optional.of(move.at());
        }
    }

    private void done(Move move) {
        outcomes.put(move.step(), move);
        Step step = playbook.step(move.step()).orElseThrow();
        step.answer(move.value()).ifPresent(answer -> {
            if (answer.endsRun()) {
                endedAt = Optional.of(move.at());
            }
            answer.again().filter(again -> repeats(move.step()) < again.times()).ifPresent(again -> {
                repeats.merge(move.step(), 1, Integer::sum);
                onceMore(playbook.indexOf(again.step()), playbook.indexOf(move.step()), move.at());
            });
        });
    }

    /** A verification that said yes was wrong, and has to be asked once more. */
    private void reopened(Move move) {
        liftedAt = Optional.empty();
        for (int i = 0; i < playbook.steps().size(); i++) {
            Step step = playbook.steps().get(i);
            boolean saidYes = step.type() == StepType.VERIFY_LIFTED
                    && Optional.ofNullable(outcomes.get(step.key()))
                            .filter(outcome -> Answer.YES.equals(outcome.value()))
                            .isPresent();
            if (saidYes) {
                onceMore(i, i, move.at());
            }
        }
    }

    private void onceMore(int from, int to, Instant at) {
        for (int i = from; i <= to; i++) {
            String key = playbook.steps().get(i).key();
            outcomes.remove(key);
            dates.remove(key);
            attempts.put(key, attempt(key) + 1);
            notBefore.put(key, at);
        }
    }

    Optional<Move> outcome(String step) {
        return Optional.ofNullable(outcomes.get(step));
    }

    Optional<LocalDate> date(String step) {
        return Optional.ofNullable(dates.get(step));
    }

    int attempt(String step) {
        return attempts.getOrDefault(step, 1);
    }

    /** Since when a step is to be done once more; before that its turn cannot have come. */
    Optional<Instant> notBefore(String step) {
        return Optional.ofNullable(notBefore.get(step));
    }

    int repeats(String step) {
        return repeats.getOrDefault(step, 0);
    }

    /** Answers of the questions that stand answered now. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        outcomes.forEach((step, move) -> {
            if (move.kind() == Move.Kind.DONE && !move.value().isEmpty()) {
                answers.put(step, move.value());
            }
        });
        return answers;
    }

    /** When it was recorded that the incident is over, if it is. */
    Optional<Instant> liftedAt() {
        return liftedAt;
    }

    boolean isLifted() {
        return liftedAt.isPresent();
    }

    Optional<Instant> liftExpected() {
        return liftExpected;
    }

    Optional<Instant> endedAt() {
        return endedAt;
    }

    /** When the newest move was made, or the run began. */
    Instant last() {
        return last;
    }

    /** Where the last step stands that was done or left out, from 0; -1 if none was. */
    int furthest() {
        int furthest = -1;
        for (int i = 0; i < playbook.steps().size(); i++) {
            furthest = outcomes.containsKey(playbook.steps().get(i).key()) ? i : furthest;
        }
        return furthest;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
