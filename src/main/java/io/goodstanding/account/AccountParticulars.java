package io.goodstanding.account;

import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What archives tell about the account itself. Each is empty where none says; days are in UTC, newest first.
 *
 * @param registeredAt when the account was opened
 * @param plan as the registration names it: a hint, what a person typed in counts
 * @param secondEmail whether a second e-mail address is confirmed
 * @param phone whether LinkedIn knows a phone number
 * @param verified whether LinkedIn has verified who the member is
 * @param verifiedUntil last day of that
 * @param signIns only if the rep chose to bring them in
 * @param challenges times that LinkedIn asked for proof; only if the rep chose to bring them in
 */
public record AccountParticulars(
        Optional<Instant> registeredAt,
        Optional<Plan> plan,
        Optional<Boolean> secondEmail,
        Optional<Boolean> phone,
        Optional<Boolean> verified,
        Optional<LocalDate> verifiedUntil,
        Optional<List<StatusEvent>> statusEvents,
        Optional<List<SignInDay>> signIns,
        Optional<List<Challenge>> challenges) {

    public static final AccountParticulars NONE = new AccountParticulars(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public AccountParticulars {
        statusEvents = statusEvents.map(AccountParticulars::newestFirst);
        signIns = signIns.map(AccountParticulars::newestFirst);
        challenges = challenges.map(AccountParticulars::newestFirst);
    }

    private static <T extends OnDay> List<T> newestFirst(List<T> days) {
        return days.stream()
                .distinct()
                .sorted((one, other) -> {
                    int byDay = other.day().compareTo(one.day());
                    return byDay != 0 ? byDay : one.toString().compareTo(other.toString());
                })
                .toList();
    }

    /**
     * With what a newer archive says on top: of a day that both tell, it knows at least as much. Only whether a device
     * was new is known better by the older one, which may have seen it before the newer one begins.
     */
    public AccountParticulars updatedBy(AccountParticulars newer) {
        return new AccountParticulars(
                newer.registeredAt.or(() -> registeredAt),
                newer.plan.or(() -> plan),
                newer.secondEmail.or(() -> secondEmail),
                newer.phone.or(() -> phone),
                newer.verified.or(() -> verified),
                newer.verified.isPresent() ? newer.verifiedUntil : verifiedUntil,
                updated(statusEvents, newer.statusEvents),
                updated(signIns, newer.signIns.map(this::withKnownDevices)),
                updated(challenges, newer.challenges));
    }

    /** Where the newer archive begins, it takes every device for known, and a while later a known one for new. */
    private List<SignInDay> withKnownDevices(List<SignInDay> newer) {
        Map<LocalDate, Boolean> known = signIns.orElse(List.of()).stream()
                .collect(Collectors.toMap(SignInDay::day, SignInDay::newDevice, Boolean::logicalOr));
        return newer.stream()
                .map(day -> new SignInDay(day.day(), day.count(), known.getOrDefault(day.day(), day.newDevice())))
                .toList();
    }

    private static <T extends OnDay> Optional<List<T>> updated(Optional<List<T>> older, Optional<List<T>> newer) {
        if (older.isEmpty() || newer.isEmpty()) {
            return newer.or(() -> older);
        }
        Set<LocalDate> told = newer.get().stream().map(OnDay::day).collect(Collectors.toSet());
        List<T> all = new ArrayList<>(newer.get());
        older.get().stream().filter(each -> !told.contains(each.day())).forEach(all::add);
        return Optional.of(all);
    }

    /** Something that belongs to a day. */
    public interface OnDay {
        LocalDate day();
    }

    /** What happened to the account, as LinkedIn words it. */
    public record StatusEvent(LocalDate day, String event) implements OnDay {}

    /** How often somebody signed in, and whether for the first time with a kind of browser. */
    public record SignInDay(LocalDate day, int count, boolean newDevice) implements OnDay {}

    /** LinkedIn asked for proof in one way, so many times that day. */
    public record Challenge(LocalDate day, String type, int times) implements OnDay {}
}
