package io.goodstanding.ticket;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides e-mail addresses and phone numbers in a text that is shown: of an address the first letter and the domain stay,
 * of a number its last two digits. Case numbers and dates stay.
 */
public final class ContactMask {

    private static final Pattern EMAIL =
            Pattern.compile("([\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]*@([\\p{L}\\p{N}.-]+)");

    /** Begins with a plus, as numbers on file do; at least seven digits. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d(?:[ ()./-]?\\d){5,18}");

    private ContactMask() {}

    public static String in(String text) {
        String noMail = EMAIL.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "…@" + match.group(2)));
        return PHONE.matcher(noMail).replaceAll(match -> {
            String number = match.group();
            return Matcher.quoteReplacement("+… " + number.substring(number.length() - 2));
        });
    }

    /** Whether there is anything to hide. */
    public static boolean hides(String text) {
        return !in(text).equals(text);
    }
}
