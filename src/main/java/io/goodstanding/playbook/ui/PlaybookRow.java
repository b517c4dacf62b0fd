package io.goodstanding.playbook.ui;

import io.goodstanding.limit.Limit;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** What the list says about one playbook. */
record PlaybookRow(Edition edition, Texts texts) {

    private Playbook playbook() {
        return edition.playbook();
    }

    String key() {
        return playbook().key();
    }

    String name() {
        return playbook().name();
    }

    String summary() {
        return playbook().summary();
    }

    String applies() {
        return PlaybookWords.applies(playbook());
    }

    String purpose() {
        return PlaybookWords.purpose(playbook().purpose());
    }

    int steps() {
        return playbook().steps().size();
    }

    int version() {
        return edition.version();
    }

    String checked() {
        return oldest().map(texts::day).orElse("–");
    }

    /** Amber where a source was not looked at for too long. */
    String checkedCss() {
        LocalDate today = LocalDate.ofInstant(texts.now(), texts.zone());
        return oldest().filter(
                        day -> day.plusDays(Limit.DAYS_UNTIL_CHECKED_AGAIN).isBefore(today))
                .map(day -> "gs-stale")
                .orElse("gs-t2");
    }

    private Optional<LocalDate> oldest() {
        return PlaybookWords.oldestCheck(playbook());
    }

    boolean matches(SearchWords words) {
        StringBuilder all = new StringBuilder(name())
                .append('\n')
                .append(summary())
                .append('\n')
                .append(applies());
        playbook()
                .steps()
                .forEach(step ->
                        all.append('\n').append(step.title()).append('\n').append(step.text()));
        return words.areIn(all.toString());
    }
}
