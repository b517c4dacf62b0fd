package io.goodstanding.playbook;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the next version of a playbook, in the running transaction, and knows what is different in it. */
@Component
class PlaybookKeeper {

    private final PlaybookLibrary library;
    private final PlaybookVersions versions;
    private final PlaybookChecks checks;
    private final PlaybookFormat format;
    private final PlaybookTrail trail;
    private final CurrentUser user;
    private final Clock clock;

    PlaybookKeeper(
            PlaybookLibrary library,
            PlaybookVersions versions,
            PlaybookChecks checks,
            PlaybookFormat format,
            PlaybookTrail trail,
            CurrentUser user,
            Clock clock) {
        this.library = library;
        this.versions = versions;
        this.checks = checks;
        this.format = format;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    /** See {@link Playbooks#save}; the file is clean. */
    Edition keep(PlaybookFile file, int seenVersion, String reason) {
        String why = Playbooks.REASON_RULE.require(Playbooks.REASON, reason);
        if (why.isEmpty()) {
            throw Refused.at(Playbooks.REASON, Phrase.of("playbook.refused.reason"));
        }
        PlaybookCheck check = checks.of(file);
        if (!check.isClean()) {
            throw new PlaybookRefused(check.problems());
        }
        int highest = versions.holdNewest(file.key()).orElse(0);
        Optional<Edition> current = library.find(file.key());
        requireSeen(file, seenVersion, current);
        Comparison changed = changes(current, file);
        if (changed.isEmpty()) {
            throw Refused.because("playbook.refused.same");
        }
        int version = Math.max(highest, seenVersion) + 1;
        String definition = format.write(file);
        long id = versions.add(file.key(), version, definition, why, user.current(), clock.instant());
        trail.saved(id, file.key(), seenVersion, version, why, changed);
        return new Edition(library.parse(definition), version, definition);
    }

    private void requireSeen(PlaybookFile file, int seenVersion, Optional<Edition> current) {
        int newest = current.map(Edition::version).orElse(0);
        if (newest == seenVersion) {
            return;
        }
        if (seenVersion == 0) {
            throw Refused.at(Playbooks.KEY, Phrase.of("playbook.refused.taken", file.key()));
        }
        Comparison since = library.edition(file.key(), seenVersion)
                .map(seen -> compare(seen, current.orElseThrow()))
                .orElseGet(() -> changes(Optional.empty(), file));
        throw new PlaybookChangedMeanwhile(library.history(file.key()).getFirst(), since);
    }

    /** What a file would change; everything for a new one. */
    Comparison changes(Optional<Edition> current, PlaybookFile file) {
        WrittenPlaybook before = current.map(this::written).orElse(WrittenPlaybook.NOTHING);
        return Comparison.of(before, WrittenPlaybook.of(file, format));
    }

    Comparison compare(Edition earlier, Edition later) {
        return Comparison.of(written(earlier), written(later));
    }

    private WrittenPlaybook written(Edition edition) {
        return WrittenPlaybook.of(CleanFile.of(format.read(edition.definition())), format);
    }
}
