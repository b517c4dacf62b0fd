package io.goodstanding.team;

/**
 * Somebody does an absent manager's work for some days, running or still to come.
 *
 * @param begun whether it runs now
 */
public record StandIn(long id, Who absent, Who standIn, Absence days, boolean begun) {

    /** Somebody by number and name. */
    public record Who(long id, String name) {}
}
