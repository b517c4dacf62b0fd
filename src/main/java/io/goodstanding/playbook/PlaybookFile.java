package io.goodstanding.playbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.Step.Owner;
import io.goodstanding.playbook.Step.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as it is written down: what stands in its file, in an export, in a version that an admin made and in the
 * frozen copy of a run. What is missing is left out. {@link PlaybookReader} makes a {@link Playbook} of it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlaybookFile(
        String key,
        String name,
        String summary,
        Purpose purpose,
        @Nullable List<IncidentKind> kinds,
        @Nullable List<String> donts,
        List<StepPart> steps) {

    /** One step. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StepPart(
            String key,
            StepType type,
            String title,
            @Nullable String text,
            Owner owner,
            @Nullable String due,
            @Nullable Boolean required,
            @Nullable Phase phase,
            @Nullable String when,
            @Nullable String because,
            List<SourcePart> source,
            @Nullable List<String> items,
            @Nullable List<AnswerPart> answers,
            @Nullable String until,
            @JsonProperty("or-after") @Nullable String orAfter,
            @Nullable String after,
            @Nullable String channel,
            @Nullable String letter,
            @Nullable String starts) {}

    /** Who says so. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SourcePart(
            SourceKind kind,
            @Nullable String says,
            @Nullable LocalDate checked,
            @Nullable String link) {}

    /** One answer. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record AnswerPart(
            String key,
            String label,
            @Nullable String means,
            @Nullable String again,
            @Nullable Integer times,
            @Nullable String starts,
            @Nullable IncidentKind names,
            @Nullable Extent extent,
            @Nullable Boolean ends) {}
}
