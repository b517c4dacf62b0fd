package io.goodstanding.incident;

import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.MomentRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that happened to one account, from its start to its lift. */
@Entity
@Table(name = "incident")
class Incident {

    /** The name of its field for refusals. */
    static final String LIFTED_AT = "liftedAt";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Extent extent;

    private Instant startedAt;
    private @Nullable Instant liftedAt;
    private @Nullable LocalDate shownUntil;
    private String wording;
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private ToolUse toolUse;

    private @Nullable Instant liftFrom;
    private @Nullable Instant liftTo;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable SourceKind liftSource;

    private @Nullable Instant checkedAt;
    private @Nullable Long mergedInto;
    private String loggedBy;
    private Instant loggedAt;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(long accountId, IncidentReport report, Optional<ExpectedLift> lift, String loggedBy, Instant now) {
        this.accountId = accountId;
        this.loggedBy = loggedBy;
        this.loggedAt = now;
        this.kind = report.kind();
        this.extent = report.extent();
        this.startedAt = report.startedAt();
        this.wording = report.wording();
        this.note = report.note();
        this.toolUse = report.toolUse();
        describe(report, lift);
    }

    /** Takes over what is known better now. */
    void correct(IncidentReport report, Optional<ExpectedLift> lift) {
        if (liftedAt != null && report.startedAt().isAfter(liftedAt)) {
            throw Refused.at(IncidentReport.STARTED_AT, Phrase.of("incident.refused.start-after-lift"));
        }
        describe(report, lift);
    }

    private void describe(IncidentReport report, Optional<ExpectedLift> lift) {
        if (!report.kind().extents().contains(report.extent())) {
            throw new IllegalArgumentException(report.kind() + " does not come as " + report.extent());
        }
        kind = report.kind();
        extent = report.extent();
        startedAt = report.startedAt();
        shownUntil = report.shownUntil().orElse(null);
        wording = report.wording();
        note = report.note();
        toolUse = report.toolUse();
        liftFrom = lift.map(ExpectedLift::from).orElse(null);
        liftTo = lift.map(ExpectedLift::to).orElse(null);
        liftSource = lift.map(ExpectedLift::source).orElse(null);
    }

    void lift(Instant at, Instant now) {
        if (liftedAt != null) {
            throw Refused.because("incident.refused.already-lifted", liftedAt);
        }
        MomentRule.require(LIFTED_AT, at, now);
        if (at.isBefore(startedAt)) {
            throw Refused.at(LIFTED_AT, Phrase.of("incident.refused.lift-before-start", startedAt));
        }
        liftedAt = at;
    }

    void reopen() {
        if (liftedAt == null) {
            throw Refused.because("incident.refused.not-lifted");
        }
        liftedAt = null;
    }

    /** Somebody looked and found it still there: nobody is asked again until tomorrow. */
    void foundStillThere(Instant now) {
        if (liftedAt != null) {
            throw Refused.because("incident.refused.already-lifted", liftedAt);
        }
        checkedAt = now;
    }

    /** What is known of it together with a double: the earlier start, and what only the double says. */
    IncidentReport joinedWith(Incident twin) {
        return new IncidentReport(
                kind,
                extent,
                startedAt.isBefore(twin.startedAt) ? startedAt : twin.startedAt,
                Optional.ofNullable(shownUntil == null ? twin.shownUntil : shownUntil),
                wording.isEmpty() ? twin.wording : wording,
                note.isEmpty() ? twin.note : note,
                toolUse == ToolUse.UNKNOWN ? twin.toolUse : toolUse);
    }

    /** It lasts as long as either of them, so that no merge ends a restriction unseen. */
    void lastAsLongAs(Incident twin) {
        if (liftedAt != null && (twin.liftedAt == null || twin.liftedAt.isAfter(liftedAt))) {
            liftedAt = twin.liftedAt;
        }
    }

    /** @throws Refused if they cannot be the same thing */
    void mergeInto(Incident kept) {
        if (kept.id().equals(id) || kept.accountId != accountId || kept.kind != kind) {
            throw Refused.because("incident.refused.merge-other");
        }
        mergedInto = kept.id();
    }

    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** @throws Refused if it was merged into another one, which stands for it now */
    void requireItCounts() {
        if (mergedInto != null) {
            throw Refused.because("incident.refused.merged");
        }
    }

    Long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    IncidentKind kind() {
        return kind;
    }

    long accountId() {
        return accountId;
    }

    int version() {
        return version;
    }

    /** @param earlier the account's other incidents, from which the occurrence is counted */
    IncidentDetails details(Collection<Incident> earlier) {
        return new IncidentDetails(
                id(),
                accountId,
                version,
                kind,
                extent,
                startedAt,
                Optional.ofNullable(liftedAt),
                Optional.ofNullable(shownUntil),
                wording,
                note,
                toolUse,
                Ladder.occurrence(
                        kind,
                        startedAt,
                        earlier.stream()
                                .filter(other -> other != this && !isLaterTwin(other))
                                .map(Incident::past)
                                .toList()),
                expectedLift(),
                Optional.ofNullable(checkedAt),
                loggedBy,
                loggedAt);
    }

    /** Of two that started at the same instant, the one logged first comes first. */
    private boolean isLaterTwin(Incident other) {
        return other.startedAt.equals(startedAt) && id != null && other.id != null && other.id > id;
    }

    Ladder.Past past() {
        return new Ladder.Past(kind, startedAt);
    }

    private Optional<ExpectedLift> expectedLift() {
        return liftFrom == null || liftTo == null || liftSource == null
                ? Optional.empty()
                : Optional.of(new ExpectedLift(liftFrom, liftTo, liftSource));
    }
}
