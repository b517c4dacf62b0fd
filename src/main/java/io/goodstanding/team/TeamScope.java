package io.goodstanding.team;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Sort;
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

    /** One statement for every role: the rep that the user is, and the teams that the user may look at. */
    private static final String SCOPE = """
            SELECT u.role, r.id AS rep_id, t.id AS team_id, t.name AS team_name
            FROM app_user u
            LEFT JOIN rep r ON r.user_id = u.id
            LEFT JOIN team t ON u.role = 'ADMIN'
                OR u.role = 'MANAGER' AND t.id IN (SELECT m.team_id FROM team_manager m WHERE m.user_id = u.id)
            WHERE u.id = ?
            ORDER BY t.name""";

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final RepRepository reps;

    TeamScope(CurrentUser user, JdbcClient jdbc, RepRepository reps) {
        this.user = user;
        this.jdbc = jdbc;
        this.reps = reps;
    }

    /** What the signed-in user may see now. */
    public Scope current() {
        return user.get().map(SignedInUser::id).map(this::of).orElse(Scope.NOTHING);
    }

    private Scope of(long userId) {
        List<TeamName> teams = new ArrayList<>();
        List<Long> ownRep = new ArrayList<>();
        List<Role> role = new ArrayList<>();
        jdbc.sql(SCOPE).param(userId).query(row -> {
            role.add(Role.valueOf(row.getString("role")));
            long repId = row.getLong("rep_id");
            if (!row.wasNull()) {
                ownRep.add(repId);
            }
            long teamId = row.getLong("team_id");
            if (!row.wasNull()) {
                teams.add(new TeamName(teamId, row.getString("team_name")));
            }
        });
        boolean all = role.contains(Role.ADMIN);
        return new Scope(all, teams, ownRep.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ownRep.getFirst()));
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
        return reps.findById(repId).map(Rep::named).filter(current()::sees);
    }

    /** Every rep in sight, by name. */
    @Transactional(readOnly = true)
    public List<RepName> reps() {
        Scope seen = current();
        List<Rep> found = seen.all()
                ? reps.findAll(Sort.by("name"))
                : reps.findByTeamIdInOrIdOrderByName(
                        seen.teamIds(), seen.ownRepId().orElse(-1));
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
}
