package io.goodstanding.access;

/** Somebody signs in with another address; pages that show it follow. */
public record EmailChanged(long userId) {}
