package io.goodstanding.team;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.team.House.Substitution;
import io.goodstanding.team.Teams.Management;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is where, as far as the user may know: admins everybody, managers who belongs to their own teams. */
@Service
public class Directory {

    private final TeamRepository teams;
    private final RepRepository reps;
    private final ManagerBook managers;
    private final PersonRecords people;
    private final TeamRights rights;
    private final TeamScope scope;
    private final CurrentUser user;

    Directory(
            TeamRepository teams,
            RepRepository reps,
            ManagerBook managers,
            PersonRecords people,
            TeamRights rights,
            TeamScope scope,
            CurrentUser user) {
        this.teams = teams;
        this.reps = reps;
        this.managers = managers;
        this.people = people;
        this.rights = rights;
        this.scope = scope;
        this.user = user;
    }

    /** Everybody in a handful of statements, however many they are. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public House house() {
        return rights.isAdmin() ? whole() : own(Set.copyOf(scope.current().teamIds()));
    }

    private House whole() {
        return new House(
                people.all(),
                teams.findAll(Sort.by("name")).stream().map(Team::named).toList(),
                reps.findAll(Sort.by("name")).stream().map(Rep::seat).toList(),
                new HashSet<>(managers.all()),
                managers.substitutions());
    }

    private House own(Set<Long> teamIds) {
        List<Seat> seats =
                reps.findByTeamIdInOrderByName(teamIds).stream().map(Rep::seat).toList();
        Set<Management> managements = new HashSet<>(managers.all());
        managements.removeIf(management -> !teamIds.contains(management.teamId()));
        Set<Long> known = new HashSet<>(Set.of(user.require().id()));
        managements.forEach(management -> known.add(management.userId()));
        Set<Substitution> substitutions = managers.substitutions();
        substitutions.removeIf(one -> !known.contains(one.absentId()));
        substitutions.forEach(one -> known.add(one.standInId()));
        seats.forEach(seat -> seat.rep().userId().ifPresent(known::add));
        List<Person> colleagues = people.all().stream()
                .filter(person -> known.contains(person.id()))
                .toList();
        List<TeamName> own = scope.current().teams();
        return new House(colleagues, own, seats, managements, substitutions);
    }
}
