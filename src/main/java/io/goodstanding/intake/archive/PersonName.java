package io.goodstanding.intake.archive;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of one full name together. */
final class PersonName {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Far longer than LinkedIn lets a name be; one letter may become eighteen when spellings are brought together. */
    private static final int LONGEST = 300;

    private PersonName() {}

    /** NFKC, lower case, single spaces, nothing invisible; empty if nothing is left or it is too long for a name. */
    static String normalised(String fullName) {
        if (fullName.length() > LONGEST) {
            return "";
        }
        String compatible = Normalizer.normalize(fullName, Form.NFKC).toLowerCase(Locale.ROOT);
        String visible = INVISIBLE.matcher(compatible).replaceAll("");
        String name = SPACES.matcher(Normalizer.normalize(visible, Form.NFKC))
                .replaceAll(" ")
                .strip();
        return name.length() > LONGEST ? "" : name;
    }
}
