package io.goodstanding.playbook.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.PlaybookDraft;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the pages of admins about playbooks work with: the library, the own unsaved work, and who reads when. */
@SpringComponent
class PlaybookBench {

    private final Playbooks playbooks;
    private final PlaybookDrafts drafts;
    private final CurrentUser user;
    private final Clock clock;

    PlaybookBench(Playbooks playbooks, PlaybookDrafts drafts, CurrentUser user, Clock clock) {
        this.playbooks = playbooks;
        this.drafts = drafts;
        this.user = user;
        this.clock = clock;
    }

    Playbooks playbooks() {
        return playbooks;
    }

    PlaybookDrafts drafts() {
        return drafts;
    }

    Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /** The own unsaved work on a playbook, else what is saved. */
    Optional<PlaybookDraft> work(String key) {
        return drafts.find(key)
                .or(() -> playbooks.file(key).map(file -> new PlaybookDraft(version(key), file, clock.instant())));
    }

    /** Which version is the newest; 0 for a playbook that is not saved yet. */
    int version(String key) {
        return playbooks.find(key).map(Edition::version).orElse(0);
    }

    /** The names of all playbooks by key. */
    Map<String, String> names() {
        return names(playbook -> true);
    }

    /** The names of those by key that a step of another one can start. */
    Map<String, String> startable(String from) {
        return names(
                playbook -> playbook.purpose().canBeStarted() && !playbook.key().equals(from));
    }

    private Map<String, String> names(Predicate<Playbook> which) {
        Map<String, String> names = new LinkedHashMap<>();
        playbooks.list().stream()
                .map(Edition::playbook)
                .filter(which)
                .forEach(playbook -> names.put(playbook.key(), playbook.name()));
        return names;
    }

    /** Puts a file on the bench in place of what the admin had there. */
    void begin(PlaybookFile file) {
        drafts.keep(file, version(file.key()));
    }
}
