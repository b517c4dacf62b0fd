package io.goodstanding.incident.ui;

import io.goodstanding.incident.ExpectedLift;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.ui.SourceTag;
import io.goodstanding.shared.ui.Texts;
import java.time.Duration;
import java.time.Instant;

/** What is said about incidents, the same on every screen. */
public final class IncidentWords {

    private IncidentWords() {}

    public static String kind(IncidentKind kind) {
        return Texts.text("kind." + kind);
    }

    public static String toolUse(ToolUse toolUse) {
        return Texts.text("tool." + toolUse);
    }

    /** "2nd time in 365 days"; empty for the first. */
    public static String occurrence(int occurrence) {
        return occurrence < 2 ? "" : Texts.text("incident.occurrence", occurrence);
    }

    /** "lifts in 2–4 d", "usually any time now", "overdue by 2 h". */
    public static String countdown(Instant from, Instant to, Instant now, Texts texts) {
        return countdown("lift.", from, to, now, texts);
    }

    /** The same where there is little room: "overdue by 2 h", "within 6 d", "in 2 d to 4 d". */
    public static String shortCountdown(Instant from, Instant to, Instant now, Texts texts) {
        return countdown("lift.short.", from, to, now, texts);
    }

    private static String countdown(String key, Instant from, Instant to, Instant now, Texts texts) {
        if (!now.isBefore(to)) {
            return Texts.text(key + "overdue", texts.span(Duration.between(to, now)));
        }
        String latest = texts.span(Duration.between(now, to));
        if (!now.isBefore(from)) {
            return Texts.text(key + "within", latest);
        }
        String earliest = texts.span(Duration.between(now, from));
        return earliest.equals(latest) ? Texts.text(key + "in", latest) : Texts.text(key + "between", earliest, latest);
    }

    /** The range in days with its source: "Usually between Thu 26 Nov and Tue 1 Dec. By LinkedIn's published rule." */
    public static String range(ExpectedLift lift, Texts texts) {
        String first = texts.day(lift.from());
        String last = texts.day(lift.to());
        String range = first.equals(last)
                ? Texts.text("lift.range.day", first, texts.time(lift.from()), texts.time(lift.to()))
                : Texts.text("lift.range", first, last);
        return range + " " + Texts.text("source.says." + lift.source());
    }

    public static SourceTag source(SourceKind source) {
        SourceTag.Kind tag = switch (source) {
            case OFFICIAL -> SourceTag.Kind.OFFICIAL;
            case TEAM -> SourceTag.Kind.TEAM;
            case ARTICLE_A, ARTICLE_B, COMMUNITY -> SourceTag.Kind.COMMUNITY;
        };
        return new SourceTag(tag, Texts.text("source." + source));
    }
}
