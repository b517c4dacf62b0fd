package io.goodstanding.sheet.table;

import io.goodstanding.account.Measure;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column is taken for. Checks at sign-in are not among it: only the rep may bring those in. */
public enum ColumnUse {
    LEAVE_OUT(null),
    /** By name, e-mail address or profile. */
    REP(null),
    DAY(null),
    INVITATIONS_SENT(Metric.INVITATIONS_SENT),
    INVITATIONS_ACCEPTED(Metric.INVITATIONS_ACCEPTED),
    INVITATIONS_WITHDRAWN(Metric.INVITATIONS_WITHDRAWN),
    MESSAGES(Metric.MESSAGES),
    MESSAGES_OF_ONE_TYPE(Metric.MESSAGES_OF_ONE_TYPE),
    PENDING_INVITATIONS(ReadingKind.PENDING_INVITATIONS),
    CONNECTIONS(ReadingKind.CONNECTIONS),
    NOTES_LEFT(ReadingKind.NOTES_LEFT),
    SSI_BRAND(ReadingKind.SSI_BRAND),
    SSI_PEOPLE(ReadingKind.SSI_PEOPLE),
    SSI_INSIGHT(ReadingKind.SSI_INSIGHT),
    SSI_RELATIONSHIPS(ReadingKind.SSI_RELATIONSHIPS);

    private final @Nullable Measure measure;

    ColumnUse(@Nullable Measure measure) {
        this.measure = measure;
    }

    /** The number that stands in the column, if one does. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** The key of its name. */
    public String key() {
        return switch (measure) {
            case Metric metric -> "metric." + metric.name();
            case ReadingKind kind -> (kind.isPartOfSsi() ? "sheet.use." : "reading.") + kind.name();
            case null -> "sheet.use." + name();
        };
    }
}
