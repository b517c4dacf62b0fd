package io.goodstanding.team;

import java.time.LocalDate;

/**
 * Why a team is in sight that is not the user's own.
 *
 * @param absent whose team it is, by name
 * @param last the last day of it, in the absent manager's zone
 */
public record StandingIn(String absent, LocalDate last) {}
