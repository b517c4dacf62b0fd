package io.goodstanding.channel;

/** What is advised about a way to support. */
public enum Verdict {
    /** This one, and now. */
    NOW,
    /** It can be reached, but another one is better. */
    POSSIBLE,
    /** Not yet. */
    LATER,
    /** It cannot be reached, or is for something else. */
    NOT
}
