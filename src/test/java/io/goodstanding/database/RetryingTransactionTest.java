package io.goodstanding.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.testing.DatabaseTest;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(
        classes = RetryingTransactionTest.Parts.class,
        properties = {"spring.flyway.enabled=false", "spring.jpa.hibernate.ddl-auto=none"})
class RetryingTransactionTest {

    private final JdbcClient jdbc;
    private final Tallies tallies;

    RetryingTransactionTest(@Autowired JdbcClient jdbc, @Autowired Tallies tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    @BeforeEach
    void two_tallies_at_zero() {
        jdbc.sql("CREATE TABLE IF NOT EXISTS tally (id BIGINT PRIMARY KEY, points INT NOT NULL)")
                .update();
        jdbc.sql("REPLACE INTO tally (id, points) VALUES (1, 0), (2, 0)").update();
        tallies.runs().set(0);
    }

    @Test
    void a_change_to_a_row_that_changed_since_it_was_read_is_applied_once_and_not_lost() {
        Meeting bothHaveRead = new Meeting();

        together(
                () -> tallies.readThenAdd(1, 10, bothHaveRead.onFirstArrival()),
                () -> tallies.readThenAdd(1, 100, bothHaveRead.onFirstArrival()));

        assertThat(tallies.points(1)).isEqualTo(110);
        assertThat(tallies.runs()).as("one of the two ran again").hasValue(3);
    }

    @Test
    void two_transactions_that_wait_for_each_other_are_both_applied_once() {
        Meeting bothHoldOne = new Meeting();

        together(
                () -> tallies.addToBoth(1, 2, 10, bothHoldOne.onFirstArrival()),
                () -> tallies.addToBoth(2, 1, 100, bothHoldOne.onFirstArrival()));

        assertThat(tallies.points(1)).isEqualTo(110);
        assertThat(tallies.points(2)).isEqualTo(110);
        assertThat(tallies.runs()).as("one of the two ran again").hasValue(3);
    }

    @Test
    void a_race_lost_inside_a_surrounding_transaction_repeats_the_surrounding_one_only() {
        AtomicInteger outerRuns = new AtomicInteger();
        AtomicInteger innerRuns = new AtomicInteger();

        tallies.addBefore(1, 10, () -> {
            outerRuns.incrementAndGet();
            tallies.addBefore(2, 100, () -> {
                if (innerRuns.incrementAndGet() == 1) {
                    throw lostRace();
                }
            });
        });

        assertThat(innerRuns).hasValue(2);
        assertThat(outerRuns).hasValue(2);
        assertThat(tallies.points(1)).isEqualTo(10);
        assertThat(tallies.points(2)).isEqualTo(100);
    }

    @Test
    void after_five_lost_races_the_caller_hears_of_it() {
        assertThatThrownBy(() -> tallies.fail(lostRace())).matches(LostRace::causedBy);
        assertThat(tallies.runs()).hasValue(5);
    }

    @Test
    void what_is_not_a_lost_race_is_not_tried_again() {
        assertThatThrownBy(() -> tallies.fail(new DataIntegrityViolationException("duplicate")))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tallies.runs()).hasValue(1);
    }

    private static RuntimeException lostRace() {
        return new UncategorizedSQLException("task", "UPDATE …", new SQLException("deadlock", "40001", 1213));
    }

    private static void together(Runnable one, Runnable other) {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(one, threads), CompletableFuture.runAsync(other, threads))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        }
    }

    /** Two threads wait for each other the first time they come by, and pass when they come again. */
    private static final class Meeting {

        private final CyclicBarrier barrier = new CyclicBarrier(2);

        Runnable onFirstArrival() {
            AtomicInteger arrivals = new AtomicInteger();
            return () -> {
                if (arrivals.incrementAndGet() == 1) {
                    try {
                        barrier.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException("The other one did not come", e);
                    }
                }
            };
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import(DatabaseConfiguration.class)
    static class Parts {

        @Bean
        Tallies tallies(EntityManager entities, JdbcClient jdbc) {
            return new Tallies(entities, jdbc);
        }
    }
}
