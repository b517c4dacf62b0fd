package io.goodstanding.intake.archive;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of one full name together. */
final class PersonName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private PersonName() {}

    /** NFKC, lower case, single spaces, nothing invisible; empty if nothing is left. */
    static String normalised(String fullName) {
        String compatible = Normalizer.normalize(fullName, Form.NFKC).toLowerCase(Locale.ROOT);
        String visible = INVISIBLE.matcher(compatible).replaceAll("");
        return SPACES.matcher(Normalizer.normalize(visible, Form.NFKC))
                .replaceAll(" ")
                .strip();
    }
}
