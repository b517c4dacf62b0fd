package io.goodstanding.live;

/** What a screen can listen to: a team's rows or one account. */
public record Topic(String kind, long id) {

    /** Which teams there are and who looks after them. */
    public static final Topic TEAMS = new Topic("teams", 0);

    public static Topic team(long teamId) {
        return new Topic("team", teamId);
    }

    public static Topic account(long accountId) {
        return new Topic("account", accountId);
    }
}
