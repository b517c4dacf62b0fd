package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.AcceptanceTest.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingEstimateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    private static PendingEstimate pending(InvitationFact... facts) {
        return PendingEstimate.of(new ArchiveFacts(List.of(facts), List.of(), true), DAY);
    }

    @Test
    void counts_who_has_not_accepted_for_at_most_180_days() {
        PendingEstimate pending =
                pending(sent("Ada", 0, null), sent("Ben", 180, null), sent("Cleo", 181, null), sent("Dora", 9, DAY));

        assertThat(pending.count()).isEqualTo(2);
        assertThat(pending.waiting()).extracting(fact -> fact.ageInDays(DAY)).containsExactly(180L, 0L);
    }

    @Test
    void tells_how_many_have_waited_for_more_than_30_days() {
        assertThat(pending(sent("Ada", 30, null), sent("Ben", 31, null), sent("Cleo", 90, null))
                        .worthWithdrawing())
                .isEqualTo(2);
    }

    @Test
    void counts_each_person_once_by_the_latest_send() {
        PendingEstimate pending = pending(sent("Ada", 100, null), sent("Ada", 10, null), sent("Ada", 190, null));

        assertThat(pending.count()).isEqualTo(1);
        assertThat(pending.worthWithdrawing()).isZero();
    }

    @Test
    void leaves_out_who_accepted_a_later_send() {
        assertThat(pending(sent("Ada", 100, null), sent("Ada", 10, DAY)).count())
                .isZero();
    }

    @Test
    void leaves_out_who_is_connected_under_the_same_address_but_not_a_namesake() {
        HashedPerson bySlug =
                HASHER.hash(PersonKey.of("linkedin.com/in/ada", "Ada").orElseThrow());
        HashedPerson byName = HASHER.hash(PersonKey.of("", "Ben").orElseThrow());
        InvitationFact toAda =
                new InvitationFact(DAY.minusDays(5).atStartOfDay().toInstant(ZoneOffset.UTC), bySlug, false, null);
        InvitationFact toBen = new InvitationFact(toAda.sentAt(), byName, false, null);
        List<ConnectionFact> earlier =
                List.of(new ConnectionFact(bySlug, DAY.minusDays(6)), new ConnectionFact(byName, DAY.minusDays(6)));

        PendingEstimate pending = PendingEstimate.of(new ArchiveFacts(List.of(toAda, toBen), earlier, true), DAY);

        assertThat(pending.waiting()).containsExactly(toBen);
    }

    @Test
    void looks_back_to_a_day_without_knowing_what_came_later() {
        InvitationFact accepted = sent("Ada", 20, DAY.minusDays(2));
        InvitationFact later = sent("Ben", 1, null);
        ArchiveFacts facts = new ArchiveFacts(List.of(accepted, later), List.of(), true);

        assertThat(PendingEstimate.of(facts, DAY.minusDays(5)).waiting()).containsExactly(accepted);
    }
}
