package io.goodstanding.run;

import io.goodstanding.channel.Channel;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.Move;
import io.goodstanding.playbook.RunEffect;
import io.goodstanding.playbook.RunEffect.FoundStillThere;
import io.goodstanding.playbook.RunEffect.LiftIncident;
import io.goodstanding.playbook.RunEffect.NameIncident;
import io.goodstanding.playbook.RunEffect.OpenTicket;
import io.goodstanding.playbook.RunEffect.StartPlaybook;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepType;
import io.goodstanding.ticket.TicketRecords;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Does what a step changes outside of its run, in the step's transaction; and takes back what can be taken back. Each
 * can be done twice without doing more: the run's row is held, and what is there already stays as it is.
 */
@Component
class RunEffects {

    private final Incidents incidents;
    private final IncidentRecords records;
    private final TicketRecords tickets;
    private final RunStarter starter;
    private final RunRows rows;
    private final RunBook book;
    private final Clock clock;

    RunEffects(
            Incidents incidents,
            IncidentRecords records,
            TicketRecords tickets,
            RunStarter starter,
            RunRows rows,
            RunBook book,
            Clock clock) {
        this.incidents = incidents;
        this.records = records;
        this.tickets = tickets;
        this.starter = starter;
        this.rows = rows;
        this.book = book;
        this.clock = clock;
    }

    void apply(RunDetails run, RunEffect effect) {
        switch (effect) {
            case OpenTicket(String channel) ->
                tickets.draft(run.accountId(), run.incidentId(), Channel.valueOf(channel), place(run, run.newest()));
            case LiftIncident(Instant at) -> lift(incident(run), at);
            case FoundStillThere() -> incident(run).filter(this::isOpen).ifPresent(this::foundStillThere);
            case NameIncident(var named, var until) ->
                incident(run).ifPresent(incident -> name(incident, named.kind(), named.extent(), until));
            case StartPlaybook(String key) -> starter.startFrom(run, key);
        }
    }

    /** @param taken the step's entry that counts no more */
    void takeBack(RunDetails run, RunEntry taken) {
        Step step = run.playbook().step(taken.move().step()).orElseThrow();
        if (taken.move().kind() != Move.Kind.DONE) {
            return;
        }
        if (step.type() == StepType.OPEN_TICKET) {
            tickets.open(run.accountId())
                    .filter(open -> open.begunIn().equals(Optional.of(place(run, taken.seq()))))
                    .filter(open -> !isReliedOnBesides(run))
                    .ifPresent(tickets::discard);
        }
        if (step.type() == StepType.VERIFY_LIFTED) {
            reopenIfLiftedBy(run, taken);
        }
        endWhatItStarted(run, step, taken.move());
    }

    /** Another run of the account came to its case too, found this one open and took it for its own. */
    private boolean isReliedOnBesides(RunDetails run) {
        return rows.unclosed(run.accountId()).stream()
                .filter(other -> other != run.id())
                .map(book::require)
                .flatMap(other -> other.entries().stream()
                        .filter(entry -> entry.counts() && entry.move().kind() == Move.Kind.DONE)
                        .flatMap(entry -> other.playbook().step(entry.move().step()).stream()))
                .anyMatch(step -> step.type() == StepType.OPEN_TICKET);
    }

    /** Only the lift of this very answer is taken back, not one that somebody else has recorded since. */
    private void reopenIfLiftedBy(RunDetails run, RunEntry taken) {
        boolean stood = run.entries().stream()
                .noneMatch(entry -> entry.seq() > taken.seq() && entry.move().kind() == Move.Kind.REOPENED);
        if (stood && Answer.YES.equals(taken.move().value())) {
            incident(run)
                    .filter(incident -> !isOpen(incident))
                    .ifPresent(incident -> incidents.reopen(incident.id(), incident.version()));
        }
    }

    private void endWhatItStarted(RunDetails run, Step step, Move taken) {
        String started = step.answer(taken.value())
                .flatMap(answer -> answer.starts())
                .orElse(step.type() == StepType.HARDEN ? step.extra() : "");
        rows.children(run.id()).stream()
                .map(book::require)
                .filter(child -> child.playbook().key().equals(started))
                .filter(child ->
                        child.lastWork().isEmpty() && !child.course(clock).isClosed())
                .forEach(child -> book.add(child, Move.Kind.ENDED, "", ""));
    }

    /** The entry of a run with which something was begun. */
    private static String place(RunDetails run, int seq) {
        return "run:" + run.id() + ":" + seq;
    }

    private void lift(Optional<IncidentDetails> incident, Instant at) {
        incident.filter(this::isOpen).ifPresent(open -> incidents.lift(open.id(), open.version(), at));
    }

    private void foundStillThere(IncidentDetails incident) {
        incidents.foundStillThere(incident.id(), incident.version());
    }

    private void name(IncidentDetails incident, IncidentKind kind, Extent extent, Optional<LocalDate> until) {
        IncidentReport renamed = new IncidentReport(
                kind,
                extent,
                incident.startedAt(),
                until.or(() -> incident.shownUntil().filter(shown -> keepsDate(incident.kind(), kind))),
                incident.wording(),
                incident.note(),
                incident.toolUse());
        incidents.correct(incident.id(), incident.version(), renamed);
    }

    /** The date of "restricted until" says nothing of another kind, and what is final has none. */
    private static boolean keepsDate(IncidentKind before, IncidentKind after) {
        return !before.needsDateShown() && after != IncidentKind.PERMANENT_RESTRICTION;
    }

    private boolean isOpen(IncidentDetails incident) {
        return incident.liftedAt().isEmpty();
    }

    private Optional<IncidentDetails> incident(RunDetails run) {
        return run.incidentId().isEmpty()
                ? Optional.empty()
                : Optional.of(records.require(run.accountId(), run.incidentId().getAsLong()));
    }
}
