package io.goodstanding.live;

/** What a screen can listen to: a team's rows, one account, a person's notices, or whether a person's sessions go on. */
public record Topic(String kind, long id) {

    /** Which teams there are and who looks after them. */
    public static final Topic TEAMS = new Topic("teams", 0);

    /** What the library of playbooks holds. */
    public static final Topic PLAYBOOKS = new Topic("playbooks", 0);

    /** Which limits count. */
    public static final Topic LIMITS = new Topic("limits", 0);

    public static Topic team(long teamId) {
        return new Topic("team", teamId);
    }

    /** Whether a person's sessions go on. */
    public static Topic person(long userId) {
        return new Topic("person", userId);
    }

    /** What a person was told. */
    public static Topic inbox(long userId) {
        return new Topic("inbox", userId);
    }

    public static Topic account(long accountId) {
        return new Topic("account", accountId);
    }
}
