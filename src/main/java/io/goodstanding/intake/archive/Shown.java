package io.goodstanding.intake.archive;

import java.util.regex.Pattern;

/** Makes text of a foreign file fit to be shown: one line, of bounded length, without characters that steer a screen. */
final class Shown {

    private static final int LENGTH = 160;
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]+");

    private Shown() {}

    static String of(String text) {
        String start = text.length() > 4 * LENGTH ? text.substring(0, 4 * LENGTH) : text;
        String clean = STEERING.matcher(start).replaceAll(" ").strip();
        if (clean.codePointCount(0, clean.length()) <= LENGTH && start.length() == text.length()) {
            return clean;
        }
        int points = Math.min(LENGTH - 1, clean.codePointCount(0, clean.length()));
        return clean.substring(0, clean.offsetByCodePoints(0, points)) + "…";
    }
}
