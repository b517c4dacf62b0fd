package io.goodstanding.triage;

import io.goodstanding.incident.ToolUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report that was begun and not saved.
 *
 * @param accountId empty while it is not chosen whose it is, and where the account is out of the author's sight
 * @param startedAt when it appeared, where that is entered
 */
public record Draft(
        OptionalLong accountId,
        Telling told,
        Optional<Instant> startedAt,
        Optional<LocalDate> shownUntil,
        ToolUse toolUse,
        String note) {

    /** One that was kept, and since when. */
    public record Kept(Draft draft, Instant begunAt) {}
}
