package io.goodstanding.letter;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.live.Bell;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Makes the next version of a template, in the running transaction, with its entry in the trail. */
@Component
class LetterKeeper {

    private final LetterShelf shelf;
    private final LetterRows rows;
    private final Audit audit;
    private final Bell bell;
    private final CurrentUser user;
    private final Clock clock;

    LetterKeeper(LetterShelf shelf, LetterRows rows, Audit audit, Bell bell, CurrentUser user, Clock clock) {
        this.shelf = shelf;
        this.rows = rows;
        this.audit = audit;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
    }

    LetterDraft tryOut(LetterTemplate typed, Map<MergeField, String> known) {
        LetterTemplate template = clean(typed.purpose(), typed.version(), typed.subject(), typed.body());
        boolean isReadable = LetterRules.unreadable(template).isEmpty();
        return new LetterDraft(
                LetterRules.problems(template),
                isReadable ? Optional.of(LetterFilling.fill(template, known)) : Optional.empty());
    }

    /** See {@link LetterTemplates#save}. */
    LetterTemplate keep(LetterPurpose purpose, String subject, String body, int seenVersion, String reason) {
        String why = LetterTemplates.REASON_RULE.require(LetterTemplates.REASON, reason);
        if (why.isEmpty()) {
            throw Refused.at(LetterTemplates.REASON, Phrase.of("letter.refused.reason"));
        }
        int highest = rows.holdNewest(purpose).orElse(ShippedLetters.VERSION);
        LetterTemplate next = clean(purpose, highest + 1, subject, body);
        LetterRules.problems(next).stream().findFirst().ifPresent(problem -> {
            throw Refused.at(problem.field(), problem.phrase());
        });
        LetterVersion newest = shelf.history(purpose).getFirst();
        if (newest.version() != seenVersion) {
            throw new LetterChangedMeanwhile(newest);
        }
        requireDifferent(newest.template(), next);
        record(rows.add(next, why, user.current(), clock.instant()), newest.template(), next, why);
        return next;
    }

    private static LetterTemplate clean(LetterPurpose purpose, int version, String subject, String body) {
        return new LetterTemplate(purpose, version, TextRule.clean(subject), TextRule.clean(body));
    }

    private static void requireDifferent(LetterTemplate before, LetterTemplate after) {
        if (before.subject().equals(after.subject()) && before.body().equals(after.body())) {
            throw Refused.because("letter.refused.same");
        }
    }

    private void record(long id, LetterTemplate before, LetterTemplate after, String reason) {
        Map<String, String> then = new HashMap<>(state(after));
        then.put("reason", reason);
        audit.record("letter-saved", "letter", id, OptionalLong.empty(), state(before), then);
        bell.ringAfterCommit(LetterTemplates.CHANGES);
    }

    private static Map<String, String> state(LetterTemplate template) {
        return Map.of(
                "letter", template.purpose().name(),
                "version", String.valueOf(template.version()),
                "subject", template.subject(),
                "body", template.body());
    }
}
