package io.goodstanding.letter;

import static io.goodstanding.letter.MergeField.CASE_NUMBER;
import static io.goodstanding.letter.MergeField.CHANNEL;
import static io.goodstanding.letter.MergeField.PROFILE_URL;
import static io.goodstanding.letter.MergeField.SENT_ON;
import static io.goodstanding.letter.MergeField.SINCE;
import static io.goodstanding.letter.MergeField.TODAY;
import static io.goodstanding.letter.MergeField.TROUBLE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a letter is for; each purpose has one template. */
public enum LetterPurpose {
    FIRST_CONTACT,
    FOLLOW_UP,
    /** What LinkedIn asked for, in the same case. */
    ANSWER,
    SECOND_TIME,
    CLOSED_CASE_AGAIN,
    SIX_MONTHS,
    TWELVE_MONTHS,
    APPEAL,
    X_MESSAGE;

    /** Most characters (code points) of a message of one line. */
    public static final int MOST_IN_ONE_LINE = 280;

    private static final Set<MergeField> ALL = Collections.unmodifiableSet(EnumSet.allOf(MergeField.class));

    /** A message to the help account on X goes through somebody else's hands: which profile, which case, what about. */
    private static final Set<MergeField> NOT_PRIVATE =
            Collections.unmodifiableSet(EnumSet.of(PROFILE_URL, CASE_NUMBER, SENT_ON, CHANNEL, SINCE, TROUBLE, TODAY));

    /** The key of its name. */
    public String textKey() {
        return "letter.purpose." + name();
    }

    /** Whether it is one line of at most {@value #MOST_IN_ONE_LINE} characters, without a subject. */
    public boolean isOneLine() {
        return this == X_MESSAGE;
    }

    /** What it may say. */
    public Set<MergeField> allowedFields() {
        return isOneLine() ? NOT_PRIVATE : ALL;
    }
}
