package io.goodstanding.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two transactions wanted the same rows and this one lost. Nothing is wrong with it: done again from its first
 * statement, it sees what the other one wrote. MariaDB tells so in three ways, Galera in the second of them.
 */
public final class LostRace {

    /** ER_CHECKREAD: a row has changed since this transaction's snapshot ({@code innodb_snapshot_isolation}). */
    private static final int CHANGED_SINCE_SNAPSHOT = 1020;

    /** ER_LOCK_DEADLOCK: chosen to end a circle of waits, or refused by another node at commit. */
    private static final int DEADLOCK = 1213;

    /** ER_LOCK_WAIT_TIMEOUT: waited longer than {@code innodb_lock_wait_timeout}. */
    private static final int LOCK_WAIT = 1205;

    private LostRace() {}

    /** Whether a lost race stands anywhere in the chain of causes; Spring and Hibernate wrap it in several ways. */
    public static boolean causedBy(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isLostRace(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostRace(int vendorCode) {
        return vendorCode == CHANGED_SINCE_SNAPSHOT || vendorCode == DEADLOCK || vendorCode == LOCK_WAIT;
    }
}
