package io.goodstanding.letter;

import static io.goodstanding.access.Role.ADMIN_ROLE;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The templates of letters: everybody signed in reads them, admins change them. Every change is a new version. */
@Service
public class LetterTemplates {

    /** The field of a subject, for refusals. */
    public static final String SUBJECT = "subject";

    /** The field of a body, for refusals. */
    public static final String BODY = "body";

    /** The field of a reason, for refusals. */
    public static final String REASON = "reason";

    public static final TextRule SUBJECT_RULE = new TextRule(200);
    public static final TextRule BODY_RULE = new TextRule(6_000);
    public static final TextRule REASON_RULE = new TextRule(400);

    /** Rings when a template was changed. */
    public static final Topic CHANGES = new Topic("letters", 0);

    private static final String ADMIN = "hasRole('" + ADMIN_ROLE + "')";
    private static final String EVERYBODY = "isAuthenticated()";

    private final LetterShelf shelf;
    private final LetterKeeper keeper;

    LetterTemplates(LetterShelf shelf, LetterKeeper keeper) {
        this.shelf = shelf;
        this.keeper = keeper;
    }

    /** All as they stand now, in the order of their purposes. */
    @PreAuthorize(EVERYBODY)
    public List<LetterTemplate> all() {
        return Arrays.stream(LetterPurpose.values()).map(shelf::current).toList();
    }

    /** One as it stands now. */
    @PreAuthorize(EVERYBODY)
    public LetterTemplate of(LetterPurpose purpose) {
        return shelf.current(purpose);
    }

    /** All versions of one, the newest first. */
    @PreAuthorize(EVERYBODY)
    public List<LetterVersion> history(LetterPurpose purpose) {
        return shelf.history(purpose);
    }

    /** What would become of a template, and why it could not be kept. Nothing is saved. */
    @PreAuthorize(EVERYBODY)
    public LetterDraft tryOut(LetterTemplate template, Map<MergeField, String> known) {
        return keeper.tryOut(template, known);
    }

    /**
     * Keeps a template as its next version.
     *
     * @param seenVersion the version that was edited
     * @param reason why; needed
     * @throws LetterChangedMeanwhile if somebody else saved a version since
     * @throws Refused at the field that is wrong
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public LetterTemplate save(LetterPurpose purpose, String subject, String body, int seenVersion, String reason) {
        return keeper.keep(purpose, subject, body, seenVersion, reason);
    }

    /**
     * Makes an earlier version the newest once more.
     *
     * @param seenVersion the version that was the newest when it was decided
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public LetterTemplate back(LetterPurpose purpose, int toVersion, int seenVersion, String reason) {
        LetterTemplate earlier =
                shelf.version(purpose, toVersion).orElseThrow(() -> Refused.because("letter.refused.no-version"));
        return keeper.keep(purpose, earlier.subject(), earlier.body(), seenVersion, reason);
    }
}
