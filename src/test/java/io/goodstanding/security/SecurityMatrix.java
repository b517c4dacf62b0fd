package io.goodstanding.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table as people read it, and its cells as tests run them. */
record SecurityMatrix(String markdown, List<Cell> cells) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** What is left of a row's cells after its title and its page or command. */
    private static final int FIRST_ANSWER = 2;

    /**
     * One answer of the table.
     *
     * @param subject a page ({@code /board}) or a command ({@code Incidents.lift})
     */
    record Cell(String subject, Who who, boolean allowed) {

        boolean isPage() {
            return subject.startsWith("/");
        }

        @Override
        public String toString() {
            return subject + " is " + (allowed ? "open to " : "closed to ") + who;
        }
    }

    static SecurityMatrix read() {
        try (InputStream table = SecurityMatrix.class.getResourceAsStream("/security-matrix.md")) {
            String markdown =
                    new String(Optional.ofNullable(table).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
            return new SecurityMatrix(
                    markdown.strip(),
                    markdown.lines().flatMap(line -> row(line).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> subjects() {
        return cells.stream().map(Cell::subject).distinct().toList();
    }

    private static List<Cell> row(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList();
        Matcher subject = CODE.matcher(parts.size() < FIRST_ANSWER ? "" : parts.get(1));
        List<Cell> cells = new ArrayList<>();
        if (subject.matches()) {
            List<String> answers = parts.subList(FIRST_ANSWER, parts.size());
            if (answers.size() != Who.values().length) {
                throw new IllegalStateException("A row has " + answers.size() + " answers: " + line);
            }
            Iterator<String> answer = answers.iterator();
            for (Who who : Who.values()) {
                cells.add(new Cell(subject.group(1), who, isYes(answer.next(), line)));
            }
        }
        return cells;
    }

    private static boolean isYes(String answer, String line) {
        return switch (answer) {
            case "✓" -> true;
            case "–" -> false;
            default -> throw new IllegalStateException("Neither yes nor no: " + answer + " in " + line);
        };
    }
}
