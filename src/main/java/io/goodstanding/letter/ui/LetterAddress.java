package io.goodstanding.letter.ui;

import io.goodstanding.letter.LetterPurpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the templates of letters are read and edited, for links from other pages. */
public final class LetterAddress {

    /** The list of all. */
    public static final String ALL = "letters";

    static final String PARAMETER = "purpose";
    static final String ONE = ALL + "/:" + PARAMETER + "([a-z-]{1,40})";

    private LetterAddress() {}

    /** The page of one template. */
    public static String of(LetterPurpose purpose) {
        return ALL + "/" + name(purpose);
    }

    static Optional<LetterPurpose> parse(String name) {
        return Arrays.stream(LetterPurpose.values())
                .filter(purpose -> name(purpose).equals(name))
                .findFirst();
    }

    private static String name(LetterPurpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
