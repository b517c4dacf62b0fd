package io.goodstanding.triage;

import static io.goodstanding.triage.Answer.ASKED_FOR_ID;
import static io.goodstanding.triage.Answer.CREDENTIALS_LOST;
import static io.goodstanding.triage.Answer.EMAIL_OF_EVERYBODY;
import static io.goodstanding.triage.Answer.EMAIL_OF_ONE;
import static io.goodstanding.triage.Answer.FOR_ANOTHER_REASON;
import static io.goodstanding.triage.Answer.FOR_GOOD;
import static io.goodstanding.triage.Answer.FOR_TOOLS;
import static io.goodstanding.triage.Answer.INVITING;
import static io.goodstanding.triage.Answer.NETWORK_IS_FULL;
import static io.goodstanding.triage.Answer.NOTES;
import static io.goodstanding.triage.Answer.NOT_MY_DOING;
import static io.goodstanding.triage.Answer.NOT_SURE;
import static io.goodstanding.triage.Answer.NO_EMAIL;
import static io.goodstanding.triage.Answer.NO_SIGN_IN;
import static io.goodstanding.triage.Answer.RESTRICTED;
import static io.goodstanding.triage.Answer.SEARCH;
import static io.goodstanding.triage.Answer.SIGNING_IN;
import static io.goodstanding.triage.Answer.SIGN_IN_WORKS;
import static io.goodstanding.triage.Answer.STRANGER;
import static io.goodstanding.triage.Answer.UNTIL_A_DATE;
import static io.goodstanding.triage.Answer.WARNED;

import java.util.List;

/** What is asked where a choice may be more than one kind. None has to be answered: without an answer the usual counts. */
public enum Question {
    /** Whether an e-mail address is asked for, and of whom. */
    EMAIL_ASKED(NO_EMAIL, EMAIL_OF_EVERYBODY, EMAIL_OF_ONE),
    CAN_SIGN_IN(SIGN_IN_WORKS, NO_SIGN_IN),
    WHAT_KEEPS_OUT(CREDENTIALS_LOST, STRANGER, ASKED_FOR_ID),
    WHAT_IT_SAYS(UNTIL_A_DATE, FOR_GOOD, FOR_TOOLS, ASKED_FOR_ID, NOT_SURE),
    WHAT_WAS_DONE(WARNED, RESTRICTED),
    /** The first one for something else. */
    WHAT_STOPPED(NOTES, SEARCH, INVITING, SIGNING_IN, NOT_MY_DOING, NOT_SURE),
    WHY_NO_INVITING(NETWORK_IS_FULL, EMAIL_OF_EVERYBODY, EMAIL_OF_ONE, FOR_ANOTHER_REASON);

    private final List<Answer> answers;

    Question(Answer... answers) {
        this.answers = List.of(answers);
    }

    public List<Answer> answers() {
        return answers;
    }
}
