package io.goodstanding.access;

import java.time.ZoneId;

/** Somebody works in another zone; heard in the same transaction by whoever counts that person's days. */
public record PersonRezoned(long userId, ZoneId zone) {}
