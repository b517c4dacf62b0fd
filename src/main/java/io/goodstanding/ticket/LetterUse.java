package io.goodstanding.ticket;

/** What somebody opens a letter for, with the e-mails and phones in it in the clear; the trail says so. */
public enum LetterUse {
    CHANGE,
    COPY,
    MAIL,
    PDF,
    SEND,
    READ
}
