package io.goodstanding.team;

import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.EmailAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and who is in them. Admins only; everybody else sees teams through the scope. */
@Service
public class Teams {

    private final TeamRepository teams;
    private final RepRepository reps;
    private final People people;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teams(
            TeamRepository teams,
            RepRepository reps,
            People people,
            JdbcClient jdbc,
            Audit audit,
            Bell bell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.reps = reps;
        this.people = people;
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<TeamName> all() {
        return teams.findAll(Sort.by("name")).stream().map(Team::named).toList();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<RepName> allReps() {
        return reps.findAll(Sort.by("name")).stream().map(Rep::named).toList();
    }

    /** Which teams a manager looks after, by the manager's user number. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Management> managements() {
        return jdbc.sql("SELECT user_id, team_id FROM team_manager")
                .query((row, n) -> new Management(row.getLong("user_id"), row.getLong("team_id")))
                .list();
    }

    /** @throws TeamNameTaken if there is a team of that name */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public TeamName addTeam(String name) {
        if (teams.existsByName(name)) {
            throw new TeamNameTaken(name);
        }
        TeamName team = saved(name).named();
        bell.ringAfterCommit(Topic.TEAMS);
        audit.record("team-added", "team", team.id(), OptionalLong.empty(), Map.of(), Map.of("name", name));
        return team;
    }

    /**
     * Adds a person with a one-time link.
     *
     * @param repIn the team in which the person's own LinkedIn account is watched, if it is
     * @param manages teams to look after; counts for managers only
     * @throws io.goodstanding.access.EmailTaken if somebody signs in with that address
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Invited addPerson(
            EmailAddress email,
            String name,
            Role role,
            ZoneId zone,
            Optional<TeamName> repIn,
            Collection<TeamName> manages) {
        Person person = people.add(email, name, role, zone);
        repIn.ifPresent(team -> join(team.id(), OptionalLong.of(person.id()), name, zone));
        if (role == Role.MANAGER) {
            manages.forEach(team -> manage(person.id(), team));
        }
        return new Invited(person, people.link(person.id()));
    }

    /** Adds a rep who does not sign in (yet) and is watched by the manager. */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public RepName addRep(long teamId, String name, ZoneId zone) {
        return join(teamId, OptionalLong.empty(), name, zone);
    }

    /** Of two who add the same name at the same moment, the database lets one through. */
    private Team saved(String name) {
        try {
            return teams.saveAndFlush(new Team(name));
        } catch (DataIntegrityViolationException e) {
            throw new TeamNameTaken(name);
        }
    }

    private RepName join(long teamId, OptionalLong userId, String name, ZoneId zone) {
        RepName rep = reps.saveAndFlush(new Rep(teamId, userId, name, zone, clock.instant()))
                .named();
        audit.record(
                "rep-joined",
                "rep",
                rep.id(),
                OptionalLong.of(rep.id()),
                Map.of(),
                Map.of("team", teamId, "name", name, "zone", zone.getId()));
        events.publishEvent(new RepJoined(rep));
        return rep;
    }

    private void manage(long userId, TeamName team) {
        bell.ringAfterCommit(Topic.TEAMS);
        jdbc.sql("INSERT INTO team_manager (user_id, team_id) VALUES (?, ?)")
                .params(userId, team.id())
                .update();
        audit.record("manager-named", "team", team.id(), OptionalLong.empty(), Map.of(), Map.of("manager", userId));
    }

    /** Who was added, and the link to hand over. */
    public record Invited(Person person, OneTimeLink link) {}

    /** A manager looks after a team. */
    public record Management(long userId, long teamId) {}
}
