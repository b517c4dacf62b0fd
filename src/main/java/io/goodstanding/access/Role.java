package io.goodstanding.access;

/** What a user may do; which accounts a user may see is decided by the team scope. */
public enum Role {
    REP,
    MANAGER,
    ADMIN;

    /** Names for annotations, which need constants. */
    public static final String REP_ROLE = "REP";

    public static final String MANAGER_ROLE = "MANAGER";
    public static final String ADMIN_ROLE = "ADMIN";

    public String textKey() {
        return "role." + name();
    }
}
