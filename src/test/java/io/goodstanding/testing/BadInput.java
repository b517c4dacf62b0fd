package io.goodstanding.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of the table of what people type wrongly.
 *
 * @param field its label in words
 * @param what the kind of input, for people
 * @param refusal the key of the message at the field; empty if it is kept
 * @param kept what is kept of it; as it was typed where the table says no more
 */
public record BadInput(String form, String field, String what, String typed, Optional<String> refusal, String kept) {

    private static final Pattern ROW = Pattern.compile(
            "\\| (?<form>[^|]+) \\| (?<field>[^|]+) \\| (?<what>[^|]+) \\| `(?<typed>.*)` \\| (?<answer>kept.*|`.+`)"
                    + " \\|");
    private static final Pattern KEPT = Pattern.compile("kept as `(.*)`");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern REPEATED = Pattern.compile("(.*)\\[(.+)]· (\\d+)", Pattern.DOTALL);

    public static List<BadInput> of(List<String> forms) {
        try (InputStream table = BadInput.class.getResourceAsStream("/bad-input.md")) {
            String text = new String(Optional.ofNullable(table).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(BadInput::row)
                    .filter(row -> forms.contains(row.form()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadInput row(MatchResult row) {
        String typed = text(row.group("typed"));
        String answer = row.group("answer");
        Matcher kept = KEPT.matcher(answer);
        return new BadInput(
                row.group("form"),
                row.group("field"),
                row.group("what"),
                typed,
                answer.startsWith("kept") ? Optional.empty() : Optional.of(answer.replace("`", "")),
                kept.matches() ? text(kept.group(1)) : typed);
    }

    private static String text(String written) {
        String text = ESCAPE.matcher(written)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        Matcher repeated = REPEATED.matcher(text);
        return repeated.matches()
                ? repeated.group(1) + repeated.group(2).repeat(Integer.parseInt(repeated.group(3)))
                : text;
    }

    @Override
    public String toString() {
        return form + ", " + field + ": " + what;
    }
}
