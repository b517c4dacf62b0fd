package io.goodstanding.team;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see whom: the one place. It is asked anew for every question, so a person who is moved sees the new team
 * and no longer the old one from the next click on.
 */
@Component
public class TeamScope {

    /**
     * One statement for every role: the rep that the user is, the teams that the user may look at, and for whom the
     * user stands in now. Every stand-in counts its absent manager's own teams only, so there is no chain.
     */
    private static final String SCOPE = """
        SELECT u.role, r.id AS rep_id, t.id AS team_id, t.name AS team_name, a.name AS absent_name, s.last_day,
               u.role = 'ADMIN' OR EXISTS (
                   SELECT 1 FROM team_manager o WHERE o.user_id = u.id AND o.team_id = t.id) AS own_right
        FROM app_user u
        LEFT JOIN rep r ON r.user_id = u.id AND r.left_at IS NULL
        LEFT JOIN stand_in s ON s.stand_in_id = u.id AND u.role = 'MANAGER'
            AND s.begins_at <= :now AND s.ends_at > :now
        LEFT JOIN app_user a ON a.id = s.absent_id AND a.role = 'MANAGER' AND a.deactivated_at IS NULL
        LEFT JOIN team t ON u.role = 'ADMIN' OR u.role = 'MANAGER' AND t.id IN (
            SELECT m.team_id FROM team_manager m WHERE m.user_id = u.id OR m.user_id = a.id)
        WHERE u.id = :user AND u.deactivated_at IS NULL
        ORDER BY t.name, s.last_day DESC\
        """;

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final RepRepository reps;
    private final Clock clock;

    TeamScope(CurrentUser user, JdbcClient jdbc, RepRepository reps, Clock clock) {
        this.user = user;
        this.jdbc = jdbc;
        this.reps = reps;
        this.clock = clock;
    }

    /** What the signed-in user may see now. */
    public Scope current() {
        return user.get().map(SignedInUser::id).map(this::of).orElse(Scope.NOTHING);
    }

    private Scope of(long userId) {
        SeenSoFar seen = new SeenSoFar();
        jdbc.sql(SCOPE)
                .param("now", Utc.column(clock.instant()))
                .param("user", userId)
                .query(seen);
        return seen.scope();
    }

    /**
     * A rep that the user may see.
     *
     * @throws AccessDeniedException in the same words for a rep out of sight and one that does not exist
     */
    @Transactional(readOnly = true)
    public RepName require(long repId) {
        return visible(repId).orElseThrow(() -> new AccessDeniedException("This account is not in your sight"));
    }

    @Transactional(readOnly = true)
    public Optional<RepName> visible(long repId) {
        return reps.findById(repId).filter(Rep::isWatched).map(Rep::named).filter(current()::sees);
    }

    /** Every rep in sight, by name. */
    @Transactional(readOnly = true)
    public List<RepName> reps() {
        Scope seen = current();
        List<Rep> found = seen.all()
                ? reps.findByLeftAtIsNull(Sort.by("name"))
                : reps.inSight(seen.teamIds(), seen.ownRepId().orElse(-1));
        return found.stream().map(Rep::named).toList();
    }

    /** A rep that is the user; archives are brought in by their owner only. */
    @Transactional(readOnly = true)
    public RepName requireOwn(long repId) {
        RepName rep = require(repId);
        if (!current().isOwn(repId)) {
            throw new AccessDeniedException("Only the rep may do this");
        }
        return rep;
    }

    /** Puts the rows of the one statement together: a team comes once per stand-in. */
    private static final class SeenSoFar implements RowCallbackHandler {
        private final Map<Long, TeamName> teams = new LinkedHashMap<>();
        private final Map<Long, StandingIn> standingIn = new HashMap<>();
        private OptionalLong ownRep = OptionalLong.empty();
        private boolean all;

        @Override
        public void processRow(ResultSet row) throws SQLException {
            all = Role.valueOf(row.getString("role")) == Role.ADMIN;
            long repId = row.getLong("rep_id");
            if (!row.wasNull()) {
                ownRep = OptionalLong.of(repId);
            }
            long teamId = row.getLong("team_id");
            if (!row.wasNull()) {
                teams.put(teamId, new TeamName(teamId, row.getString("team_name")));
                if (!row.getBoolean("own_right")) {
                    standingIn.putIfAbsent(
                            teamId,
                            new StandingIn(row.getString("absent_name"), row.getObject("last_day", LocalDate.class)));
                }
            }
        }

        private Scope scope() {
            return new Scope(all, List.copyOf(teams.values()), ownRep, standingIn);
        }
    }
}
