package io.goodstanding.answer;

import io.goodstanding.limit.SourceKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers as they are written down; {@link AnswerBook} looks whether all is there. */
record AnswerFile(@Nullable List<Entry> answers) {

    /** One question. */
    record Entry(
            @Nullable String key,
            @Nullable String question,
            @Nullable String answer,
            @Nullable AnswerTopic topic,
            @Nullable String playbook,
            @Nullable List<Source> source) {}

    /** Who says so. */
    record Source(
            @Nullable SourceKind kind,
            @Nullable String says,
            @Nullable LocalDate checked,
            @Nullable String link) {}
}
