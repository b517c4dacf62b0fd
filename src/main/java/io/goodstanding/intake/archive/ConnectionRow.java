package io.goodstanding.intake.archive;

import java.time.LocalDate;

/**
 * One first-degree connection.
 *
 * @param connectedOn as LinkedIn wrote it, without a zone
 */
public record ConnectionRow(PersonKey person, LocalDate connectedOn) {}
