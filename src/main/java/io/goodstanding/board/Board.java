package io.goodstanding.board;

import io.goodstanding.standing.Reassessment;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The team board: one statement for all rows, after the one that tells what is in sight. */
@Service
public class Board {

    private final BoardRows rows;
    private final TeamScope scope;
    private final Reassessment reassessment;
    private final Clock clock;

    Board(BoardRows rows, TeamScope scope, Reassessment reassessment, Clock clock) {
        this.rows = rows;
        this.scope = scope;
        this.reassessment = reassessment;
        this.clock = clock;
    }

    /**
     * Everything in sight, as of now: a row that time has overtaken is worked out anew before it is shown. What is in
     * sight is asked here, never told by whoever calls.
     */
    @PreAuthorize("isAuthenticated()")
    public BoardSnapshot snapshot() {
        Scope seen = scope.current();
        Instant now = clock.instant();
        List<BoardRow> found = rows.in(seen);
        List<Long> outdated = found.stream()
                .filter(row -> !row.validUntil().isAfter(now))
                .map(BoardRow::repId)
                .toList();
        if (!outdated.isEmpty()) {
            reassessment.reassess(outdated);
            found = rows.in(seen);
        }
        return new BoardSnapshot(seen, found, now);
    }
}
