package io.goodstanding.evidence;

import io.goodstanding.audit.Audit;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what was done to evidence into the trail and tells the rest of the house, in the running transaction. The trail
 * is never cleared, so contacts stand in it masked and counted only.
 */
@Component
class EvidenceTrail {

    private static final String ITEM = "item";

    private final Audit audit;
    private final ContactSeal contacts;
    private final ApplicationEventPublisher events;

    EvidenceTrail(Audit audit, ContactSeal contacts, ApplicationEventPublisher events) {
        this.audit = audit;
        this.contacts = contacts;
        this.events = events;
    }

    void revealed(long accountId, EvidenceItem item) {
        record("evidence-revealed", accountId, Map.of(), Map.of(ITEM, item.name()));
    }

    void changed(long accountId, EvidenceRow before, EvidenceRow after) {
        record("evidence-changed", accountId, state(accountId, before), state(accountId, after));
        events.publishEvent(new EvidenceChanged(accountId, after.item()));
    }

    private void record(String action, long accountId, Map<String, ?> before, Map<String, ?> after) {
        audit.record(action, "account", accountId, OptionalLong.of(accountId), before, after);
    }

    private Map<String, String> state(long accountId, EvidenceRow row) {
        Map<String, String> state = new TreeMap<>();
        state.put(ITEM, row.item().name());
        if (row.item().isContact()) {
            ContactList list = contacts.open(accountId, row).orElse(ContactList.kept(row.item(), ""));
            state.put("count", String.valueOf(list.contacts().size()));
            state.put("masked", list.masked());
        } else {
            state.put("text", row.text());
        }
        if (row.item() == EvidenceItem.ID_READY) {
            state.put(
                    "properties",
                    row.properties().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
        return state;
    }
}
