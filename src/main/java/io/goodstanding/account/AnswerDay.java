package io.goodstanding.account;

import java.time.LocalDate;

/**
 * What became of one day's invitations, as the archives know it.
 *
 * @param day LinkedIn's, in UTC, as acceptance counts
 * @param accepted how many of them had been accepted by the archive's date
 */
public record AnswerDay(LocalDate day, int sent, int accepted) {}
