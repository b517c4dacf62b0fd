package io.goodstanding.intake.archive;

import java.time.LocalDate;

/**
 * LinkedIn asked whether it was really the member: an early warning.
 *
 * @param day in UTC
 * @param type as LinkedIn names it, such as {@code CAPTCHA_CHALLENGE}
 */
public record SecurityChallenge(LocalDate day, String type) {}
