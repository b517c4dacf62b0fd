package io.goodstanding.live;

/** What a screen can listen to: a team's rows or one account. */
public record Topic(String kind, long id) {

    public static Topic team(long teamId) {
        return new Topic("team", teamId);
    }

    public static Topic account(long accountId) {
        return new Topic("account", accountId);
    }
}
