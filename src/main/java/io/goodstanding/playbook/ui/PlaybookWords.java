package io.goodstanding.playbook.ui;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.playbook.Span;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepSource;
import io.goodstanding.playbook.StepType;
import io.goodstanding.playbook.Timing;
import io.goodstanding.playbook.Wait;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about playbooks and their steps, the same on every screen. */
public final class PlaybookWords {

    private PlaybookWords() {}

    public static String purpose(Purpose purpose) {
        return Texts.text("playbook.purpose." + purpose);
    }

    public static String type(StepType type) {
        return Texts.text(type.textKey());
    }

    public static String owner(Step.Owner owner) {
        return Texts.text("playbook.owner." + owner);
    }

    /** "4 hours", "5 business days". */
    public static String span(Span span) {
        return Texts.text("playbook.span." + span.unit(), span.amount());
    }

    /** When it applies: the kinds of incident that start it, or in which other way it starts. */
    public static String applies(Playbook playbook) {
        return playbook.kinds().isEmpty()
                ? Texts.text("playbook.applies." + playbook.purpose())
                : playbook.kinds().stream().map(IncidentWords::kind).collect(Collectors.joining(", "));
    }

    /** "within 2 hours", "within 2 days after “Stop inviting”". */
    static String due(Timing timing, Playbook playbook) {
        return Texts.text("playbook.due", span(timing.span())) + from(timing, playbook);
    }

    private static String from(Timing timing, Playbook playbook) {
        return timing.after()
                .map(after -> " "
                        + (Timing.START.equals(after)
                                ? Texts.text("playbook.after.start")
                                : Texts.text("playbook.after.step", title(playbook, after))))
                .orElse("");
    }

    /** For how long a step waits, or when a follow-up looks; empty for other steps. */
    static Optional<String> waits(Step step, Playbook playbook) {
        return step.waitsFor()
                .map(wait -> switch (wait) {
                    case Wait.For(Timing timing) ->
                        Texts.text("playbook.wait.for", span(timing.span())) + from(timing, playbook);
                    case Wait.UntilLifted(Span orAfter) -> Texts.text("playbook.wait.lifted", span(orAfter));
                    case Wait.UntilDate() -> Texts.text("playbook.wait.date");
                })
                .or(() -> step.after().map(span -> Texts.text("playbook.wait.follow-up", span(span))));
    }

    /** What else belongs to its type: the channel of a ticket, the letter, the playbook that it starts. */
    static Optional<String> extra(Step step) {
        return step.extra().isEmpty()
                ? Optional.empty()
                : switch (step.type()) {
                    case OPEN_TICKET -> Optional.of(Texts.text("playbook.channel." + step.extra()));
                    case WRITE_LETTER -> Optional.of(Texts.text("playbook.letter." + step.extra()));
                    default -> Optional.empty();
                };
    }

    static String title(Playbook playbook, String step) {
        return playbook.step(step).map(Step::title).orElse(step);
    }

    static String kind(IncidentKind kind) {
        return IncidentWords.kind(kind);
    }

    /** When the source was last looked at that nobody has looked at for the longest time. */
    static Optional<LocalDate> oldestCheck(Playbook playbook) {
        return sources(playbook).map(StepSource::checked).min(Comparator.naturalOrder());
    }

    private static Stream<StepSource> sources(Playbook playbook) {
        return playbook.steps().stream().flatMap(step -> step.sources().stream());
    }
}
