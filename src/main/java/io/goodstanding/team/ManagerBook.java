package io.goodstanding.team;

import io.goodstanding.access.Role;
import io.goodstanding.access.RoleChanged;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.Utc;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.Teams.Management;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who looks after which team, with its trail, its event and the bell; asks nobody whether it may. */
@Component
class ManagerBook {

    private final TeamRepository teams;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManagerBook(
            TeamRepository teams,
            JdbcClient jdbc,
            Audit audit,
            Bell bell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.events = events;
        this.clock = clock;
    }

    List<Management> all() {
        return jdbc.sql("SELECT user_id, team_id FROM team_manager")
                .query((row, n) -> new Management(row.getLong("user_id"), row.getLong("team_id")))
                .list();
    }

    /** Who stands in for whom now. */
    Set<Substitution> substitutions() {
        return new HashSet<>(
                jdbc.sql("SELECT absent_id, stand_in_id FROM stand_in WHERE begins_at <= :now AND ends_at > :now")
                        .param("now", Utc.column(clock.instant()))
                        .query((row, n) -> new Substitution(row.getLong("absent_id"), row.getLong("stand_in_id")))
                        .list());
    }

    Set<Long> managersOf(long teamId) {
        return new TreeSet<>(jdbc.sql("SELECT user_id FROM team_manager WHERE team_id = ?")
                .param(teamId)
                .query(Long.class)
                .list());
    }

    Set<Long> teamsOf(long userId) {
        return new TreeSet<>(jdbc.sql("SELECT team_id FROM team_manager WHERE user_id = ?")
                .param(userId)
                .query(Long.class)
                .list());
    }

    /** Makes these the teams that somebody looks after, and no others. */
    void give(long userId, Collection<Long> teamIds) {
        Set<Long> now = teamsOf(userId);
        now.stream().filter(id -> !teamIds.contains(id)).forEach(id -> withdraw(userId, id));
        teamIds.stream().filter(id -> !now.contains(id)).forEach(id -> name(userId, id));
    }

    /** Makes these the people who look after a team, and no others. */
    void staff(long teamId, Collection<Long> userIds) {
        Set<Long> now = managersOf(teamId);
        now.stream().filter(id -> !userIds.contains(id)).forEach(id -> withdraw(id, teamId));
        userIds.stream().filter(id -> !now.contains(id)).forEach(id -> name(id, teamId));
    }

    private void name(long userId, long teamId) {
        TeamName team = teams.findById(teamId).orElseThrow().named();
        jdbc.sql("INSERT INTO team_manager (user_id, team_id) VALUES (?, ?)")
                .params(userId, teamId)
                .update();
        audit.record("manager-named", "team", teamId, OptionalLong.empty(), Map.of(), Map.of("manager", userId));
        events.publishEvent(new ManagerNamed(userId, team));
        bell.ringAfterCommit(Topic.TEAMS);
    }

    private void withdraw(long userId, long teamId) {
        TeamName team = teams.findById(teamId).orElseThrow().named();
        jdbc.sql("DELETE FROM team_manager WHERE user_id = ? AND team_id = ?")
                .params(userId, teamId)
                .update();
        audit.record("manager-withdrawn", "team", teamId, OptionalLong.empty(), Map.of("manager", userId), Map.of());
        events.publishEvent(new ManagerWithdrawn(userId, team));
        bell.ringAfterCommit(Topic.TEAMS);
    }

    /** Who is no manager any more looks after no team: a later manager's role must not bring old teams back. */
    @EventListener
    void on(RoleChanged changed) {
        if (changed.before() == Role.MANAGER) {
            give(changed.userId(), Set.of());
        }
    }
}
