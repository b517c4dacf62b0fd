package io.goodstanding.intake.archive;

import java.time.LocalDate;

/** One first-degree connection as it may be stored. */
public record ConnectionFact(HashedPerson person, LocalDate connectedOn) {}
