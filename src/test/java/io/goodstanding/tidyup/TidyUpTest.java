package io.goodstanding.tidyup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.Withdrawals;
import io.goodstanding.seal.Seals;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.StandingArchive;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class TidyUpTest {

    private static final Instant NOW = MovableClock.START;
    private static final PendingName BO =
            new PendingName("b0".repeat(16), NOW.minus(Duration.ofDays(80)), "Bo Beispiel");
    private static final PendingName EVA =
            new PendingName("ea".repeat(16), NOW.minus(Duration.ofDays(9)), "Eva Exempel");

    private final TidyUp tidyUp;
    private final PendingNames names;
    private final TidyUpSweep sweep;
    private final Withdrawals withdrawals;
    private final AccountRecords records;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final AuditTrail trail;
    private Staff staff;
    private long repId;
    private long first;

    TidyUpTest(
            @Autowired TidyUp tidyUp,
            @Autowired PendingNames names,
            @Autowired TidyUpSweep sweep,
            @Autowired Withdrawals withdrawals,
            @Autowired AccountRecords records,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired AuditTrail trail) {
        this.tidyUp = tidyUp;
        this.names = names;
        this.sweep = sweep;
        this.withdrawals = withdrawals;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    @BeforeEach
    void an_archive_told_who_is_waiting(@Autowired Staff.Hiring hiring) {
        clock.set(NOW);
        staff = hiring.hire();
        repId = staff.account();
        first = archive(NOW, 2, 1);
        keep(first, BO, EVA);
    }

    @Test
    void the_rep_sees_the_names_oldest_first() {
        assertThat(shown()).containsExactly("Bo Beispiel", "Eva Exempel");
        assertThat(list().unreadable()).isZero();
        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.size(repId))).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_them() {
        Stream.of(staff.manager(), staff.admin(), staff.colleague(), staff.otherManager())
                .forEach(other -> SignedIn.as(
                        other,
                        () -> assertThatThrownBy(() -> tidyUp.list(repId)).isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void the_database_holds_no_name_in_the_clear() {
        assertThat(jdbc.sql("SELECT sealed_name FROM tidy_up_name WHERE account_id = ?")
                        .param(repId)
                        .query(byte[].class)
                        .list())
                .hasSize(2)
                .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("Bo"));
    }

    @Test
    void a_tick_forgets_the_name_lowers_the_estimate_and_starts_the_cool_down() {
        Ticked ticked = tick(BO);

        assertThat(shown()).containsExactly("Eva Exempel");
        assertThat(rows()).isEqualTo(1);
        assertThat(ticked.reinviteFrom()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(list().coolDowns()).containsExactly(new TidyUpList.CoolDown(LocalDate.of(2026, 12, 9), 1));
        assertThat(pending()).isEqualTo(1);
        assertThat(records.load(repId, NOW, NOW).pending(NOW).orElseThrow().overThirtyDays())
                .hasValue(0);
        assertThat(trail.last(repId).orElseThrow().action()).isEqualTo("invitation-withdrawn");
    }

    @Test
    void yesterday_keeps_its_estimate_after_a_tick_of_today() {
        clock.pass(Duration.ofDays(1));
        tick(BO);

        assertThat(records.load(repId, clock.instant(), NOW)
                        .pending(NOW)
                        .orElseThrow()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void a_slip_is_taken_back_whole() {
        Ticked ticked = tick(BO);

        assertThat(takeBack(ticked)).isTrue();

        assertThat(shown()).containsExactly("Bo Beispiel", "Eva Exempel");
        assertThat(withdrawals.of(repId)).isEmpty();
        assertThat(pending()).isEqualTo(2);
        assertThat(list().coolDowns()).isEmpty();
    }

    @Test
    void a_name_does_not_come_back_under_an_archive_that_was_taken_back_but_the_tick_goes() {
        Ticked ticked = tick(BO);
        undo(first);

        assertThat(takeBack(ticked)).isFalse();

        assertThat(shown()).isEmpty();
        assertThat(rows()).isZero();
        assertThat(withdrawals.of(repId)).isEmpty();
        assertThat(list().coolDowns()).isEmpty();
    }

    @Test
    void of_two_archives_that_told_a_name_the_one_that_stands_brings_it_back() {
        long second = archive(NOW, 2, 1);
        keep(second, BO, EVA);
        Ticked ticked = tick(BO);
        undo(second);

        assertThat(takeBack(ticked)).isTrue();

        assertThat(shown()).containsExactly("Bo Beispiel", "Eva Exempel");
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_line_that_is_gone_already_changes_nothing() {
        tick(BO);

        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.withdrawn(repId, BO.invitee())))
                .isEmpty();
        assertThat(withdrawals.of(repId)).hasSize(1);
    }

    @Test
    void who_was_withdrawn_under_the_name_does_not_come_back_when_a_later_archive_knows_the_address() {
        tick(BO);
        keep(archive(NOW, 2, 1), new PendingName("5a".repeat(16), BO.invitee(), BO.sentAt(), BO.name()), EVA);

        assertThat(shown()).containsExactly("Eva Exempel");
    }

    @Test
    void who_was_withdrawn_does_not_come_back_with_a_newer_archive_that_still_lists_it() {
        tick(BO);
        keep(archive(NOW, 2, 1), BO, EVA);

        assertThat(shown()).containsExactly("Eva Exempel");
    }

    @Test
    void a_newer_archive_takes_off_who_is_not_pending_any_more_also_when_it_is_undone() {
        long newer = archive(NOW, 1, 1);
        keep(newer, EVA);
        assertThat(shown()).containsExactly("Eva Exempel");

        names.forget(repId, newer);
        assertThat(shown()).containsExactly("Eva Exempel");

        names.forget(repId, first);
        assertThat(shown()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void after_ninety_days_nobody_reads_a_name_and_the_sweep_removes_it() {
        clock.set(NOW.plus(Duration.ofDays(90)).minusMillis(1));
        assertThat(shown()).hasSize(2);

        clock.set(NOW.plus(Duration.ofDays(90)));
        assertThat(shown()).isEmpty();
        assertThat(rows()).isEqualTo(2);

        sweep.sweep();
        assertThat(rows()).isZero();
    }

    @Test
    void what_earlier_versions_sealed_is_still_read(@Autowired Seals seals) {
        jdbc.sql("UPDATE tidy_up_name SET sealed_name = ? WHERE account_id = ?")
                .params(
                        seals.of("good-standing/tidy-up-names/1/", repId)
                                .orElseThrow()
                                .seal("Bo"),
                        repId)
                .update();

        assertThat(shown()).containsExactly("Bo", "Bo");
    }

    @Test
    void with_another_secret_lines_stay_without_names_and_can_be_ticked(@Autowired Seals seals) {
        jdbc.sql("UPDATE tidy_up_name SET sealed_name = ? WHERE account_id = ?")
                .params(seals.of("another secret", repId).orElseThrow().seal("Bo"), repId)
                .update();

        assertThat(list().unreadable()).isEqualTo(2);
        tick(BO);
        assertThat(list().names()).hasSize(1);
    }

    private Ticked tick(PendingName name) {
        return SignedIn.as(staff.rep(), () -> tidyUp.withdrawn(repId, name.invitee()))
                .orElseThrow();
    }

    private boolean takeBack(Ticked ticked) {
        return SignedIn.as(staff.rep(), () -> tidyUp.takeBack(ticked));
    }

    private TidyUpList list() {
        return SignedIn.as(staff.rep(), () -> tidyUp.list(repId));
    }

    private List<String> shown() {
        return list().names().stream()
                .map(TidyUpName::name)
                .flatMap(Optional::stream)
                .toList();
    }

    private int pending() {
        return records.load(repId, clock.instant(), NOW)
                .pending(clock.instant())
                .orElseThrow()
                .count();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM tidy_up_name WHERE account_id = ?")
                .param(repId)
                .query(Integer.class)
                .single();
    }

    private void keep(long importId, PendingName... waiting) {
        names.keep(repId, importId, names.seal(repId, new ArrayList<>(List.of(waiting))));
    }

    private long archive(Instant madeAt, int pending, int old) {
        return StandingArchive.add(jdbc, repId, madeAt, pending, old);
    }

    /** What undoing an import does for this list. */
    private void undo(long importId) {
        names.forget(repId, importId);
        jdbc.sql("DELETE FROM archive_import WHERE id = ?").param(importId).update();
    }
}
