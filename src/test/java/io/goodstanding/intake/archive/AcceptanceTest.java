package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcceptanceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    static InvitationFact sent(String name, int daysOld, @Nullable LocalDate acceptedOn) {
        HashedPerson person = HASHER.hash(PersonKey.of("", name).orElseThrow());
        return new InvitationFact(
                DAY.minusDays(daysOld).atTime(12, 0).toInstant(ZoneOffset.UTC), person, false, acceptedOn);
    }

    @Test
    void counts_invitations_of_14_to_44_days_both_included() {
        List<InvitationFact> facts = new ArrayList<>();
        for (int age = 0; age <= 60; age++) {
            facts.add(sent("Person " + age, age, age % 2 == 0 ? DAY : null));
        }

        Acceptance acceptance = Acceptance.of(facts, DAY);

        assertThat(acceptance).isEqualTo(new Acceptance(31, 16));
        assertThat(acceptance.share()).hasValue(16.0 / 31);
    }

    @Test
    void has_not_enough_data_below_twenty() {
        List<InvitationFact> facts = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            facts.add(sent("Person " + i, 20, DAY));
        }

        assertThat(Acceptance.of(facts, DAY).isEnough()).isFalse();
        assertThat(Acceptance.of(facts, DAY).share()).isEmpty();

        facts.add(sent("Person 19", 20, null));

        assertThat(Acceptance.of(facts, DAY).share()).hasValue(0.95);
    }

    @Test
    void is_of_the_archives_date_and_knows_no_later_answer() {
        List<InvitationFact> facts = List.of(sent("Ada", 20, DAY), sent("Ben", 20, DAY.minusDays(3)));

        assertThat(Acceptance.of(facts, DAY)).isEqualTo(new Acceptance(2, 2));
        assertThat(Acceptance.of(facts, DAY.minusDays(1))).isEqualTo(new Acceptance(2, 1));
        assertThat(Acceptance.of(facts, DAY.minusDays(10))).isEqualTo(new Acceptance(0, 0));
    }
}
