package io.goodstanding.board;

import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that waits for a person. It goes away when the work is recorded, never by being looked at.
 *
 * @param due when it is or was due; the queue is sorted by it
 */
public record Need(Kind kind, BoardRow row, Instant due) {

    /** After somebody found an incident still there, nobody is asked again for a day. */
    private static final Duration ASK_AGAIN = Duration.ofDays(1);

    /** A share of the hard limit of pending invitations is not the manager's business before it is a reason. */
    private static final String PENDING_REASON = "reason.pending";

    /** What kind of work it is, most urgent first among those due at the same time. */
    public enum Kind {
        /** Cannot sign in, or is restricted and nothing says when it ends, and no playbook leads out of it. */
        HELP,
        /** A step of a playbook was to be done by now. */
        STEP_LATE,
        /** A step of a playbook that is a manager's to do. */
        MANAGER_STEP,
        /** A case with LinkedIn's support waits for the next word. */
        TICKET_DUE,
        /** The usual time is over: look whether it has lifted. */
        CHECK_LIFT,
        /** Too many invitations are pending. */
        TIDY_UP,
        /** The data are too old, or there are none. */
        ENTER_NUMBERS
    }

    static List<Need> of(List<BoardRow> rows, Instant now) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        help(row, now),
                        step(row, now),
                        ticket(row, now),
                        check(row, now),
                        tidyUp(row, now),
                        numbers(row, now)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Need::due)
                        .thenComparing(Need::kind)
                        .thenComparing(need -> need.row().name()))
                .toList();
    }

    private static Optional<Need> help(BoardRow row, Instant now) {
        return row.incident()
                .filter(incident -> row.run().isEmpty())
                .filter(incident -> row.level() == Level.LOCKED_OUT
                        || row.level() == Level.ACCOUNT_RESTRICTED
                                && incident.lift().isEmpty())
                .map(incident -> new Need(
                        Kind.HELP,
                        row,
                        incident.checkedAt().map(at -> at.plus(ASK_AGAIN)).orElse(incident.startedAt())))
                .filter(need -> !need.due().isAfter(now));
    }

    /** What the rep does in time is nobody else's business. */
    private static Optional<Need> step(BoardRow row, Instant now) {
        return row.run().filter(run -> run.waitsUntil().isEmpty()).flatMap(run -> {
            boolean late = run.dueAt().filter(due -> !due.isAfter(now)).isPresent();
            Kind kind = late ? Kind.STEP_LATE : Kind.MANAGER_STEP;
            return late || run.owner() == Owner.MANAGER
                    ? Optional.of(new Need(kind, row, late ? run.dueAt().orElse(now) : now))
                    : Optional.empty();
        });
    }

    private static Optional<Need> ticket(BoardRow row, Instant now) {
        return row.ticket()
                .flatMap(BoardRow.OpenTicket::dueAt)
                .filter(due -> !due.isAfter(now))
                .map(due -> new Need(Kind.TICKET_DUE, row, due));
    }

    private static Optional<Need> check(BoardRow row, Instant now) {
        return row.incident()
                .flatMap(incident -> incident.lift()
                        .map(lift -> latest(lift.to(), incident.checkedAt().map(at -> at.plus(ASK_AGAIN)))))
                .filter(due -> !due.isAfter(now))
                .filter(due -> row.level() != Level.LOCKED_OUT)
                .map(due -> new Need(Kind.CHECK_LIFT, row, due));
    }

    private static Optional<Need> tidyUp(BoardRow row, Instant now) {
        return row.reasons().stream().anyMatch(reason -> reason.key().startsWith(PENDING_REASON))
                ? Optional.of(new Need(Kind.TIDY_UP, row, now))
                : Optional.empty();
    }

    private static Optional<Need> numbers(BoardRow row, Instant now) {
        return row.level() == Level.UNKNOWN
                ? Optional.of(new Need(
                        Kind.ENTER_NUMBERS,
                        row,
                        row.dataAt().map(at -> at.plus(Standing.STALE_AFTER)).orElse(now)))
                : Optional.empty();
    }

    private static Instant latest(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
