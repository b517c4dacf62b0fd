package io.goodstanding.team;

import java.time.LocalDate;

/** Somebody is to stand in for a manager on some days; heard in the same transaction. */
public record StandInNamed(
        long standInId, String standIn, long absentId, String absent, LocalDate first, LocalDate last) {}
