package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;

import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.letter.SampleValues;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Map;
import java.util.UUID;

/** The templates of letters. */
record LetterCommands(LetterTemplates templates) {

    private static final LetterPurpose PURPOSE = LetterPurpose.SECOND_TIME;

    Map<String, Command> of(Staff staff) {
        return Map.of(
                "LetterTemplates.all", showing(() -> !templates.all().isEmpty()),
                "LetterTemplates.of",
                        showing(() -> !templates.of(PURPOSE).body().isEmpty()),
                "LetterTemplates.history",
                        showing(() -> !templates.history(PURPOSE).isEmpty()),
                "LetterTemplates.tryOut",
                        showing(() -> templates
                                .tryOut(templates.of(PURPOSE), SampleValues.known())
                                .isClean()),
                "LetterTemplates.save",
                        after(() -> {
                            int seen = SignedIn.as(staff.admin(), this::newest);
                            return () -> save(seen);
                        }),
                "LetterTemplates.back",
                        after(() -> {
                            int seen = SignedIn.as(staff.admin(), () -> save(newest()));
                            return () -> templates.back(PURPOSE, 1, seen, "back");
                        }));
    }

    private int newest() {
        return templates.of(PURPOSE).version();
    }

    private int save(int seen) {
        return templates
                .save(PURPOSE, "About it", "Text " + UUID.randomUUID(), seen, "new")
                .version();
    }
}
