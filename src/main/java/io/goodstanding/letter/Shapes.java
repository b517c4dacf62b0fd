package io.goodstanding.letter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;

/** What of a text a font can show, and what it could not. */
final class Shapes {

    /** Most characters that the note names. */
    private static final int MOST_NAMED = 20;

    private static final String TAB = "    ";

    private final BaseFont font;
    private final Set<Integer> replaced = new LinkedHashSet<>();

    Shapes(BaseFont font) {
        this.font = font;
    }

    /** The text with "?" for what has no shape. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.lines().forEach(line -> {
            shown.append(shown.isEmpty() ? "" : "\n");
            line.replace("\t", TAB).codePoints().forEach(c -> shown.appendCodePoint(known(c)));
        });
        return shown.toString();
    }

    private int known(int c) {
        if (font.charExists(c)) {
            return c;
        }
        replaced.add(c);
        return '?';
    }

    /** The code points that became "?". */
    Set<Integer> replaced() {
        return replaced;
    }

    /** In English, as the letters are. */
    String note() {
        String named =
                replaced.stream().limit(MOST_NAMED).map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return "The font cannot show these characters; a “?” stands for each: " + named
                + (replaced.size() > MOST_NAMED ? " and others." : ".");
    }
}
