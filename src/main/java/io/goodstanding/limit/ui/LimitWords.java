package io.goodstanding.limit.ui;

import io.goodstanding.limit.Limit;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.ui.SourceTag;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the library says about one limit. */
record LimitWords(Limit limit, Texts texts) {

    String name() {
        return Texts.text("limit." + limit.kind());
    }

    /** What the limit is for, who says so, and where others say something else. */
    String why() {
        return Texts.text("limit.why." + limit.kind());
    }

    /** From where on people are warned; empty for a limit that has one number only. */
    Optional<String> soft() {
        return switch (limit.kind()) {
            case WORKING_HOURS, RAMP_PERCENT -> Optional.empty();
            default -> limit.soft() == limit.hard() ? Optional.empty() : Optional.of(value(limit.soft()));
        };
    }

    String hard() {
        return switch (limit.kind()) {
            case WORKING_HOURS -> Texts.text("limit.hours", limit.soft(), limit.hard());
            case RAMP_PERCENT ->
                Texts.text(
                        "number.percent",
                        IntStream.rangeClosed(1, RampPlan.STEPS)
                                .mapToObj(
                                        step -> String.valueOf(new RampPlan(limit.soft(), limit.hard()).percent(step)))
                                .collect(Collectors.joining(", ")));
            default -> value(limit.hard());
        };
    }

    private String value(int number) {
        return switch (limit.kind()) {
            case ACCEPTANCE_PERCENT -> Texts.text("limit.percent.under", number);
            case BURST_PERCENT -> Texts.text("number.percent", number);
            case MINUTES_BETWEEN_ACTIONS -> Texts.text("limit.minutes", number);
            case DAYS_BEFORE_REINVITING, WITHDRAW_AFTER_DAYS -> Texts.text("limit.days", number);
            default -> texts.number(number);
        };
    }

    /** In which time it counts. */
    String window() {
        return Texts.text("limit.window." + limit.kind());
    }

    /** Warning and limit in one: "80 / 100". */
    String both() {
        return soft().map(warning -> Texts.text("limit.both", warning, hard())).orElseGet(this::hard);
    }

    String source() {
        return Texts.text("source." + limit.source());
    }

    String sourceCss() {
        return kind(limit.source()).css();
    }

    static SourceTag tag(SourceKind source) {
        return new SourceTag(kind(source), Texts.text("source." + source));
    }

    /** Articles are somebody's experience, like all that is neither LinkedIn's nor the team's. */
    private static SourceTag.Kind kind(SourceKind source) {
        return switch (source) {
            case OFFICIAL -> SourceTag.Kind.OFFICIAL;
            case TEAM -> SourceTag.Kind.TEAM;
            case ARTICLE_A, ARTICLE_B, COMMUNITY -> SourceTag.Kind.COMMUNITY;
        };
    }

    String checked() {
        return texts.day(limit.lastChecked());
    }

    /** "83 days, check again", or empty while the check is young enough. */
    String checkAgain() {
        return isOld()
                ? Texts.text("limit.check-again", (int) ChronoUnit.DAYS.between(limit.lastChecked(), today()))
                : "";
    }

    /** The class of the words about the check: amber when it is too long ago. */
    String checkedCss() {
        return isOld() ? "gs-stale" : "gs-t2";
    }

    private boolean isOld() {
        return limit.needsCheck(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(texts.now(), texts.zone());
    }
}
