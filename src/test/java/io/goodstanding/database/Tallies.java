package io.goodstanding.database;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transactions that lose races on purpose; counts how often their code ran. */
class Tallies {

    private final AtomicInteger runs = new AtomicInteger();

    private final EntityManager entities;
    private final JdbcClient jdbc;

    Tallies(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Reads, lets the other one read, and writes what it has computed. */
    @RetryingTransaction
    public void readThenAdd(long id, int points, Runnable afterReading) {
        runs.incrementAndGet();
        Number before = (Number) entities.createNativeQuery("SELECT points FROM tally WHERE id = :id", Integer.class)
                .setParameter("id", id)
                .getSingleResult();
        afterReading.run();
        entities.createNativeQuery("UPDATE tally SET points = :points WHERE id = :id")
                .setParameter("points", before.intValue() + points)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Locks two rows one after the other; in the other order elsewhere this makes a circle of waits. */
    @RetryingTransaction
    public void addToBoth(long first, long second, int points, Runnable betweenThem) {
        runs.incrementAndGet();
        add(first, points);
        betweenThem.run();
        add(second, points);
    }

    @RetryingTransaction
    public void fail(RuntimeException failure) {
        runs.incrementAndGet();
        throw failure;
    }

    @RetryingTransaction
    public void addBefore(long id, int points, Runnable inside) {
        add(id, points);
        inside.run();
    }

    private void add(long id, int points) {
        jdbc.sql("UPDATE tally SET points = points + :points WHERE id = :id")
                .param("points", points)
                .param("id", id)
                .update();
    }

    AtomicInteger runs() {
        return runs;
    }

    int points(long id) {
        return jdbc.sql("SELECT points FROM tally WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
