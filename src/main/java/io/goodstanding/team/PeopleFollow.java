package io.goodstanding.team;

import io.goodstanding.access.EmailChanged;
import io.goodstanding.access.PasswordChosen;
import io.goodstanding.access.PersonDeactivated;
import io.goodstanding.access.PersonReactivated;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.PersonRenamed;
import io.goodstanding.access.PersonRezoned;
import io.goodstanding.access.RoleChanged;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What follows for teams when a person changes: the rep has the person's name and zone, and open pages are told; and for the
 * person when the rep does: whoever made a link for an own rep must not keep it for somebody else's.
 */
@Component
class PeopleFollow {

    private final RepBook reps;
    private final PersonRecords people;
    private final Bell bell;

    PeopleFollow(RepBook reps, PersonRecords people, Bell bell) {
        this.reps = reps;
        this.people = people;
        this.bell = bell;
    }

    @EventListener
    void on(PersonRenamed renamed) {
        reps.ofUser(renamed.userId())
                .ifPresent(rep -> reps.describe(rep, renamed.name(), rep.named().zone()));
        bell.ringAfterCommit(Topic.TEAMS);
    }

    @EventListener
    void on(PersonRezoned rezoned) {
        reps.ofUser(rezoned.userId())
                .ifPresent(rep -> reps.describe(rep, rep.named().name(), rezoned.zone()));
        bell.ringAfterCommit(Topic.TEAMS);
    }

    @EventListener
    void on(RepMoved moved) {
        dropLink(moved.rep());
    }

    @EventListener
    void on(RepLeft left) {
        dropLink(left.rep());
    }

    private void dropLink(RepName rep) {
        rep.userId().ifPresent(people::dropLink);
    }

    @EventListener({
        PersonDeactivated.class,
        PersonReactivated.class,
        RoleChanged.class,
        EmailChanged.class,
        PasswordChosen.class
    })
    void onOther() {
        bell.ringAfterCommit(Topic.TEAMS);
    }
}
