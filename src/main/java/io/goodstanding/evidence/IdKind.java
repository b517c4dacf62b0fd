package io.goodstanding.evidence;

import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.regex.Pattern;

/** The kind of an identity document in words. A number could be that of the document, which never comes here. */
final class IdKind {

    static final int MAX = 60;

    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private IdKind() {}

    /**
     * @param field where a form says what is wrong
     * @throws Refused if it is no kind in words
     */
    static String require(String field, String typed) {
        String kind = NameRule.clean(typed);
        int length = kind.codePointCount(0, kind.length());
        if (length > MAX) {
            throw Refused.at(field, Phrase.of("text.too-long", MAX, length, length - MAX));
        }
        if (DIGIT.matcher(kind).find()) {
            throw Refused.at(field, Phrase.of("evidence.refused.id-number"));
        }
        return kind;
    }
}
