package io.goodstanding.shared;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * What nobody sees in a text: zero-width characters, marks of writing direction (they would turn the words after them
 * around), soft hyphens, halves of characters, private characters and letters without a shape. Joiners are kept where
 * they change what is seen: after a virama (Sinhala ශ්‍රී), inside of a word in Arabic script (Persian می‌خواهم) and
 * between the parts of one emoji.
 */
final class Unseen {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;

    /** The sign that takes a vowel away, in the scripts of India and around it. */
    private static final String VIRAMAS =
            "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u1039\u17D2";

    private static final Pattern ANY =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^\\u200C\\u200D]]");

    private Unseen() {}

    static String removedFrom(String text) {
        int[] seen = ANY.matcher(text).replaceAll("").codePoints().toArray();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < seen.length; i++) {
            if (!isJoiner(seen[i]) || isOfUse(seen, i)) {
                kept.appendCodePoint(seen[i]);
            }
        }
        return kept.toString();
    }

    private static boolean isJoiner(int c) {
        return c == JOINER || c == NON_JOINER;
    }

    private static boolean isOfUse(int[] text, int at) {
        int before = at == 0 ? ' ' : text[at - 1];
        int after = at == text.length - 1 ? ' ' : text[at + 1];
        boolean inEmoji = Character.isExtendedPictographic(after)
                && Character.isExtendedPictographic(isStyle(before) && at > 1 ? text[at - 2] : before);
        return VIRAMAS.indexOf(before) >= 0
                || (text[at] == JOINER ? inEmoji : isArabicLetter(before) && isArabicLetter(after));
    }

    private static boolean isStyle(int c) {
        return c == EMOJI_STYLE || c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
    }

    private static boolean isArabicLetter(int c) {
        return UnicodeScript.of(c) == UnicodeScript.ARABIC && Character.isLetter(c);
    }
}
