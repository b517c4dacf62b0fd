package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PendingTest {

    private static final Instant TYPED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant FRESH_UNTIL = TYPED.plus(Duration.ofDays(14));

    @Test
    void what_was_typed_in_beats_an_estimate_for_fourteen_days_then_the_newer_wins() {
        AccountData data = Recorded.in("UTC")
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED, 300)
                .archive(archive(TYPED.plusSeconds(3600), 250))
                .data();

        assertThat(count(data, TYPED.plusSeconds(7200))).isEqualTo(300);
        assertThat(count(data, FRESH_UNTIL.minusNanos(1))).isEqualTo(300);
        assertThat(count(data, FRESH_UNTIL)).isEqualTo(250);
        assertThat(data.pending(FRESH_UNTIL)).map(Pending::estimated).hasValue(true);
    }

    @Test
    void an_older_estimate_never_takes_over() {
        AccountData data = Recorded.in("UTC")
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED, 300)
                .archive(archive(TYPED.minusSeconds(1), 250))
                .data();

        assertThat(count(data, TYPED.minusSeconds(1))).isEqualTo(250);
        assertThat(count(data, FRESH_UNTIL.plusSeconds(1))).isEqualTo(300);
    }

    @Test
    void it_is_known_when_the_estimate_may_take_over() {
        AccountData data = Recorded.in("UTC")
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED, 300)
                .data();

        assertThat(data.pendingTurns(TYPED)).hasValue(FRESH_UNTIL);
        assertThat(data.pendingTurns(FRESH_UNTIL.minusNanos(1))).hasValue(FRESH_UNTIL);
        assertThat(data.pendingTurns(FRESH_UNTIL)).isEmpty();
    }

    @Test
    void the_newest_reading_and_the_newest_archive_count() {
        AccountData data = Recorded.in("UTC")
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED.plusSeconds(2), 30)
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED, 20)
                .data();

        assertThat(count(data, TYPED.plusSeconds(1))).isEqualTo(20);
        assertThat(count(data, TYPED.plusSeconds(2))).isEqualTo(30);
        assertThat(data.pending(TYPED.minusSeconds(1))).isEmpty();
    }

    @Test
    void only_an_archive_knows_their_age() {
        AccountData typed = Recorded.in("UTC")
                .reading(ReadingKind.PENDING_INVITATIONS, TYPED, 300)
                .data();
        AccountData estimated = Recorded.in("UTC").archive(archive(TYPED, 250)).data();

        assertThat(typed.pending(TYPED)).hasValue(new Pending(300, OptionalInt.empty(), false, TYPED));
        assertThat(estimated.pending(TYPED)).hasValue(new Pending(250, OptionalInt.of(25), true, TYPED));
    }

    @Test
    void an_archive_without_connections_does_not_know_and_does_not_hide_what_an_older_one_knew() {
        AccountData never = Recorded.in("UTC").archive(archive(TYPED, -1)).data();
        AccountData once = Recorded.in("UTC")
                .archive(archive(TYPED.minusSeconds(9), 250))
                .archive(archive(TYPED, -1))
                .data();

        assertThat(never.pending(TYPED)).isEmpty();
        assertThat(once.pending(TYPED)).hasValue(new Pending(250, OptionalInt.of(25), true, TYPED.minusSeconds(9)));
    }

    @Test
    void what_was_withdrawn_lowers_the_estimates_that_counted_it_from_then_on() {
        Instant later = TYPED.plusSeconds(60);
        Withdrawal old = new Withdrawal("b0", TYPED.minus(Duration.ofDays(31)), later, TYPED);
        Withdrawal young = new Withdrawal("ea", TYPED.minus(Duration.ofDays(30)), later, TYPED);
        AccountData plain = Recorded.in("UTC").archive(archive(TYPED, 250)).data();
        AccountData data = new AccountData(
                plain.zone(),
                plain.plan(),
                plain.counts(),
                plain.sentAt(),
                plain.archives(),
                plain.readings(),
                List.of(old, young));

        assertThat(data.pending(later.minusNanos(1)).orElseThrow())
                .isEqualTo(new Pending(250, OptionalInt.of(25), true, TYPED));
        assertThat(data.pending(later).orElseThrow()).isEqualTo(new Pending(248, OptionalInt.of(24), true, TYPED));
    }

    @Test
    void an_archive_that_came_after_the_withdrawal_has_left_it_out_itself() {
        Withdrawal earlier =
                new Withdrawal("b0", TYPED.minusSeconds(99), TYPED.minusSeconds(9), TYPED.minusSeconds(50));
        AccountData plain = Recorded.in("UTC").archive(archive(TYPED, 250)).data();
        AccountData data = new AccountData(
                plain.zone(),
                plain.plan(),
                plain.counts(),
                plain.sentAt(),
                plain.archives(),
                plain.readings(),
                List.of(earlier));

        assertThat(count(data, TYPED)).isEqualTo(250);
    }

    private static int count(AccountData data, Instant asOf) {
        return data.pending(asOf).orElseThrow().count();
    }

    private static ArchiveFigures archive(Instant madeAt, int pending) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new ArchiveFigures(
                madeAt, day.minusDays(180), day, new Acceptance(0, 0), pending, pending / 10, -1, List.of());
    }
}
