package io.goodstanding.evidence;

import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses or numbers on an account as they are kept: one per line, none twice, at most ten. */
record ContactList(EvidenceItem item, List<String> contacts) {

    static final int MOST = 10;

    ContactList {
        contacts = List.copyOf(contacts);
    }

    /**
     * Reads what somebody typed; blank lines do not matter.
     *
     * @param field where a form says what is wrong
     * @throws Refused naming the first line that is none, or how many there are too many
     */
    static ContactList read(EvidenceItem item, String field, String typed) {
        List<String> lines = TextRule.clean(typed).lines().toList();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!TextRule.clean(lines.get(i)).isEmpty()) {
                int line = i + 1;
                String contact = parsed(item, lines.get(i))
                        .orElseThrow(() -> Refused.at(field, Phrase.of("evidence.refused." + item.name(), line)));
                found.putIfAbsent(identity(item, contact), contact);
            }
        }
        if (found.size() > MOST) {
            throw Refused.at(field, Phrase.of("evidence.refused.many", found.size(), MOST));
        }
        return new ContactList(item, List.copyOf(found.values()));
    }

    /** What was kept as {@link #text} before. */
    static ContactList kept(EvidenceItem item, String text) {
        return new ContactList(item, new ArrayList<>(text.lines().toList()));
    }

    private static Optional<String> parsed(EvidenceItem item, String line) {
        return item == EvidenceItem.EMAILS
                ? EmailAddress.parse(line).map(EmailAddress::value)
                : PhoneNumber.parse(line).map(PhoneNumber::value);
    }

    /** One number written in two ways is one. */
    private static String identity(EvidenceItem item, String contact) {
        return item == EvidenceItem.EMAILS ? contact : new PhoneNumber(contact).digits();
    }

    String text() {
        return String.join("\n", contacts);
    }

    /** Enough to be recognised by whoever knows them: "a…@example.com", "+… 41". */
    String masked() {
        return contacts.stream()
                .map(contact ->
                        item == EvidenceItem.EMAILS ? maskedAddress(contact) : new PhoneNumber(contact).masked())
                .collect(Collectors.joining("\n"));
    }

    /** Of a name of one letter that letter would be all. */
    private static String maskedAddress(String address) {
        int at = address.lastIndexOf('@');
        int first = address.offsetByCodePoints(0, 1);
        return (first < at ? address.substring(0, first) : "") + "…" + address.substring(at);
    }
}
