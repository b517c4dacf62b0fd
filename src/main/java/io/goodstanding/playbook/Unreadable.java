package io.goodstanding.playbook;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says why a text is no playbook file, and in which line, in words that name no class of ours. */
final class Unreadable {

    private Unreadable() {}

    static Problem problem(JacksonException problem) {
        int line = Optional.ofNullable(problem.getLocation())
                .map(TokenStreamLocation::getLineNr)
                .filter(number -> number > 0)
                .orElse(1);
        return switch (problem) {
            case UnrecognizedPropertyException unknown ->
                Problem.of("", "playbook.refused.unknown-field", line, unknown.getPropertyName());
            case InvalidFormatException wrong ->
                Problem.of("", "playbook.refused.unknown-value", line, place(wrong), shortened(wrong.getValue()));
            case InvalidNullException nothing -> Problem.of("", "playbook.refused.null", line, place(nothing));
            case MismatchedInputException wrong -> Problem.of("", "playbook.refused.shape", line, place(wrong));
            default -> Problem.of("", "playbook.refused.unreadable", line, firstLine(problem));
        };
    }

    /** Where in the file: {@code steps 3 › answers 2 › names}. */
    private static String place(DatabindException problem) {
        StringBuilder place = new StringBuilder();
        problem.getPath().forEach(reference -> {
            if (reference.getPropertyName() == null) {
                place.append(' ').append(reference.getIndex() + 1);
            } else {
                place.append(place.isEmpty() ? "" : " › ").append(reference.getPropertyName());
            }
        });
        return place.isEmpty() ? "–" : place.toString();
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String firstLine(JacksonException problem) {
        return Optional.ofNullable(problem.getOriginalMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }
}
