package io.goodstanding.channel;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A day on which nobody works.
 *
 * @param teamId of one team only; empty for everybody
 */
public record Holiday(long id, LocalDate day, String name, OptionalLong teamId) {}
