package io.goodstanding.team.ui;

import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.StandInPreview;
import java.util.List;

/** What naming a stand-in means, in sentences. */
record StandInWords(Texts texts) {

    /** "Kim will see team North (5 reps) and team South (4 reps) from Mon 30 Nov to Fri 4 Dec." */
    String meaning(StandInPreview preview) {
        List<String> teams = preview.teams().stream()
                .map(seen -> Texts.text("stand-in.preview.team", seen.team().name(), seen.reps()))
                .toList();
        String from = texts.day(preview.days().first());
        String to = texts.day(preview.days().last());
        return teams.isEmpty()
                ? Texts.text("stand-in.preview.none", preview.standIn())
                : Texts.text("stand-in.preview", preview.standIn(), listed(teams), from, to);
    }

    /** For whom nobody would stand in: there is no chain. */
    List<String> uncovered(StandInPreview preview, Who absent) {
        return preview.uncovered().stream()
                .map(one -> Texts.text(
                        "stand-in.preview.uncovered",
                        absent.name(),
                        one.absent().name(),
                        texts.day(one.days().first()),
                        texts.day(one.days().last()),
                        preview.standIn()))
                .toList();
    }

    static String listed(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : Texts.text("stand-in.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
