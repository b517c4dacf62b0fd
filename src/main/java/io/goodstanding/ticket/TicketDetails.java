package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.SignedIn;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A case as others may see it.
 *
 * @param version changes with everything that happens to it; whoever does something says which one was looked at
 * @param incidentId for which incident it was opened
 * @param begunIn in which entry of which run it was begun, if it was in one
 * @param sentAt when something was last sent in it
 * @param lastReply what LinkedIn's last word was, a receipt aside
 * @param followUpAt when the next word is due: LinkedIn's while it waits, the rep's once they replied
 * @param snoozedUntil nobody is reminded before
 * @param signedIn whether the rep is signed in anywhere
 * @param selfService whether the ways without a case were tried
 * @param errorText what LinkedIn shows, word for word
 * @param supersedes the earlier case whose place it took
 */
public record TicketDetails(
        long id,
        long accountId,
        int version,
        OptionalLong incidentId,
        Channel channel,
        TicketState state,
        Optional<Outcome> outcome,
        Optional<String> caseNumber,
        Instant openedAt,
        String openedBy,
        Optional<String> begunIn,
        Optional<Instant> sentAt,
        Optional<Instant> repliedAt,
        Optional<ReplyKind> lastReply,
        Optional<Instant> followUpAt,
        Optional<Instant> snoozedUntil,
        Optional<Instant> closedAt,
        SignedIn signedIn,
        boolean selfService,
        String errorText,
        OptionalLong supersedes) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Whether the next word is due and nobody has put it off. */
    public boolean isDue(Instant now) {
        return isOpen()
                && followUpAt.filter(due -> !due.isAfter(now)).isPresent()
                && snoozedUntil.filter(now::isBefore).isEmpty();
    }

    /** As people call it. */
    public String name() {
        return "LI-" + id;
    }
}
