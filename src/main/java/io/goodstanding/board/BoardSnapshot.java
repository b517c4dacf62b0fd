package io.goodstanding.board;

import io.goodstanding.standing.Level;
import io.goodstanding.team.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The board at one instant: who may see it, its rows, and what follows from them. */
public record BoardSnapshot(Scope scope, List<BoardRow> rows, Instant at) {

    /** Before anything was read. */
    public static final BoardSnapshot EMPTY = new BoardSnapshot(Scope.NOTHING, List.of(), Instant.EPOCH);

    public BoardSnapshot {
        rows = List.copyOf(rows);
    }

    /** How many reps stand at each level; levels without a rep are missing. */
    public Map<Level, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(BoardRow::level, Collectors.counting()));
    }

    /** What is left this week of the reps who are not paused. */
    public int left() {
        return rows.stream()
                .filter(row -> !row.week().paused())
                .mapToInt(row -> row.week().left())
                .sum();
    }

    /** The week limits of the reps who are not paused. */
    public int limit() {
        return rows.stream()
                .filter(row -> !row.week().paused())
                .mapToInt(row -> row.week().limit())
                .sum();
    }

    /** Whether what is left is an upper bound, because some of those reps have days without numbers. */
    public boolean atMost() {
        return rows.stream().anyMatch(row -> !row.week().paused() && row.week().atMost());
    }

    public List<Need> needs() {
        return Need.of(rows, at);
    }

    /** The same board cut to one team. */
    public BoardSnapshot of(long teamId) {
        return new BoardSnapshot(
                scope, rows.stream().filter(row -> row.teamId() == teamId).toList(), at);
    }
}
