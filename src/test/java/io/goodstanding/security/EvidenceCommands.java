package io.goodstanding.security;

import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.testing.Staff;
import java.util.Map;
import java.util.Set;

/** What is done with what support asks for. */
record EvidenceCommands(EvidenceBook book) {

    Map<String, Command> of(Staff staff) {
        long id = staff.account();
        return Map.of(
                "EvidenceBook.of", Command.of(() -> book.of(id)),
                "EvidenceBook.id", Command.of(() -> book.id(id)),
                "EvidenceBook.reveal", Command.of(() -> book.reveal(id, EvidenceItem.EMAILS)),
                "EvidenceBook.change", Command.of(() -> book.change(id, EvidenceItem.EMAILS, "rita@example.com", 0)),
                "EvidenceBook.confirmId", Command.of(() -> book.confirmId(id, "passport", Set.of(), 0)));
    }
}
