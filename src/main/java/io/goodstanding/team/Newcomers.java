package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes people back who were added by mistake and have not come in. */
@Component
public class Newcomers {

    private final PersonRecords people;
    private final RepBook book;
    private final ManagerBook managers;
    private final TeamRights rights;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Bell bell;
    private final ApplicationEventPublisher events;

    Newcomers(
            PersonRecords people,
            RepBook book,
            ManagerBook managers,
            TeamRights rights,
            JdbcClient jdbc,
            Audit audit,
            Bell bell,
            ApplicationEventPublisher events) {
        this.people = people;
        this.book = book;
        this.managers = managers;
        this.rights = rights;
        this.jdbc = jdbc;
        this.audit = audit;
        this.bell = bell;
        this.events = events;
    }

    /** What became of one. */
    public enum Outcome {
        /** Nothing is left but the trail. */
        TAKEN_BACK,
        /** Something was recorded: the rep has left, the link no longer works, the history stays. */
        LEFT,
        /** Has come in and stays. */
        SIGNED_IN,
        /** Is no longer the user's to change. */
        OUT_OF_SIGHT
    }

    /** By the same rule as adding: an admin anybody, a manager reps of the own teams. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome takeBack(long userId) {
        Person person = people.lock(userId);
        Optional<Rep> rep = book.ofUser(userId);
        if (!isOwn(person, rep)) {
            return Outcome.OUT_OF_SIGHT;
        }
        if (person.hasSignedIn()) {
            return Outcome.SIGNED_IN;
        }
        if (erased(person, rep)) {
            audit.record(
                    "person-taken-back",
                    "person",
                    userId,
                    OptionalLong.empty(),
                    Map.of("name", person.name(), "role", person.role().name()),
                    Map.of());
            bell.ringAfterCommit(Topic.TEAMS);
            return Outcome.TAKEN_BACK;
        }
        rep.filter(Rep::isWatched).ifPresent(book::leave);
        people.dropLink(userId);
        return Outcome.LEFT;
    }

    private boolean isOwn(Person person, Optional<Rep> rep) {
        if (rights.isAdmin()) {
            return true;
        }
        try {
            rep.ifPresent(own -> rights.requireRep(own.named()));
            return rep.isPresent() && person.role() == Role.REP;
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    /**
     * Every record about a person or an account refers to it: the database itself knows, better than any list of
     * tables, whether there is one. What was erased before it said so is brought back.
     */
    private boolean erased(Person person, Optional<Rep> rep) {
        jdbc.sql("SAVEPOINT newcomer").update();
        try {
            managers.give(person.id(), List.of());
            rep.map(Rep::named).ifPresent(this::erase);
            people.erase(person.id());
            return true;
        } catch (DataIntegrityViolationException recorded) {
            jdbc.sql("ROLLBACK TO SAVEPOINT newcomer").update();
            return false;
        }
    }

    private void erase(RepName rep) {
        events.publishEvent(new RepTakenBack(rep));
        jdbc.sql("DELETE FROM rep WHERE id = ?").param(rep.id()).update();
    }
}
