package io.goodstanding.answer;

/** What a question is about. */
public enum AnswerTopic {
    SIGN_IN,
    INVITATIONS,
    RESTRICTIONS,
    SUPPORT,
    PREVENTION,
    TOOLS
}
