package io.goodstanding.access;

import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a session still counts. The database is the truth and is asked for every request, by primary key: a session
 * holds the stamp that its person had when it began, and whatever ends sessions raises that. The bell only makes open
 * windows look at once; on another node they find out with their next request.
 */
@Component
public class Sessions {

    private final JdbcClient jdbc;
    private final CurrentUser current;
    private final Bell bell;

    Sessions(JdbcClient jdbc, CurrentUser current, Bell bell) {
        this.jdbc = jdbc;
        this.current = current;
        this.bell = bell;
    }

    /** Why the session that asks has ended; empty while it counts, and where nobody is signed in. */
    public Optional<End> endOfCurrent() {
        return current.get().flatMap(user -> look(user).end());
    }

    /** What became of a session since it began. */
    Look look(SignedInUser session) {
        return jdbc.sql("""
            SELECT email, name, role, zone, sign_in_stamp, deactivated_at IS NULL AS active
            FROM app_user WHERE id = ?\
            """)
                .param(session.id())
                .query((row, n) -> look(session, row))
                .optional()
                .orElseGet(() -> new Look(session, Optional.of(End.SWITCHED_OFF)));
    }

    private static Look look(SignedInUser session, ResultSet row) throws SQLException {
        SignedInUser now = new SignedInUser(
                session.id(),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                ZoneId.of(row.getString("zone")),
                session.ofSample(),
                row.getInt("sign_in_stamp"));
        if (!row.getBoolean("active")) {
            return new Look(now, Optional.of(End.SWITCHED_OFF));
        }
        if (now.role() != session.role()) {
            return new Look(now, Optional.of(End.NEW_ROLE));
        }
        return new Look(now, now.stamp() == session.stamp() ? Optional.empty() : Optional.of(End.NEW_PASSWORD));
    }

    /** Open windows of the person look whether they may stay, when the running transaction has committed. */
    void changed(long userId) {
        bell.ringAfterCommit(Topic.person(userId));
    }

    /** The person as kept now, and why the session has ended, if it has. */
    record Look(SignedInUser now, Optional<End> end) {}

    /** Why a session ended, as the sign-in page says it. */
    public enum End {
        SWITCHED_OFF,
        NEW_ROLE,
        NEW_PASSWORD;

        /** Where the browser goes. */
        public String path() {
            return SignInGuard.SIGN_IN_PATH + "?ended=" + parameter();
        }

        public String parameter() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
