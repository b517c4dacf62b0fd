package io.goodstanding.inbox;

import io.goodstanding.shared.Phrase;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice as its reader sees it.
 *
 * @param action the words of the way to the work
 * @param path where that is, inside the application
 * @param actor the name of the person whose deed it was, if it was somebody's
 * @param snoozedUntil when it comes back, if it is put off
 * @param doneAt when the work was done, by whomever
 */
public record InboxEntry(
        long id,
        NoticeKind kind,
        Phrase sentence,
        Phrase action,
        String path,
        Optional<String> actor,
        Instant at,
        Optional<Instant> readAt,
        Optional<Instant> snoozedUntil,
        Optional<Instant> doneAt) {

    /** Whether it still waits for its reader. */
    public boolean isUnread() {
        return readAt.isEmpty() && doneAt.isEmpty();
    }
}
