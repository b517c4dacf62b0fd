package io.goodstanding.standing;

/** An account was assessed anew: heard in the transaction of the fact by whoever keeps what the figures are now. */
public record StandingAssessed(Assessment assessment) {}
