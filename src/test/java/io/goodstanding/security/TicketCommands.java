package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.Channel;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketRecords;
import io.goodstanding.ticket.Tickets;
import java.util.Map;
import java.util.OptionalLong;

/** What is done with the case that was begun for the rep. */
record TicketCommands(Tickets tickets, TicketRecords records) {

    Map<String, Command> of(Staff staff) {
        return Map.of(
                "Tickets.of",
                        showingAfter(() -> {
                            TicketDetails begun = begun(staff);
                            return () -> tickets.of(staff.account()).contains(begun);
                        }),
                "Tickets.open",
                        showingAfter(() -> {
                            begun(staff);
                            return () -> tickets.open(staff.account()).isPresent();
                        }),
                "Tickets.close",
                        after(() -> {
                            TicketDetails begun = begun(staff);
                            return () -> tickets.close(begun.id());
                        }));
    }

    private TicketDetails begun(Staff staff) {
        return records.draft(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP, "test");
    }
}
