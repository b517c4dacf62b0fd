package io.goodstanding.run;

import io.goodstanding.audit.ActorSource;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Facts;
import io.goodstanding.playbook.PlaybookLibrary;
import io.goodstanding.team.RepDirectory;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Starts runs with the playbook as it stands now and with what is known. */
@Component
public class RunStarter {

    private final RunBook book;
    private final RunRows rows;
    private final RunFacts facts;
    private final PlaybookLibrary library;
    private final RepDirectory reps;
    private final ActorSource actors;
    private final Clock clock;

    RunStarter(
            RunBook book,
            RunRows rows,
            RunFacts facts,
            PlaybookLibrary library,
            RepDirectory reps,
            ActorSource actors,
            Clock clock) {
        this.book = book;
        this.rows = rows;
        this.facts = facts;
        this.library = library;
        this.reps = reps;
        this.actors = actors;
        this.clock = clock;
    }

    /** Starts the way out of an incident together with it: its own notice leads there. */
    public void startWith(IncidentDetails incident) {
        startFor(incident, true);
    }

    /** Starts a way out of an incident that was there before. */
    void startFor(IncidentDetails incident) {
        startFor(incident, false);
    }

    private void startFor(IncidentDetails incident, boolean toldOtherwise) {
        book.start(
                newRun(
                        incident.accountId(),
                        OptionalLong.of(incident.id()),
                        OptionalLong.empty(),
                        library.forKind(incident.kind()),
                        facts.of(incident)),
                toldOtherwise);
    }

    /** Starts what a run leads to; where it runs already, that one goes on. It knows what the run knew. */
    void startFrom(RunDetails parent, String playbookKey) {
        if (rows.holdOpen(parent.accountId(), playbookKey).isEmpty()) {
            book.start(
                    newRun(
                            parent.accountId(),
                            parent.incidentId(),
                            OptionalLong.of(parent.id()),
                            library.require(playbookKey),
                            parent.run().facts().lifting(Optional.empty())),
                    false);
        }
    }

    /** Starts one by hand that leads out of no incident. */
    RunDetails startAlone(long accountId, String playbookKey) {
        return book.start(
                newRun(
                        accountId,
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        library.require(playbookKey),
                        facts.of(accountId)),
                false);
    }

    private NewRun newRun(
            long accountId, OptionalLong incidentId, OptionalLong parentId, Edition edition, Facts known) {
        return new NewRun(
                accountId,
                incidentId,
                parentId,
                edition,
                known,
                reps.get(accountId).zone(),
                clock.instant(),
                actors.current().name());
    }
}
