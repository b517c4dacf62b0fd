package io.goodstanding.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two rows wanted the same value of a unique key. Only this, and only of the key that is meant, may be told as "taken":
 * every other refusal of the database is a fault that must not be hidden behind a friendly sentence.
 */
public final class DuplicateKey {

    /** ER_DUP_ENTRY. Its message ends with the key's name: {@code Duplicate entry 'x' for key 'app_user_email'}. */
    private static final int DUPLICATE_ENTRY = 1062;

    private DuplicateKey() {}

    /** Whether the named unique key stands in the chain of causes as the one that was hurt. */
    public static boolean isCauseOf(@Nullable Throwable failure, String key) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == DUPLICATE_ENTRY
                    && String.valueOf(sql.getMessage()).endsWith("for key '" + key + "'")) {
                return true;
            }
        }
        return false;
    }
}
