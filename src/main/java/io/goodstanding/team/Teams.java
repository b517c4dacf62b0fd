package io.goodstanding.team;

import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.EmailAddress;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teams and who comes into them: admins add anybody, managers reps to their own teams. */
@Service
public class Teams {

    private final TeamRepository teams;
    private final TeamNames names;
    private final RepRepository reps;
    private final RepBook book;
    private final ManagerBook managers;
    private final TeamRights rights;
    private final PersonRecords people;
    private final Audit audit;
    private final Bell bell;

    Teams(
            TeamRepository teams,
            TeamNames names,
            RepRepository reps,
            RepBook book,
            ManagerBook managers,
            TeamRights rights,
            PersonRecords people,
            Audit audit,
            Bell bell) {
        this.teams = teams;
        this.names = names;
        this.reps = reps;
        this.book = book;
        this.managers = managers;
        this.rights = rights;
        this.people = people;
        this.audit = audit;
        this.bell = bell;
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<TeamName> all() {
        return teams.findAll(Sort.by("name")).stream().map(Team::named).toList();
    }

    /** Every rep who is watched, by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<RepName> allReps() {
        return reps.findByLeftAtIsNull(Sort.by("name")).stream().map(Rep::named).toList();
    }

    /** Which teams a manager looks after, by the manager's user number. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Management> managements() {
        return managers.all();
    }

    /**
     * @throws TeamNameTaken if there is a team of that name
     * @throws io.goodstanding.shared.Refused if the name cannot be one
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public TeamName addTeam(String name) {
        TeamName team = names.give(new Team(""), name);
        bell.ringAfterCommit(Topic.TEAMS);
        audit.record("team-added", "team", team.id(), OptionalLong.empty(), Map.of(), Map.of("name", team.name()));
        return team;
    }

    /**
     * Adds a person with a one-time link. A manager may add reps to the own teams.
     *
     * @param repIn the team in which the person's own LinkedIn account is watched, if it is
     * @param manages teams to look after; counts for managers only
     * @throws io.goodstanding.access.EmailTaken if somebody signs in with that address
     * @throws io.goodstanding.shared.Refused if the name cannot be one
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public Invited addPerson(
            EmailAddress email,
            String name,
            Role role,
            ZoneId zone,
            Optional<TeamName> repIn,
            Collection<TeamName> manages) {
        if (role == Role.REP && repIn.isPresent()) {
            rights.requireTeam(repIn.get().id());
        } else {
            rights.requireAdmin();
        }
        Person person = people.add(email, name, role, zone);
        Optional<RepName> rep =
                repIn.map(team -> book.join(team.id(), OptionalLong.of(person.id()), person.name(), zone));
        if (role == Role.MANAGER) {
            managers.give(person.id(), manages.stream().map(TeamName::id).toList());
        }
        bell.ringAfterCommit(Topic.TEAMS);
        OptionalLong account = rep.map(own -> OptionalLong.of(own.id())).orElse(OptionalLong.empty());
        return new Invited(person, people.link(person.id(), account));
    }

    /**
     * Adds a rep who does not sign in (yet) and is watched by the manager.
     *
     * @throws io.goodstanding.shared.Refused if the name cannot be one
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public RepName addRep(long teamId, String name, ZoneId zone) {
        rights.requireTeam(teamId);
        return book.join(teamId, OptionalLong.empty(), name, zone);
    }

    /** Who was added, and the link to hand over. */
    public record Invited(Person person, OneTimeLink link) {}

    /** A manager looks after a team. */
    public record Management(long userId, long teamId) {}
}
