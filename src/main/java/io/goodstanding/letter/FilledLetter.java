package io.goodstanding.letter;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter as it would be sent.
 *
 * @param version the version of the template that it was made from
 * @param subject empty for a message of one line
 * @param missing the fields without a value that stand in it as a gap, such as "[case number]"
 */
public record FilledLetter(
        LetterPurpose purpose,
        int version,
        List<LetterPiece> subject,
        List<LetterPiece> body,
        Set<MergeField> missing) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public FilledLetter {
        subject = List.copyOf(subject);
        body = List.copyOf(body);
        EnumSet<MergeField> gaps = EnumSet.noneOf(MergeField.class);
        gaps.addAll(missing);
        missing = Collections.unmodifiableSet(gaps);
    }

    public String subjectText() {
        return joined(subject);
    }

    public String bodyText() {
        return joined(body);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether it is as long as its purpose allows; only a message of one line can be too long. */
    public boolean fits() {
        return !purpose.isOneLine() || length() <= LetterPurpose.MOST_IN_ONE_LINE;
    }

    /** How many words the body has. */
    public int words() {
        return (int)
                BLANKS.splitAsStream(bodyText()).filter(word -> !word.isEmpty()).count();
    }

    /** How many characters (code points) the body has. */
    public int length() {
        String text = bodyText();
        return text.codePointCount(0, text.length());
    }

    private static String joined(List<LetterPiece> pieces) {
        return pieces.stream().map(LetterPiece::text).collect(Collectors.joining());
    }
}
