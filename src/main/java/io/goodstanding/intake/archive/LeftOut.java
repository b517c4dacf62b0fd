package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A known file that was not taken in while the others were. It repeats nothing that the file says, since that may be
 * an address or a number.
 *
 * @param missing the columns that it lacks, for {@link Reason#MISSING_COLUMN}
 */
public record LeftOut(String file, Reason reason, Optional<String> missing) {

    /** Why; each text gets the file's name and, for {@link #MISSING_COLUMN}, the columns. */
    public enum Reason {
        /** An {@link OptionalPart} that the rep did not ask for: it was not opened. */
        NOT_TICKED,
        /** There twice under two names, so nobody knows which one counts: neither was opened. */
        TWICE,
        EMPTY_FILE,
        /** Its name promises something else. */
        WRONG_CONTENT,
        MISSING_COLUMN,
        /** Letters in an unknown encoding, or quotation marks that do not close. */
        UNREADABLE,
        /** More rows than anybody has. */
        TOO_LONG,
        /** No row of it was understood. */
        NOTHING_UNDERSTOOD;

        /** The key of the text in the bundles. */
        public String key() {
            return "intake.left-out." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static LeftOut because(String file, Reason reason) {
        return new LeftOut(Shown.of(file), reason, Optional.empty());
    }

    /** Empty if the refusal tells something about the whole archive, so that nothing of it may be taken. */
    static Optional<LeftOut> after(String file, Refusal refusal) {
        return reason(refusal.code()).map(reason -> new LeftOut(Shown.of(file), reason, missing(refusal)));
    }

    private static Optional<Reason> reason(RefusalCode code) {
        return switch (code) {
            case EMPTY_FILE -> Optional.of(Reason.EMPTY_FILE);
            case WRONG_CONTENT -> Optional.of(Reason.WRONG_CONTENT);
            case MISSING_COLUMN -> Optional.of(Reason.MISSING_COLUMN);
            case UTF16, NOT_UTF8, UNREADABLE_ROW -> Optional.of(Reason.UNREADABLE);
            case TOO_MANY_ROWS, TOO_MANY_REJECTED_ROWS -> Optional.of(Reason.TOO_LONG);
            case DATES_NOT_UNDERSTOOD, DAY_FIRST_DATES, NOTHING_UNDERSTOOD -> Optional.of(Reason.NOTHING_UNDERSTOOD);
            default -> Optional.empty();
        };
    }

    private static Optional<String> missing(Refusal refusal) {
        List<String> args = refusal.args();
        return refusal.code() == RefusalCode.MISSING_COLUMN ? Optional.of(args.get(1)) : Optional.empty();
    }
}
