package io.goodstanding.access;

import io.goodstanding.database.Utc;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes one-time links and redeems them; the database holds hashes only, so a stolen copy of it opens nothing. */
@Component
class OneTimeLinks {

    static final String ROUTE = "welcome";

    /** Long enough for a message to be read after a week off. */
    private static final Duration VALID = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link for a person; an older one stops working. */
    OneTimeLink make(long userId) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant expiresAt = clock.instant().plus(VALID);
        jdbc.sql("REPLACE INTO one_time_link (user_id, token_hash, expires_at) VALUES (?, ?, ?)")
                .params(userId, hash(token), Utc.column(expiresAt))
                .update();
        return new OneTimeLink("/" + ROUTE + "/" + token, expiresAt);
    }

    /** Whose link it is, if it still works. */
    OptionalLong owner(String token) {
        return jdbc.sql("SELECT user_id FROM one_time_link WHERE token_hash = ? AND expires_at > ?")
                .params(hash(token), Utc.column(clock.instant()))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Uses a link up; of two who try at once, one gets {@code false}. */
    boolean useUp(String token) {
        return jdbc.sql("DELETE FROM one_time_link WHERE token_hash = ? AND expires_at > ?")
                        .params(hash(token), Utc.column(clock.instant()))
                        .update()
                == 1;
    }

    /** The link of a person, if one is out, stops working. */
    void drop(long userId) {
        jdbc.sql("DELETE FROM one_time_link WHERE user_id = ?").param(userId).update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
