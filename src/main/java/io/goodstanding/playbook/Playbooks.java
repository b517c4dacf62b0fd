package io.goodstanding.playbook;

import static io.goodstanding.access.Role.ADMIN_ROLE;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The library of playbooks: everybody signed in reads it, admins change it. Every change is a new version. */
@Service
public class Playbooks {

    /** The field of a reason, for refusals. */
    public static final String REASON = "reason";

    /** The field of a new playbook's key, for refusals. */
    public static final String KEY = "key";

    /** What a reason is. */
    public static final TextRule REASON_RULE = new TextRule(400);

    private static final String ADMIN = "hasRole('" + ADMIN_ROLE + "')";

    private final PlaybookLibrary library;
    private final PlaybookKeeper keeper;
    private final PlaybookChecks checks;
    private final PlaybookFormat format;

    Playbooks(PlaybookLibrary library, PlaybookKeeper keeper, PlaybookChecks checks, PlaybookFormat format) {
        this.library = library;
        this.keeper = keeper;
        this.checks = checks;
        this.format = format;
    }

    /** All as they stand now, by name. */
    @PreAuthorize("isAuthenticated()")
    public List<Edition> list() {
        return library.all();
    }

    /** One as it stands now. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Edition> find(String key) {
        return library.find(key);
    }

    /** One as it stood at a version. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Edition> edition(String key, int version) {
        return library.edition(key, version);
    }

    /** The file of one as it stands now, to be edited. */
    @PreAuthorize(ADMIN)
    public Optional<PlaybookFile> file(String key) {
        return library.find(key).map(edition -> format.read(edition.definition()));
    }

    /** All versions of one, the newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<PlaybookVersion> history(String key) {
        return library.history(key);
    }

    /** What is different in the later of two versions. */
    @PreAuthorize("isAuthenticated()")
    public Comparison compare(Edition earlier, Edition later) {
        return keeper.compare(earlier, later);
    }

    /** What there is to say about a playbook before it is saved. */
    @PreAuthorize(ADMIN)
    public PlaybookCheck check(PlaybookFile file) {
        return checks.of(CleanFile.of(file));
    }

    /** What saving a playbook would change; everything for a new one. */
    @PreAuthorize(ADMIN)
    public Comparison changes(PlaybookFile file) {
        return keeper.changes(library.find(file.key()), CleanFile.of(file));
    }

    /**
     * Reads a file; nothing is saved.
     *
     * @throws PlaybookRefused if it is no playbook file, naming the line
     */
    @PreAuthorize(ADMIN)
    public PlaybookFile importFile(byte[] content) {
        return CleanFile.of(format.read(content));
    }

    /**
     * Keeps a playbook as its next version, or a new one as its first.
     *
     * @param seenVersion the version that was edited; 0 for a new playbook
     * @param reason why; needed
     * @throws PlaybookRefused with everything that is wrong, naming the steps
     * @throws PlaybookChangedMeanwhile if somebody else saved a version since
     * @throws Refused if the reason is missing, nothing is different or a new key is taken
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public Edition save(PlaybookFile file, int seenVersion, String reason) {
        return keeper.keep(CleanFile.of(file), seenVersion, reason);
    }

    /**
     * Makes an earlier version the newest once more.
     *
     * @param seenVersion the version that was the newest when it was decided
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public Edition goBack(String key, int version, int seenVersion, String reason) {
        Edition earlier =
                library.edition(key, version).orElseThrow(() -> Refused.because("playbook.refused.no-version"));
        return keeper.keep(CleanFile.of(format.read(earlier.definition())), seenVersion, reason);
    }
}
