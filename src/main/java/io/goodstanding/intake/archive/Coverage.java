package io.goodstanding.intake.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The span that the outgoing invitations cover, both ends included. LinkedIn keeps about the last six months densely
 * and little before them, so an early start does not mean that all was kept since.
 */
public record Coverage(Instant from, Instant to) {

    static Optional<Coverage> of(Collection<InvitationRow> rows) {
        Comparator<Instant> order = Comparator.naturalOrder();
        return rows.stream()
                .map(row -> new Coverage(row.sentAt(), row.sentAt()))
                .reduce((a, b) -> new Coverage(min(a.from, b.from, order), min(a.to, b.to, order.reversed())));
    }

    private static Instant min(Instant a, Instant b, Comparator<Instant> order) {
        return order.compare(a, b) <= 0 ? a : b;
    }
}
