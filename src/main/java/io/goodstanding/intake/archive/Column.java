package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One column that is read.
 *
 * @param names as LinkedIn has spelled it over the years, today's name first
 * @param required whether a file without it is refused
 * @param kept whether its cells may be shown again for a row that was rejected
 */
record Column(List<String> names, boolean required, boolean kept) {

    static Column required(String name, String... olderNames) {
        return new Column(Stream.concat(Stream.of(name), Stream.of(olderNames)).toList(), true, true);
    }

    static Column optional(String name) {
        return new Column(List.of(name), false, true);
    }

    /** Tells the file apart from others, and is not read. */
    static Column onlyKnown(String name) {
        return optional(name).neverKept();
    }

    Column neverKept() {
        return new Column(names, required, false);
    }

    String name() {
        return names.get(0);
    }

    boolean isNamed(String cell) {
        String found = comparable(cell);
        return names.stream().anyMatch(name -> comparable(name).equals(found));
    }

    private static String comparable(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
