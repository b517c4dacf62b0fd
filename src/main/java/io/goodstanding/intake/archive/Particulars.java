package io.goodstanding.intake.archive;

import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the smaller files tell about the account itself. Each is empty where the archive does not say; an empty list
 * says that there was nothing. No address, number, device or name is among them.
 *
 * @param registeredAt when the account was opened
 * @param plan the one that the registration names, if it names just one that is known
 * @param secondEmail whether a second e-mail address is confirmed, so that a lost one does not lock the account
 * @param phone whether a phone number is known to LinkedIn
 * @param statusEvents what happened to the account, by day
 * @param loginDays by day; only if {@link OptionalPart#LOGINS} was ticked
 * @param challenges by day; only if {@link OptionalPart#SECURITY_CHALLENGES} was ticked
 */
public record Particulars(
        Optional<Instant> registeredAt,
        Optional<Plan> plan,
        Optional<Boolean> secondEmail,
        Optional<Boolean> phone,
        Optional<Verification> verification,
        Optional<List<StatusEvent>> statusEvents,
        Optional<List<LoginDay>> loginDays,
        Optional<List<SecurityChallenge>> challenges) {

    public Particulars {
        statusEvents = statusEvents.map(List::copyOf);
        loginDays = loginDays.map(List::copyOf);
        challenges = challenges.map(List::copyOf);
    }

    public boolean isEmpty() {
        return Stream.of(registeredAt, plan, secondEmail, phone, verification, statusEvents, loginDays, challenges)
                .allMatch(Optional::isEmpty);
    }

    /** Every day, in UTC, that one of the files tells of as past. */
    Stream<LocalDate> days() {
        return Stream.of(
                        registeredAt.stream().map(LinkedInDay::of),
                        statusEvents.stream().flatMap(List::stream).map(StatusEvent::day),
                        loginDays.stream().flatMap(List::stream).map(LoginDay::day),
                        challenges.stream().flatMap(List::stream).map(SecurityChallenge::day))
                .flatMap(days -> days);
    }
}
