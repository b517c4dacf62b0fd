package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether LinkedIn has verified who the member is.
 *
 * @param until last day of the verification that lasts longest; empty if there is none or it has no end
 */
public record Verification(boolean verified, Optional<LocalDate> until) {}
