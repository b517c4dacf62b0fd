package io.goodstanding.account;

import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says in a test what was recorded about an account. */
public final class Recorded {

    private final ZoneId zone;
    private final List<DayCount> counts = new ArrayList<>();
    private final List<Instant> sentAt = new ArrayList<>();
    private final List<ArchiveFigures> archives = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private Recorded(ZoneId zone) {
        this.zone = zone;
    }

    public static Recorded in(String zone) {
        return new Recorded(ZoneId.of(zone));
    }

    public static Recorded in(ZoneId zone) {
        return new Recorded(zone);
    }

    public Recorded count(Metric metric, LocalDate day, Origin origin, int count) {
        counts.add(new DayCount(metric, day, origin, count));
        return this;
    }

    /** Invitations of one day, by hand. */
    public Recorded invitations(LocalDate day, int count) {
        return count(Metric.INVITATIONS_SENT, day, Origin.HAND, count);
    }

    /** Invitations as an archive tells them. */
    public Recorded sent(Instant... instants) {
        sentAt.addAll(List.of(instants));
        return this;
    }

    /** That many invitations of an archive at the very same moment. */
    public Recorded sent(int count, Instant at) {
        for (int i = 0; i < count; i++) {
            sentAt.add(at);
        }
        return this;
    }

    public Recorded archive(ArchiveFigures figures) {
        archives.add(figures);
        return this;
    }

    /** An archive that is dense over some days, the last one excluded, and says nothing remarkable else. */
    public Recorded dense(LocalDate from, LocalDate to, Instant madeAt) {
        return archive(new ArchiveFigures(madeAt, from, to, new Acceptance(0, 0), 0, 0, -1, List.of()));
    }

    public Recorded reading(ReadingKind kind, Instant at, int value) {
        readings.add(new Reading(kind, at, value, Origin.HAND));
        return this;
    }

    public AccountData data() {
        return new AccountData(zone, Plan.BASIC, counts, sentAt, archives, readings);
    }
}
