package io.goodstanding.shared;

import java.util.regex.Pattern;

/** Text as people paste it: copied from chats and web pages, it carries marks that nobody sees. */
final class Pasted {

    /** Zero-width characters, marks of writing direction, byte-order marks, soft hyphens. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private Pasted() {}

    /** Without unseen marks and without space around it, no-break space included. */
    static String clean(String text) {
        return UNSEEN.matcher(text).replaceAll("").replace('\u00A0', ' ').strip();
    }
}
