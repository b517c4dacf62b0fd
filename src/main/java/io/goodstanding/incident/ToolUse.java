package io.goodstanding.incident;

/** Whether something acted on the account for the rep when it happened; a registered fact, never a reproach. */
public enum ToolUse {
    NONE,
    /** An extension of the browser. */
    EXTENSION,
    /** A service outside of the browser. */
    SERVICE,
    /** Nobody has said so yet. */
    UNKNOWN
}
