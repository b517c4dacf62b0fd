package io.goodstanding.evidence;

import io.goodstanding.shared.TextRule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number with its country: a plus sign and 5 to 20 digits, with whatever people put between them to read it.
 * Whether somebody answers it is not claimed.
 */
record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+[ (]*[0-9](?:[ ()./-]*[0-9]){4,19}");

    private static final Pattern GAP = Pattern.compile("\\p{Z}+");

    /** Hyphens and dashes as web pages set them. */
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");

    private static final int LONGEST = 60;

    /** Last digits that are shown. */
    private static final int SHOWN = 2;

    /** Empty if the text cannot be a number with its country. */
    static Optional<PhoneNumber> parse(String text) {
        String spaced = GAP.matcher(TextRule.clean(text)).replaceAll(" ");
        String number = DASH.matcher(spaced).replaceAll("-");
        return number.length() <= LONGEST && FORM.matcher(number).matches()
                ? Optional.of(new PhoneNumber(number))
                : Optional.empty();
    }

    String digits() {
        return value.replaceAll("[^0-9]", "");
    }

    String masked() {
        String digits = digits();
        return "+… " + digits.substring(digits.length() - SHOWN);
    }
}
