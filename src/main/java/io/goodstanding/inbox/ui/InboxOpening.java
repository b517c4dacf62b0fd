package io.goodstanding.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;

/** Leads from a notice to the place where its work is done; with that it is read. */
@SpringComponent
class InboxOpening {

    private final Inbox inbox;

    InboxOpening(Inbox inbox) {
        this.inbox = inbox;
    }

    void follow(InboxEntry entry) {
        if (entry.isUnread()) {
            inbox.read(entry.id());
        }
        Location place = new Location(entry.path());
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }
}
