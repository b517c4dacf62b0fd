package io.goodstanding.playbook;

import io.goodstanding.playbook.Move.Kind;
import io.goodstanding.playbook.RunEffect.FoundStillThere;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.RunEffect.NameIncident;
import io.goodstanding.playbook.RunEffect.OpenTicket;
import io.goodstanding.playbook.RunEffect.StartPlaybook;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A playbook being worked through. It never changes: every deed gives a new one. The same playbook, facts, moves and
 * instant always give the same course.
 *
 * @param zone the rep's, in whose days it counts
 * @param moves in the order in which they were made, without those that were taken back
 */
public record Run(Playbook playbook, Facts facts, ZoneId zone, Instant startedAt, List<Move> moves) {

    /** The fields of a deed, for refusals. */
    public static final String NOTE = "note";

    public static final String ANSWER = "answer";
    public static final String ITEMS = "items";
    public static final String DATE = "date";

    /** Nobody waits for a day that lies further ahead: LinkedIn names weeks or months. */
    private static final int YEARS_AHEAD = 3;

    public Run {
        moves = List.copyOf(moves);
    }

    public static Run start(Playbook playbook, Facts facts, ZoneId zone, Instant at) {
        return new Run(playbook, facts, zone, at, List.of());
    }

    /** Where it stands. */
    public Course course(Instant now) {
        Replay replay = new Replay(playbook, facts, startedAt, moves);
        return new CourseBuilder(playbook, facts, zone, startedAt, replay, now).build();
    }

    /** When the incident's usual time is over, as far as the run was told. */
    public Optional<Instant> liftExpected() {
        return new Replay(playbook, facts, startedAt, moves).liftExpected();
    }

    /** The same after one more move. */
    public Run after(Move move) {
        List<Move> more = new ArrayList<>(moves);
        more.add(move);
        return new Run(playbook, facts, zone, startedAt, more);
    }

    /**
     * Does the step that the run stands at.
     *
     * @throws StepMoved if it stands at another one by now
     * @throws Refused at the field that is missing
     */
    public Decision work(Deed deed, Instant now) {
        StepState state = requireOpen(deed.step(), deed.attempt(), now);
        if (!state.canBeWorked()) {
            throw new Refused(Phrase.of("run.refused.waits", state.opensAt().orElse(now)));
        }
        Step step = state.step();
        String note = TextRule.NOTE.require(NOTE, deed.note());
        if (step.type() == StepType.WAIT) {
            LocalDate day = chosenDay(deed, now);
            return Decision.of(move(Kind.DATE_CHOSEN, state, day.toString(), note, now));
        }
        if (step.type() == StepType.CHECKLIST) {
            requireAllTicked(step, deed);
        }
        if (!step.type().asks()) {
            return new Decision(move(Kind.DONE, state, "", note, now), effects(step));
        }
        Answer answer = deed.answer()
                .flatMap(step::answer)
                .orElseThrow(() -> Refused.at(ANSWER, Phrase.of("run.refused.answer")));
        if (step.type() == StepType.MANAGERS_REVIEW && note.isEmpty()) {
            throw Refused.at(NOTE, Phrase.of("run.refused.review-note"));
        }
        Optional<LocalDate> until =
                answer.names().filter(named -> named.kind().needsDateShown()).isPresent()
                        ? Optional.of(chosenDay(deed, now))
                        : Optional.empty();
        return new Decision(
                move(Kind.DONE, state, answer.key(), note, now),
                effects(step, answer, deed.liftedAt().orElse(now), until));
    }

    /**
     * Leaves the step out that the run stands at.
     *
     * @param reason needed where the step is required
     */
    public Decision skip(String step, int attempt, String reason, Instant now) {
        StepState state = requireOpen(step, attempt, now);
        if (!state.step().type().canBeSkipped()) {
            throw Refused.because("run.refused.no-skip");
        }
        String why = TextRule.NOTE.require(NOTE, reason);
        if (state.step().required() && why.isEmpty()) {
            throw Refused.at(NOTE, Phrase.of("run.refused.reason"));
        }
        return Decision.of(move(Kind.SKIPPED, state, "", why, now));
    }

