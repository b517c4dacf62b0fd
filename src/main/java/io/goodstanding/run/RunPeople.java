package io.goodstanding.run;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Circles.Onlooker;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sees a run through: handed over, taken over, reminded. Only people who may see the account come into question. */
@Service
public class RunPeople {

    /** The fields of handing over and of reminding, for refusals. */
    public static final String PERSON = "person";

    public static final String WORDS = "words";

    private final RunSight sight;
    private final RunRows rows;
    private final RunTrail trail;
    private final TeamScope scope;
    private final Circles circles;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Bell bell;
    private final Clock clock;

    RunPeople(
            RunSight sight,
            RunRows rows,
            RunTrail trail,
            TeamScope scope,
            Circles circles,
            CurrentUser user,
            ApplicationEventPublisher events,
            Bell bell,
            Clock clock) {
        this.sight = sight;
        this.rows = rows;
        this.trail = trail;
        this.scope = scope;
        this.circles = circles;
        this.user = user;
        this.events = events;
        this.bell = bell;
        this.clock = clock;
    }

    /** To whom it can be handed, by name; nobody for a user who may not hand it over. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Onlooker> candidates(long runId) {
        RunDetails run = sight.require(runId);
        return sight.mayManage(run.accountId()) ? circles.onlookers(run.accountId()) : List.of();
    }

    /** Who sees it through: the person it was handed to, else the rep. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public String owner(long runId) {
        RunDetails run = sight.require(runId);
        return nameOf(run, run.ownerId());
    }

    /**
     * Hands it to somebody.
     *
     * @throws Refused if the person may not see the account
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void handOver(long runId, long userId) {
        RunDetails run = sight.holdToManage(runId);
        requireGoesOn(run);
        if (circles.onlookers(run.accountId()).stream().noneMatch(onlooker -> onlooker.userId() == userId)) {
            throw Refused.at(PERSON, Phrase.of("run.refused.person"));
        }
        RepName rep = scope.require(run.accountId());
        boolean toRep = rep.userId().equals(OptionalLong.of(userId));
        OptionalLong owner = toRep ? OptionalLong.empty() : OptionalLong.of(userId);
        if (run.ownerId().equals(owner)) {
            throw Refused.at(PERSON, Phrase.of("run.refused.same-person"));
        }
        rows.handTo(runId, owner);
        trail.handedOver(run, nameOf(run, run.ownerId()), nameOf(run, owner));
        events.publishEvent(new RunHandedOver(run.accountId(), runId, userId));
        events.publishEvent(new RunMoved(run.accountId(), runId));
    }

    /** Makes the user the one who sees it through. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void takeOver(long runId) {
        handOver(runId, user.require().id());
    }

    /**
     * Reminds whoever has the next step.
     *
     * @throws Refused if nothing is to be done now, or the words are too long
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void nudge(long runId, String words) {
        String kept = TextRule.NOTE.require(WORDS, words);
        RunDetails run = sight.holdToManage(runId);
        requireGoesOn(run);
        requireSomethingToDo(run);
        trail.nudged(run, kept);
        events.publishEvent(new RunNudged(run.accountId(), runId, kept, clock.instant()));
        bell.ringAfterCommit(Topic.account(run.accountId()));
    }

    private void requireGoesOn(RunDetails run) {
        if (run.course(clock).isClosed()) {
            throw Refused.because("run.refused.over");
        }
    }

    /** A step that only waits for its time is nobody's to do. */
    private void requireSomethingToDo(RunDetails run) {
        run.course(clock).open().filter(state -> !state.canBeWorked()).ifPresent(waiting -> {
            throw Refused.because("run.refused.remind-waits", waiting.opensAt().orElse(run.now(clock)));
        });
    }

    private String nameOf(RunDetails run, OptionalLong userId) {
        return circles.onlookers(run.accountId()).stream()
                .filter(onlooker -> userId.isPresent() && onlooker.userId() == userId.getAsLong())
                .map(Onlooker::name)
                .findFirst()
                .orElseGet(() -> scope.require(run.accountId()).name());
    }
}
