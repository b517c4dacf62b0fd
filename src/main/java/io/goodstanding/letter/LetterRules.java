package io.goodstanding.letter;

import com.samskivert.mustache.Template;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a template has to be so that it can be kept. */
final class LetterRules {

    private LetterRules() {}

    /** Everything that is wrong with a clean template, the subject first. */
    static List<LetterProblem> problems(LetterTemplate template) {
        List<LetterProblem> problems = new ArrayList<>(unreadable(template));
        subject(template).ifPresent(phrase -> problems.add(new LetterProblem(LetterTemplates.SUBJECT, phrase)));
        if (problems.isEmpty()) {
            body(template).ifPresent(phrase -> problems.add(new LetterProblem(LetterTemplates.BODY, phrase)));
        }
        return problems;
    }

    /** Why it cannot even be shown: it is far too long, its tags are broken, or it names what is no field. */
    static List<LetterProblem> unreadable(LetterTemplate template) {
        List<LetterProblem> problems = new ArrayList<>();
        part(LetterTemplates.SUBJECT, LetterTemplates.SUBJECT_RULE, template.subject(), template.purpose(), problems);
        part(LetterTemplates.BODY, LetterTemplates.BODY_RULE, template.body(), template.purpose(), problems);
        return problems;
    }

    private static void part(
            String field, TextRule rule, String text, LetterPurpose purpose, List<LetterProblem> problems) {
        Optional<Phrase> tooLong = rule.refusal(text);
        if (tooLong.isPresent()) {
            problems.add(new LetterProblem(field, tooLong.get()));
            return;
        }
        try {
            Template read = LetterSyntax.read(field, text);
            LetterSyntax.names(read).stream()
                    .flatMap(name -> unsayable(name, purpose).stream())
                    .forEach(phrase -> problems.add(new LetterProblem(field, phrase)));
        } catch (Refused broken) {
            problems.add(new LetterProblem(field, broken.phrase()));
        }
    }

    private static Optional<Phrase> unsayable(String name, LetterPurpose purpose) {
        Optional<MergeField> field = MergeField.of(name);
        if (field.isEmpty()) {
            return Optional.of(Phrase.of("letter.refused.unknown", name, keys(purpose)));
        }
        return purpose.allowedFields().contains(field.get())
                ? Optional.empty()
                : Optional.of(Phrase.of("letter.refused.private", name, keys(purpose)));
    }

    private static String keys(LetterPurpose purpose) {
        return Arrays.stream(MergeField.values())
                .filter(purpose.allowedFields()::contains)
                .map(MergeField::key)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Phrase> subject(LetterTemplate template) {
        String subject = template.subject();
        if (template.purpose().isOneLine()) {
            return subject.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("letter.refused.no-subject"));
        }
        if (subject.isEmpty()) {
            return Optional.of(Phrase.of("letter.refused.subject"));
        }
        return subject.contains("\n") ? Optional.of(Phrase.of("letter.refused.subject-lines")) : Optional.empty();
    }

    private static Optional<Phrase> body(LetterTemplate template) {
        if (template.body().isEmpty()) {
            return Optional.of(Phrase.of("letter.refused.body"));
        }
        if (!template.purpose().isOneLine()) {
            return Optional.empty();
        }
        if (template.body().contains("\n")) {
            return Optional.of(Phrase.of("letter.refused.lines"));
        }
        int longest = longest(template);
        int most = LetterPurpose.MOST_IN_ONE_LINE;
        return longest > most
                ? Optional.of(Phrase.of("letter.refused.long", most, longest, longest - most))
                : Optional.empty();
    }

    /** With everything known, in the length that is usual, and with nothing known. */
    private static int longest(LetterTemplate template) {
        return Stream.of(SampleValues.known(), Map.<MergeField, String>of())
                .mapToInt(known -> LetterFilling.fill(template, known).length())
                .max()
                .orElseThrow();
    }
}
