package io.goodstanding.limit;

import io.goodstanding.database.DuplicateKey;
import io.goodstanding.database.Utc;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.OfPlan;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of changes. */
@Component
class LimitRows {

    private static final String PLACE = "limit_entry_place";

    private final JdbcClient jdbc;

    LimitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LimitHistory all() {
        List<LimitEntry> entries = jdbc.sql("SELECT * FROM limit_entry ORDER BY id")
                .query((row, n) -> read(row))
                .list();
        return new LimitHistory(entries, revision());
    }

    long revision() {
        return jdbc.sql("SELECT COALESCE(MAX(revision), 0) FROM limit_revision")
                .query(Long.class)
                .single();
    }

    /** Begins a change: others wait until this one is kept or given up. */
    void begin() {
        jdbc.sql("""
                INSERT INTO limit_revision (only_row, revision) VALUES (1, 1)
                ON DUPLICATE KEY UPDATE revision = revision + 1""").update();
    }

    Optional<LimitEntry> find(long id) {
        return jdbc.sql("SELECT * FROM limit_entry WHERE id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Adds an entry behind the one that its author saw; its own {@code id} does not count.
     *
     * @param after the newest entry of the track, empty for the first
     * @throws Refused if somebody else has added one behind it
     */
    void add(LimitEntry entry, Optional<LimitEntry> after) {
        int place = after.map(newest -> place(newest.id()) + 1).orElse(1);
        try {
            jdbc.sql("""
                INSERT INTO limit_entry (scope, team_id, rep_id, kind, nature, place, soft, hard, source, last_checked,
                    counts_from, author, reason, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .param(key(entry.scope()))
                    .param(entry.scope() instanceof OfTeam team ? team.teamId() : null)
                    .param(entry.scope() instanceof OfRep rep ? rep.repId() : null)
                    .param(entry.kind().name())
                    .param(entry.track().nature().name())
                    .param(place)
                    .param(entry.bounds().map(Bounds::soft).orElse(null))
                    .param(entry.bounds().map(Bounds::hard).orElse(null))
                    .param(entry.source().name())
                    .param(entry.lastChecked())
                    .param(Utc.column(entry.from()))
                    .param(entry.author())
                    .param(entry.reason())
                    .param(Utc.column(entry.recordedAt()))
                    .update();
        } catch (DataIntegrityViolationException e) {
            if (DuplicateKey.isCauseOf(e, PLACE)) {
                throw Refused.because("limits.refused.meanwhile");
            }
            throw e;
        }
    }

    /** Takes back a change; whoever saw it as the newest of its track can no longer add one behind it. */
    void remove(long id) {
        jdbc.sql("DELETE FROM limit_entry WHERE id = ?").param(id).update();
    }

    private int place(long id) {
        return jdbc.sql("SELECT place FROM limit_entry WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> Refused.because("limits.refused.meanwhile"));
    }

    private static LimitEntry read(ResultSet row) throws SQLException {
        Integer soft = row.getObject("soft", Integer.class);
        Integer hard = row.getObject("hard", Integer.class);
        return new LimitEntry(
                row.getLong("id"),
                new Track(
                        LimitKind.valueOf(row.getString("kind")),
                        scope(row.getString("scope"), row.getLong("team_id"), row.getLong("rep_id")),
                        Nature.valueOf(row.getString("nature"))),
                bounds(soft, hard),
                SourceKind.valueOf(row.getString("source")),
                row.getObject("last_checked", LocalDate.class),
                Utc.instant(row, "counts_from"),
                row.getString("author"),
                row.getString("reason"),
                Utc.instant(row, "recorded_at"));
    }

    private static Optional<Bounds> bounds(@Nullable Integer soft, @Nullable Integer hard) {
        return soft == null || hard == null ? Optional.empty() : Optional.of(new Bounds(soft, hard));
    }

    private static String key(LimitScope scope) {
        return switch (scope) {
            case Organisation everybody -> "ORGANISATION";
            case OfPlan plan -> "PLAN " + plan.plan();
            case OfTeam team -> "TEAM " + team.teamId();
            case OfRep rep -> "REP " + rep.repId();
        };
    }

    private static LimitScope scope(String key, long teamId, long repId) {
        return switch (key.charAt(0)) {
            case 'O' -> new Organisation();
            case 'P' -> new OfPlan(Plan.valueOf(key.substring("PLAN ".length())));
            case 'T' -> new OfTeam(teamId);
            default -> new OfRep(repId);
        };
    }
}
