package io.goodstanding.insight;

/** How many rep-days a team lost to restrictions, out of how many reps. */
public record TeamDays(long teamId, String team, int daysLost, int reps) {}
