package io.goodstanding.team;

import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** People who sign in, with their places: the role, the teams to look after, the team of the own account. */
@Service
public class Places {

    private final PersonChanges changes;
    private final PersonRecords people;
    private final RepBook reps;
    private final ManagerBook managers;
    private final TeamRepository teams;
    private final TeamRights rights;

    Places(
            PersonChanges changes,
            PersonRecords people,
            RepBook reps,
            ManagerBook managers,
            TeamRepository teams,
            TeamRights rights) {
        this.changes = changes;
        this.people = people;
        this.reps = reps;
        this.managers = managers;
        this.teams = teams;
        this.rights = rights;
    }

    /**
     * Changes a person, all of it or nothing. An own account that is no longer watched leaves its team and keeps its
     * history; one that is watched again brings it back.
     *
     * @param seen what the admin saw
     * @throws PersonEditedMeanwhile if it is something else by now
     * @throws io.goodstanding.access.EmailTaken if somebody else signs in with the new address
     * @throws Refused if the name cannot be one, a team is gone, or the last admin would be none any more
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public Person change(long userId, PersonSheet seen, PersonSheet wanted, EmailAddress email) {
        Person person = people.lock(userId);
        teams.lockAll();
        PersonSheet now = sheet(person);
        if (!now.equals(seen)) {
            throw new PersonEditedMeanwhile(now);
        }
        changes.rename(userId, now.name(), wanted.name());
        changes.changeEmail(userId, now.email(), email);
        changes.changeZone(userId, now.zone(), wanted.zone());
        Person changed = changes.changeRole(userId, now.role(), wanted.role());
        watch(changed, wanted.repIn());
        if (wanted.role() == Role.MANAGER) {
            wanted.manages().forEach(this::requireTeam);
            managers.give(userId, wanted.manages());
        }
        return changed;
    }

    /**
     * A fresh one-time link, to come in or to choose a new password; an older one stops working. A manager may make one
     * for reps of the own teams; a stand-in only for who has no password yet.
     *
     * @throws Refused for somebody who may not sign in, and to a stand-in for somebody who has a password
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public OneTimeLink link(long userId) {
        Optional<Rep> own = reps.ofUser(userId);
        if (!rights.isAdmin()) {
            Person person = people.find(userId).orElseThrow(Places::outOfSight);
            Rep rep = own.orElseThrow(Places::outOfSight);
            if (person.role() != Role.REP) {
                throw outOfSight();
            }
            rights.requireRep(rep.named());
            if (person.hasSignedIn()) {
                rights.requireNotStandingIn(rep.named().teamId());
            }
        }
        return people.link(
                userId, own.map(rep -> OptionalLong.of(rep.named().id())).orElse(OptionalLong.empty()));
    }

    private PersonSheet sheet(Person person) {
        Optional<Rep> rep = reps.ofUser(person.id()).filter(Rep::isWatched);
        OptionalLong team = rep.isPresent() ? OptionalLong.of(rep.get().named().teamId()) : OptionalLong.empty();
        Set<Long> manages = managers.teamsOf(person.id());
        return new PersonSheet(person.name(), person.email(), person.zone(), person.role(), team, manages);
    }

    private void watch(Person person, OptionalLong teamId) {
        teamId.ifPresent(this::requireTeam);
        Optional<Rep> rep = reps.ofUser(person.id());
        if (teamId.isEmpty()) {
            rep.filter(Rep::isWatched).ifPresent(reps::leave);
        } else if (rep.isEmpty()) {
            reps.join(teamId.getAsLong(), OptionalLong.of(person.id()), person.name(), person.zone());
        } else if (!rep.get().isWatched()) {
            reps.returnTo(rep.get(), teamId.getAsLong());
        } else if (rep.get().named().teamId() != teamId.getAsLong()) {
            reps.move(rep.get(), teamId.getAsLong());
        }
    }

    private void requireTeam(long teamId) {
        if (!teams.existsById(teamId)) {
            throw Refused.because("teams.refused.gone");
        }
    }

    private static AccessDeniedException outOfSight() {
        return new AccessDeniedException("This person is not in your sight");
    }
}
