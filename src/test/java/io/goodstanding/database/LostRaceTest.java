package io.goodstanding.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.SnapshotIsolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.TransactionSystemException;

class LostRaceTest {

    @ParameterizedTest
    @ValueSource(ints = {1020, 1213, 1205})
    void the_three_ways_in_which_the_server_tells_of_a_lost_race_are_known(int vendorCode) {
        assertThat(LostRace.causedBy(failure(vendorCode))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1044, 1062, 1146, 1452})
    void other_refusals_of_the_server_are_not_a_lost_race(int vendorCode) {
        assertThat(LostRace.causedBy(failure(vendorCode))).isFalse();
    }

    @Test
    void hibernates_and_springs_wrapping_does_not_hide_it() {
        var hibernate = new SnapshotIsolationException("could not execute statement", failure(1020), "UPDATE …");

        assertThat(LostRace.causedBy(new JpaSystemException(hibernate))).isTrue();
    }

    @Test
    void it_is_found_when_it_shows_at_the_commit_or_in_a_batch() {
        var batch = new BatchUpdateException("batch", "40001", 1213, new int[0], failure(1213));

        assertThat(LostRace.causedBy(new TransactionSystemException("commit", batch)))
                .isTrue();
    }

    @Test
    void a_violated_constraint_is_not_one_however_it_is_wrapped() {
        var violated = new ConstraintViolationException("duplicate", failure(1062), "email");

        assertThat(LostRace.causedBy(new JpaSystemException(violated))).isFalse();
    }

    @Test
    void a_chain_that_bites_its_own_tail_ends() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);

        assertThat(LostRace.causedBy(second)).isFalse();
        assertThat(LostRace.causedBy(null)).isFalse();
    }

    private static SQLException failure(int vendorCode) {
        return new SQLException("refused", "HY000", vendorCode);
    }
}