    /**
     * The last thing that was done in a step, if it can be taken back.
     *
     * @throws Refused where nothing was done, what was done has left the house, or the run was ended
     */
    public Move undoable() {
        if (moves.stream().anyMatch(move -> move.kind() == Kind.ENDED)) {
            throw Refused.because("run.refused.undo-ended");
        }
        Move last = moves.stream()
                .filter(move -> move.kind().isWork())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refused.because("run.refused.nothing-to-undo"));
        Step step = playbook.step(last.step()).orElseThrow();
        if (last.kind() == Kind.DONE && step.type().sends()) {
            throw new Refused(Phrase.of("run.refused.sent", step.title()));
        }
        if (step.answer(last.value())
                .filter(answer -> answer.names().isPresent())
                .isPresent()) {
            throw Refused.because("run.refused.named");
        }
        return last;
    }

    /** The step whose last deed can be taken back, if one can. */
    public Optional<Step> undoableStep() {
        try {
            return playbook.step(undoable().step());
        } catch (Refused nothing) {
            return Optional.empty();
        }
    }

    /** The same as before the last thing that was done; what happened by itself since then stays. */
    public Run undone() {
        Move last = undoable();
        List<Move> rest = new ArrayList<>(moves);
        rest.remove(moves.lastIndexOf(last));
        return new Run(playbook, facts, zone, startedAt, rest);
    }

    /**
     * The end of one that leads out of no incident, though steps are left.
     *
     * @throws Refused where its incident decides when it is over, where it is over, or without a reason
     */
    public Move ended(String reason, Instant now) {
        if (playbook.purpose() == Purpose.RECOVERY) {
            throw Refused.because("run.refused.end-incident");
        }
        if (course(now).isClosed()) {
            throw Refused.because("run.refused.over");
        }
        String why = TextRule.NOTE.require(NOTE, reason);
        if (why.isEmpty()) {
            throw Refused.at(NOTE, Phrase.of("run.refused.reason"));
        }
        return Move.of(Kind.ENDED, "", why, now);
    }

    /**
     * The step that it stands at, if that is the one that somebody saw.
     *
     * @throws StepMoved if it is another one by now
     */
    public StepState requireOpen(String step, int attempt, Instant now) {
        return course(now)
                .open()
                .filter(state -> state.step().key().equals(step) && state.attempt() == attempt)
                .orElseThrow(
                        () -> new StepMoved(playbook.step(step).map(Step::title).orElse(step)));
    }

    private LocalDate chosenDay(Deed deed, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate day = deed.date().orElseThrow(() -> Refused.at(DATE, Phrase.of("run.refused.date")));
        if (day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refused.at(DATE, Phrase.of("run.refused.date-range", today, today.plusYears(YEARS_AHEAD)));
        }
        return day;
    }

    private static void requireAllTicked(Step step, Deed deed) {
        long open = IntStream.range(0, step.items().size())
                .filter(item -> !deed.ticked().contains(item))
                .count();
        if (open > 0) {
            throw Refused.at(ITEMS, Phrase.of("run.refused.items", (int) open));
        }
    }

    private static Move move(Kind kind, StepState state, String value, String note, Instant now) {
        return new Move(kind, state.step().key(), state.attempt(), value, note, now);
    }

    private static List<RunEffect> effects(Step step) {
        return switch (step.type()) {
            case OPEN_TICKET -> List.of(new OpenTicket(step.extra()));
            case HARDEN -> List.of(new StartPlaybook(step.extra()));
            default -> List.of();
        };
    }

    private static List<RunEffect> effects(Step step, Answer answer, Instant liftedAt, Optional<LocalDate> until) {
        List<RunEffect> effects = new ArrayList<>();
        if (step.type() == StepType.VERIFY_LIFTED) {
            effects.add(Answer.YES.equals(answer.key()) ? new LiftIncident(liftedAt) : new FoundStillThere());
        }
        answer.starts().map(StartPlaybook::new).ifPresent(effects::add);
        answer.names().map(named -> new NameIncident(named, until)).ifPresent(effects::add);
        return effects;
    }

    /** What a deed comes to: its move, and what changes outside of the run. */
    public record Decision(Move move, List<RunEffect> effects) {

        public Decision {
            effects = List.copyOf(effects);
        }

        static Decision of(Move move) {
            return new Decision(move, List.of());
        }
    }
}
