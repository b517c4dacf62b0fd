package io.goodstanding.ticket.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.SavedFilter;
import io.goodstanding.ticket.SavedFilters;
import io.goodstanding.ticket.TicketFilter;
import io.goodstanding.ticket.TicketRow;
import io.goodstanding.ticket.TicketState;
import io.goodstanding.ticket.TicketWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the list of cases asks for: own filters, and the same thing done to several cases. */
@SpringComponent
class TicketDesk {

    private final TicketWork work;
    private final SavedFilters filters;

    TicketDesk(TicketWork work, SavedFilters filters) {
        this.work = work;
        this.filters = filters;
    }

    List<SavedFilter> filters() {
        return filters.mine();
    }

    void keep(String name, TicketFilter filter) {
        filters.keep(name, filter);
    }

    void forget(SavedFilter filter) {
        filters.forget(filter.id());
    }

    /**
     * What became of several cases.
     *
     * @param refusals why some stayed as they were, each with the case's name
     */
    record Done(int count, List<String> refusals) {}

    Done snooze(Collection<TicketRow> rows, LocalDate until, Texts texts) {
        return each(
                rows, texts, row -> work.snooze(row.ticket().id(), row.ticket().version(), until));
    }

    /** Drafts that will not be sent; a case that was sent is never given up with others. */
    Done giveUp(Collection<TicketRow> rows, Texts texts) {
        return each(rows, texts, row -> {
            if (row.ticket().state() != TicketState.DRAFT) {
                throw Refused.because("tickets.refused.not-draft");
            }
            work.close(row.ticket().id(), row.ticket().version(), Outcome.WITHDRAWN);
        });
    }

    /** Each in its own transaction: one that is refused keeps none of the others back. */
    private static Done each(Collection<TicketRow> rows, Texts texts, Consumer<TicketRow> deed) {
        List<String> refusals = new ArrayList<>();
        for (TicketRow row : rows) {
            try {
                deed.accept(row);
            } catch (Refused refused) {
                refusals.add(Texts.text(
                        "tickets.bulk.refused", row.ticket().name(), row.rep(), texts.say(refused.phrase())));
            }
        }
        return new Done(rows.size() - refusals.size(), refusals);
    }
}
