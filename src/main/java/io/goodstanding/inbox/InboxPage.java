package io.goodstanding.inbox;

import java.util.List;

/**
 * The newest entries of a part, or those older than a given one.
 *
 * @param more whether there are older ones still
 */
public record InboxPage(List<InboxEntry> entries, boolean more) {

    public InboxPage {
        entries = List.copyOf(entries);
    }
}
