package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.Teams.Invited;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What becomes of reps: moved, gone, back, with another name, with a sign-in. Managers may within their own teams. Each
 * change takes what was seen, so that of two who change the same rep the second learns what the first one saved.
 *
 * <p>A rep who has left is in nobody's sight, not even an admin's, until the return: every service asks the same scope
 * for reading and for writing, so that nothing can be changed about somebody who is not there, and no service needs a
 * second rule. All that was recorded is kept, and comes back with the rep.
 */
@Service
public class Reps {

    private final RepBook book;
    private final TeamRepository teams;
    private final TeamRights rights;
    private final PersonRecords people;
    private final PersonChanges access;

    Reps(RepBook book, TeamRepository teams, TeamRights rights, PersonRecords people, PersonChanges access) {
        this.book = book;
        this.teams = teams;
        this.rights = rights;
        this.people = people;
        this.access = access;
    }

    /**
     * Moves a rep, with all history: the old team's managers see the account no longer, the new one's at once. Who has
     * left may be moved too, so that an empty team can be removed.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen
     * @throws Refused if the user looks after one of the two teams as a stand-in only
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public RepName move(Seat seen, long teamId) {
        Rep rep = seenAs(seen);
        requireTeam(teamId);
        requireOwn(rep.named().teamId(), teamId);
        return rep.named().teamId() == teamId ? rep.named() : book.move(rep, teamId);
    }

    /**
     * Takes a rep off all boards, lists and counts, and keeps the history.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen
     * @throws Refused if the user looks after the team as a stand-in only
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public RepName leave(Seat seen) {
        Rep rep = seenAs(seen);
        rights.requireNotStandingIn(rep.named().teamId());
        return rep.isWatched() ? book.leave(rep) : rep.named();
    }

    /**
     * The same, and the rep no longer signs in: both or neither. A sign-in that is off already stays off.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen
     * @throws Refused for oneself and for the last admin
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public RepName leaveWithoutSignIn(Seat seen) {
        RepName left = leave(seen);
        left.userId().stream()
                .mapToObj(people::find)
                .flatMap(Optional::stream)
                .filter(Person::active)
                .forEach(person -> access.deactivate(person.id()));
        return left;
    }

    /**
     * Brings a rep back who had left, with all history; to another team only as one may move a rep there.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen
     * @throws Refused if it is another team and the user looks after one of the two as a stand-in only
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public RepName returnTo(Seat seen, long teamId) {
        Rep rep = seenAs(seen);
        requireTeam(teamId);
        if (rep.named().teamId() != teamId) {
            requireOwn(rep.named().teamId(), teamId);
        }
        return rep.isWatched() ? rep.named() : book.returnTo(rep, teamId);
    }

    /**
     * Gives a rep who does not sign in another name or zone.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen, or signs in by now
     * @throws Refused if the name cannot be one
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public RepName describe(Seat seen, String name, ZoneId zone) {
        Rep rep = seenAs(seen);
        if (rep.named().userId().isPresent()) {
            throw new RepChangedMeanwhile(rep.seat());
        }
        return book.describe(rep, name, zone);
    }

    /**
     * Lets a rep sign in who was watched only until now.
     *
     * @throws RepChangedMeanwhile if the rep is not as it was seen
     * @throws io.goodstanding.access.EmailTaken if somebody signs in with that address
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public Invited invite(Seat seen, EmailAddress email) {
        Rep rep = seenAs(seen);
        RepName named = rep.named();
        if (named.userId().isPresent()) {
            throw new RepChangedMeanwhile(rep.seat());
        }
        Person person = people.add(email, named.name(), Role.REP, named.zone());
        book.signInAs(rep, person.id());
        return new Invited(person, people.link(person.id(), OptionalLong.of(named.id())));
    }

    private Rep seenAs(Seat seen) {
        Rep rep = book.get(seen.rep().id());
        rights.requireRep(rep.named());
        if (!rep.seat().equals(seen)) {
            throw new RepChangedMeanwhile(rep.seat());
        }
        return rep;
    }

    private void requireOwn(long from, long to) {
        rights.requireNotStandingIn(from);
        rights.requireNotStandingIn(to);
    }

    private void requireTeam(long teamId) {
        rights.requireTeam(teamId);
        if (!teams.existsById(teamId)) {
            throw Refused.because("teams.refused.gone");
        }
    }
}
