package io.goodstanding.incident.ui;

import io.goodstanding.audit.AuditEntry.Change;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentHappening;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.shared.ui.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to an incident, in words. */
final class TimelineWords {

    private static final String LIFTED_AT = "liftedAt";

    private TimelineWords() {}

    /** "Maya logged it", "Jordan (for Maya) said that it is over since Tue 24 Nov, 14:10". */
    static String sentence(IncidentHappening happening, Texts texts) {
        String who = happening
                .actingFor()
                .map(absent -> Texts.text("timeline.acting", happening.actor(), absent))
                .orElse(happening.actor());
        String key = "timeline." + happening.action();
        return switch (happening.action()) {
            case LIFTED -> Texts.text(key, who, lifted(happening, texts));
            case SCREENSHOT_ADDED, SCREENSHOT_REMOVED ->
                Texts.text(key, who, happening.file().orElse(""));
            default -> Texts.text(key, who);
        };
    }

    private static String lifted(IncidentHappening happening, Texts texts) {
        return Optional.ofNullable(happening.changes().get(LIFTED_AT))
                .map(change -> value(LIFTED_AT, change.after(), texts))
                .orElse("–");
    }

    /** "Wording: “a” → “b”", a line for each field that a person may change. */
    static List<String> changes(IncidentHappening happening, Texts texts) {
        return switch (happening.action()) {
            case CORRECTED, MERGED ->
                Stream.of("kind", "extent", "startedAt", LIFTED_AT, "shownUntil", "wording", "note", "toolUse")
                        .flatMap(
                                field -> Optional.ofNullable(happening.changes().get(field))
                                        .map(change -> line(field, change, texts))
                                        .stream())
                        .toList();
            default -> List.of();
        };
    }

    private static String line(String field, Change change, Texts texts) {
        return Texts.text(
                "timeline.change",
                Texts.text("timeline.field." + field),
                value(field, change.before(), texts),
                value(field, change.after(), texts));
    }

    /** As the trail keeps it; what this version cannot read is shown as it stands there. */
    private static String value(String field, String kept, Texts texts) {
        if (kept.isEmpty()) {
            return "–";
        }
        try {
            return switch (field) {
                case "kind" -> IncidentWords.kind(IncidentKind.valueOf(kept));
                case "startedAt", LIFTED_AT -> texts.moment(Instant.parse(kept));
                case "shownUntil" -> texts.day(LocalDate.parse(kept));
                case "toolUse" -> IncidentWords.toolUse(ToolUse.valueOf(kept));
                case "extent" -> Texts.text("timeline.extent." + Extent.valueOf(kept));
                default -> "“" + kept + "”";
            };
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return kept;
        }
    }
}
