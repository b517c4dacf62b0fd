package io.goodstanding.notice;

import io.goodstanding.notice.CheckNotices.Due;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells what time alone brings; interrupted at any point, the next run goes on. */
@Component
class NoticeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSweep.class);

    private final CheckNotices checks;
    private final TicketNotices tickets;

    NoticeSweep(CheckNotices checks, TicketNotices tickets) {
        this.checks = checks;
        this.tickets = tickets;
    }

    /** Goes on behind what it could not tell, so that however many of these keep nobody else waiting. */
    @Scheduled(fixedDelayString = "${goodstanding.notice.sweep-delay:PT20S}")
    void tell() {
        List<Due> due = checks.dueAfter(Due.FIRST);
        while (!due.isEmpty()) {
            tell(due);
            due = checks.dueAfter(due.getLast());
        }
    }

    /** The same for cases whose next word is due. */
    @Scheduled(fixedDelayString = "${goodstanding.notice.sweep-delay:PT20S}")
    void tellOfCases() {
        List<Long> due = tickets.dueAfter(0);
        while (!due.isEmpty()) {
            due.forEach(this::tellOfCase);
            due = tickets.dueAfter(due.getLast());
        }
    }

    private void tellOfCase(long ticketId) {
        try {
            tickets.tellDue(ticketId);
        } catch (RuntimeException problem) {
            LOG.error("The follow-up of case {} could not be told", ticketId, problem);
        }
    }

    private void tell(List<Due> due) {
        try {
            checks.tell(due);
        } catch (RuntimeException problem) {
            LOG.warn("A batch of {} checks could not be told, trying one at a time", due.size(), problem);
            due.forEach(this::tellOne);
        }
    }

    private void tellOne(Due due) {
        try {
            checks.tell(List.of(due));
        } catch (RuntimeException problem) {
            LOG.error("The check of incident {} could not be told", due.incidentId(), problem);
        }
    }
}
