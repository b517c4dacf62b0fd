package io.goodstanding.playbook;

import io.goodstanding.incident.Extent;
import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Step.Phase;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.TextRule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A playbook as it is kept: without what nobody sees in a text, such as marks of writing direction, and without fields
 * that hold nothing or what holds anyway. What is wrong with it is for {@link PlaybookRules} to say.
 */
final class CleanFile {

    private CleanFile() {}

    static PlaybookFile of(PlaybookFile file) {
        return new PlaybookFile(
                line(file.key()),
                line(file.name()),
                text(file.summary()),
                file.purpose(),
                orNull(file.kinds()),
                lines(file.donts()),
                PlaybookReader.orNone(file.steps()).stream()
                        .map(CleanFile::step)
                        .toList());
    }

    private static StepPart step(StepPart part) {
        return new StepPart(
                line(part.key()),
                part.type(),
                line(part.title()),
                text(part.text()),
                part.owner(),
                noneIfBlank(part.due()),
                Boolean.FALSE.equals(part.required()) ? Boolean.FALSE : null,
                part.phase() == Phase.RECOVERY ? null : part.phase(),
                noneIfBlank(part.when()),
                noneIfBlank(part.because()),
                all(PlaybookReader.orNone(part.source()), CleanFile::source),
                lines(part.items()),
                part.answers() == null ? null : all(part.answers(), CleanFile::answer),
                noneIfBlank(part.until()),
                noneIfBlank(part.orAfter()),
                noneIfBlank(part.after()),
                noneIfBlank(part.channel()),
                noneIfBlank(part.letter()),
                noneIfBlank(part.starts()));
    }

    private static SourcePart source(SourcePart part) {
        return new SourcePart(part.kind(), noneIfBlank(part.says()), part.checked(), noneIfBlank(part.link()));
    }

    private static AnswerPart answer(AnswerPart part) {
        return new AnswerPart(
                line(part.key()),
                line(part.label()),
                noneIfBlank(part.means()),
                noneIfBlank(part.again()),
                part.again() == null ? null : part.times(),
                noneIfBlank(part.starts()),
                part.names(),
                part.extent() == Extent.USUAL ? null : part.extent(),
                Boolean.TRUE.equals(part.ends()) ? Boolean.TRUE : null);
    }

    private static <T> List<T> all(List<T> parts, UnaryOperator<T> clean) {
        return parts.stream().map(clean).toList();
    }

    private static String line(@Nullable String text) {
        return NameRule.clean(PlaybookReader.orEmpty(text));
    }

    private static String text(@Nullable String text) {
        return TextRule.clean(PlaybookReader.orEmpty(text));
    }

    private static @Nullable String noneIfBlank(@Nullable String text) {
        String clean = line(text);
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable List<String> lines(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty()
                ? null
                : texts.stream().map(CleanFile::line).toList();
    }

    private static <T> @Nullable List<T> orNull(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }
}
