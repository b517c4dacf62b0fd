package io.goodstanding.playbook.ui;

/** Where playbooks are read, edited and tried, for links from other pages. */
public final class PlaybookAddress {

    /** The list of all. */
    public static final String ALL = "playbooks";

    /** What a key is in an address; the same as in a file. */
    static final String KEY = ":key([a-z][a-z0-9-]{0,39})";

    static final String PARAMETER = "key";
    static final String EDIT = "/edit";
    static final String TRY = "/try";

    private PlaybookAddress() {}

    /** The page of one playbook. */
    public static String of(String key) {
        return ALL + "/" + key;
    }

    static String edit(String key) {
        return of(key) + EDIT;
    }

    static String tryOut(String key) {
        return of(key) + TRY;
    }
}
