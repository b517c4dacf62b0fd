package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class HandEntriesTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);

    private final HandEntries numbers;
    private final AccountRecords records;
    private final Teams teams;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;

    HandEntriesTest(
            @Autowired HandEntries numbers,
            @Autowired AccountRecords records,
            @Autowired Teams teams,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.numbers = numbers;
        this.records = records;
        this.teams = teams;
        this.trail = trail;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @Test
    void numbers_of_a_day_are_kept() {
        HandEntry entry = new HandEntry(
                TODAY,
                Map.of(Metric.INVITATIONS_SENT, 12, Metric.MESSAGES, 0),
                Map.of(ReadingKind.PENDING_INVITATIONS, 310));

        enter(empty(), entry);

        assertThat(entered(TODAY)).isEqualTo(entry);
        assertThat(entered(TODAY.minusDays(1)).isEmpty()).isTrue();
    }

    @Test
    void a_number_that_is_left_out_is_taken_back_and_a_zero_is_a_number() {
        enter(empty(), counts(12));
        enter(counts(12), counts(0));
        assertThat(entered(TODAY).counts()).containsEntry(Metric.INVITATIONS_SENT, 0);

        enter(counts(0), empty());
        assertThat(entered(TODAY).isEmpty()).isTrue();
        assertThat(data().latest(NOW)).isEmpty();
    }

    @Test
    void days_are_open_from_ninety_days_ago_until_today() {
        LocalDate first = TODAY.minusDays(HandEntry.DAYS_BACK);
        enter(HandEntry.empty(first), counts(first, 1));

        assertNotOpen(first.minusDays(1));
        assertNotOpen(TODAY.plusDays(1));
        assertThat(data().counts()).extracting(DayCount::day).containsExactly(first);
    }

    private void assertNotOpen(LocalDate day) {
        assertThatThrownBy(() -> enter(HandEntry.empty(day), counts(day, 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(HandEntry.DAY));
    }

    @Test
    void today_is_the_reps_today() {
        clock.set(Instant.parse("2026-11-18T16:00:00Z"));
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        long account = SignedIn.as(
                        staff.admin(), () -> teams.addRep(staff.team().id(), "Toki East", tokyo))
                .id();
        LocalDate tomorrow = LocalDate.of(2026, 11, 19);

        SignedIn.as(staff.manager(), () -> numbers.enter(account, HandEntry.empty(tomorrow), counts(tomorrow, 3)));

        assertThatThrownBy(() -> enter(HandEntry.empty(tomorrow), counts(tomorrow, 3)))
                .as("a rep in UTC")
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(HandEntry.DAY));
    }

    @Test
    void what_is_read_today_is_read_now_and_what_was_read_on_an_earlier_day_at_its_end() {
        LocalDate yesterday = TODAY.minusDays(1);
        enter(HandEntry.empty(yesterday), pending(yesterday, 300));
        enter(empty(), pending(TODAY, 310));

        assertThat(data().readings())
                .extracting(Reading::value, Reading::at)
                .containsExactly(tuple(300, Instant.parse("2026-11-17T23:59:59Z")), tuple(310, NOW));
    }

    @Test
    void a_reading_that_is_not_changed_keeps_its_moment_and_a_changed_one_replaces_it() {
        enter(empty(), pending(TODAY, 310));
        clock.pass(Duration.ofHours(1));
        HandEntry withCount =
                new HandEntry(TODAY, Map.of(Metric.INVITATIONS_SENT, 4), Map.of(ReadingKind.PENDING_INVITATIONS, 310));
        enter(pending(TODAY, 310), withCount);
        assertThat(data().readings()).extracting(Reading::at).containsExactly(NOW);

        enter(withCount, pending(TODAY, 320));
        assertThat(data().readings())
                .containsExactly(
                        new Reading(ReadingKind.PENDING_INVITATIONS, NOW.plus(Duration.ofHours(1)), 320, Origin.HAND));
    }

    @Test
    void the_later_of_two_who_enter_a_day_is_shown_what_the_other_entered_and_can_save_again() {
        enterAs(staff.manager(), empty(), counts(40));

        EntryChangedMeanwhile conflict =
                catchThrowableOfType(EntryChangedMeanwhile.class, () -> enter(empty(), counts(12)));

        assertThat(conflict.current()).isEqualTo(counts(40));
        assertThat(entered(TODAY)).isEqualTo(counts(40));
        enter(conflict.current(), counts(12));
        assertThat(entered(TODAY)).isEqualTo(counts(12));
    }

    @RepeatedTest(5)
    void of_two_who_enter_a_day_at_once_one_is_shown_what_the_other_did() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> enter(empty(), counts(12)), () -> enterAs(staff.manager(), empty(), counts(40)));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(EntryChangedMeanwhile.class));
        assertThat(entered(TODAY)).isIn(counts(12), counts(40));
    }

    @Test
    void the_trail_holds_the_numbers_before_and_after() {
        enter(empty(), counts(12));
        enterAs(staff.manager(), counts(12), pending(TODAY, 310));

        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(staff.manager().name());
            assertThat(entry.action()).isEqualTo("numbers-entered");
            assertThat(entry.before()).isEqualTo(Map.of("day", "2026-11-18", "INVITATIONS_SENT", "12"));
            assertThat(entry.after()).isEqualTo(Map.of("day", "2026-11-18", "PENDING_INVITATIONS", "310"));
        });
    }

    @Test
    void nothing_is_in_the_trail_of_what_was_refused() {
        List<AuditTrail.Entry> before = trail.of(staff.account());

        assertNotOpen(TODAY.plusDays(1));

        assertThat(trail.of(staff.account())).isEqualTo(before);
    }

    private static HandEntry empty() {
        return HandEntry.empty(TODAY);
    }

    private static HandEntry counts(int invitations) {
        return counts(TODAY, invitations);
    }

    private static HandEntry counts(LocalDate day, int invitations) {
        return new HandEntry(day, Map.of(Metric.INVITATIONS_SENT, invitations), Map.of());
    }

    private static HandEntry pending(LocalDate day, int invitations) {
        return new HandEntry(day, Map.of(), Map.of(ReadingKind.PENDING_INVITATIONS, invitations));
    }

    private void enter(HandEntry seen, HandEntry entry) {
        enterAs(staff.rep(), seen, entry);
    }

    private void enterAs(SignedInUser user, HandEntry seen, HandEntry entry) {
        SignedIn.as(user, () -> numbers.enter(staff.account(), seen, entry));
    }

    private HandEntry entered(LocalDate day) {
        return SignedIn.as(staff.rep(), () -> numbers.entered(staff.account(), day));
    }

    private AccountData data() {
        return records.load(staff.account(), clock.instant(), NOW.minus(Duration.ofDays(30)));
    }
}
