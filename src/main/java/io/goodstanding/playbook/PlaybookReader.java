package io.goodstanding.playbook;

import io.goodstanding.incident.Extent;
import io.goodstanding.playbook.Answer.Again;
import io.goodstanding.playbook.Answer.Named;
import io.goodstanding.playbook.PlaybookFile.AnswerPart;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Step.Phase;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a playbook of what is written down, or says everything that is wrong with it, step by step. */
public final class PlaybookReader {

    private final List<Problem> problems = new ArrayList<>();

    private PlaybookReader() {}

    /** @throws PlaybookRefused with all that is wrong */
    public static Playbook read(PlaybookFile file) {
        return new PlaybookReader().playbook(file);
    }

    private Playbook playbook(PlaybookFile file) {
        new PlaybookRules(file, problems).check();
        if (!problems.isEmpty()) {
            throw new PlaybookRefused(problems);
        }
        Playbook playbook = new Playbook(
                file.key(),
                file.name().strip(),
                file.summary().strip(),
                file.purpose(),
                orNone(file.kinds()),
                orNone(file.donts()),
                file.steps().stream().map(this::step).toList());
        if (problems.isEmpty()) {
            new StepReferences(playbook, problems).check();
        }
        if (!problems.isEmpty()) {
            throw new PlaybookRefused(problems);
        }
        return playbook;
    }

    private Step step(StepPart part) {
        return new Step(
                part.key(),
                part.type(),
                part.title().strip(),
                orEmpty(part.text()),
                part.owner(),
                parsed(part, part.due(), Timing::parse),
                part.required() == null || part.required(),
                part.phase() == null ? Phase.RECOVERY : part.phase(),
                condition(part),
                orEmpty(part.because()),
                part.source().stream().map(PlaybookReader::source).toList(),
                orNone(part.items()),
                orNone(part.answers()).stream().map(PlaybookReader::answer).toList(),
                wait(part),
                parsed(part, part.after(), Span::parse),
                extra(part));
    }

    private static StepSource source(SourcePart part) {
        return new StepSource(
                part.kind(),
                orEmpty(part.says()),
                Optional.ofNullable(part.checked()).orElseThrow(),
                orEmpty(part.link()));
    }

    private static String extra(StepPart part) {
        return switch (part.type()) {
            case OPEN_TICKET -> orEmpty(part.channel());
            case WRITE_LETTER -> orEmpty(part.letter());
            case HARDEN -> orEmpty(part.starts());
            default -> "";
        };
    }

    private Optional<Condition> condition(StepPart part) {
        if (part.when() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Condition.parse(part.when()));
        } catch (Refused unreadable) {
            problems.add(new Problem(part.key(), unreadable.phrase()));
            return Optional.empty();
        }
    }

    private Optional<Wait> wait(StepPart part) {
        if (part.type() != StepType.WAIT || part.until() == null) {
            return Optional.empty();
        }
        return switch (part.until()) {
            case "lifted" -> parsed(part, part.orAfter(), Span::parse).map(Wait.UntilLifted::new);
            case "a date" -> Optional.of(new Wait.UntilDate());
            default -> parsed(part, part.until(), Timing::parse).map(Wait.For::new);
        };
    }

    private <T> Optional<T> parsed(StepPart part, @Nullable String written, Function<String, Optional<T>> parser) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<T> parsed = parser.apply(written);
        if (parsed.isEmpty()) {
            problems.add(new Problem(part.key(), Phrase.of("playbook.refused.span", written)));
        }
        return parsed;
    }

    private static Answer answer(AnswerPart part) {
        return new Answer(
                part.key(),
                part.label().strip(),
                orEmpty(part.means()),
                part.again() == null
                        ? Optional.empty()
                        : Optional.of(new Again(part.again(), part.times() == null ? 1 : part.times())),
                Optional.ofNullable(part.starts()),
                part.names() == null
                        ? Optional.empty()
                        : Optional.of(new Named(part.names(), part.extent() == null ? Extent.USUAL : part.extent())),
                part.ends() != null && part.ends());
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
