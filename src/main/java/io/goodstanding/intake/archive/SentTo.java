package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The invitations to one person, handed out latest first. Each is looked at once, so that an archive in which everybody
 * has the same name takes no longer than another.
 */
final class SentTo {

    private final List<InvitationRow> inOrder = new ArrayList<>();
    private final Deque<InvitationRow> sent = new ArrayDeque<>();
    private int next;

    /** To be called in the order of time. */
    void add(InvitationRow row) {
        inOrder.add(row);
    }

    /** The latest one sent up to that day, among those that are free; to be asked in the order of days. */
    Optional<InvitationRow> takeLatest(LocalDate day, Predicate<InvitationRow> free) {
        while (next < inOrder.size()
                && !LinkedInDay.of(inOrder.get(next).sentAt()).isAfter(day)) {
            sent.push(inOrder.get(next++));
        }
        while (!sent.isEmpty()) {
            InvitationRow row = sent.pop();
            if (free.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
