package io.goodstanding.intake.archive;

import java.util.Locale;

/** Why one row of a file was left out, while the others were taken. */
public enum SkipReason {
    /** Somebody else's invitation to the rep: not kept at all. */
    INCOMING(false),
    BLANK(false),
    /** The same as a row above it. */
    DUPLICATE(false),
    /** Neither a profile address nor a name. */
    NO_PERSON(true),
    /** A day or time in a form that this reader does not know. */
    BAD_DATE(true),
    /** Neither OUTGOING nor INCOMING. */
    UNKNOWN_DIRECTION(true),
    /** A cell without which the row says nothing is empty. */
    INCOMPLETE(true),
    /** More or fewer cells than the header. */
    WRONG_WIDTH(true);

    private final boolean rejected;

    SkipReason(boolean rejected) {
        this.rejected = rejected;
    }

    /** Whether the row was not understood and is offered for download, rather than left out on purpose. */
    public boolean isRejected() {
        return rejected;
    }

    /** The key of the text in the bundles. */
    public String key() {
        return "intake.skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
