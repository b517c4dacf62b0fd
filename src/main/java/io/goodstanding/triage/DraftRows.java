package io.goodstanding.triage;

import io.goodstanding.database.Utc;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ToolUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts: one row per author. */
@Component
class DraftRows {

    private static final String KEEP = """
        INSERT INTO incident_draft (user_id, account_id, choice, answers, wording, end_date, heeds_wording, kind, extent,
            started_at, shown_until, tool_use, note, begun_at, updated_at)
        VALUES (:user, :account, :choice, :answers, :wording, :end, :heeds, :kind, :extent,
            :started, :shown, :tool, :note, :now, :now)
        ON DUPLICATE KEY UPDATE account_id = VALUES(account_id), choice = VALUES(choice), answers = VALUES(answers),
            wording = VALUES(wording), end_date = VALUES(end_date), heeds_wording = VALUES(heeds_wording),
            kind = VALUES(kind), extent = VALUES(extent), started_at = VALUES(started_at),
            shown_until = VALUES(shown_until), tool_use = VALUES(tool_use), note = VALUES(note),
            updated_at = VALUES(updated_at)\
        """;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since what was not touched since then is too old */
    Optional<Draft.Kept> find(long userId, Instant since) {
        return jdbc.sql("SELECT * FROM incident_draft WHERE user_id = ? AND updated_at > ?")
                .params(userId, Utc.column(since))
                .query((row, n) -> readable(row))
                .optional()
                .flatMap(draft -> draft);
    }

    /** One that an older or newer version wrote in words that this one does not know is none. */
    private static Optional<Draft.Kept> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    void keep(long userId, Draft draft, Instant now) {
        Telling told = draft.told();
        jdbc.sql(KEEP)
                .param("user", userId)
                .param(
                        "account",
                        draft.accountId().isPresent() ? draft.accountId().getAsLong() : null)
                .param("choice", name(told.choice()))
                .param("answers", written(told.answers()))
                .param("wording", told.wording())
                .param("end", told.endDate().name())
                .param("heeds", told.heedsWording())
                .param("kind", name(told.byHand().map(IncidentType::kind)))
                .param("extent", name(told.byHand().map(IncidentType::extent)))
                .param("started", Utc.column(draft.startedAt()))
                .param("shown", draft.shownUntil().orElse(null))
                .param("tool", draft.toolUse().name())
                .param("note", draft.note())
                .param("now", Utc.column(now))
                .update();
    }

    void remove(long userId) {
        jdbc.sql("DELETE FROM incident_draft WHERE user_id = ?").param(userId).update();
    }

    /** @return how many were too old and are gone */
    int forget(Instant before) {
        return jdbc.sql("DELETE FROM incident_draft WHERE updated_at <= ?")
                .param(Utc.column(before))
                .update();
    }

    private static Draft.Kept read(ResultSet row) throws SQLException {
        long account = row.getLong("account_id");
        OptionalLong accountId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account);
        return new Draft.Kept(
                new Draft(
                        accountId,
                        told(row),
                        Utc.optionalInstant(row, "started_at"),
                        Optional.ofNullable(row.getObject("shown_until", LocalDate.class)),
                        ToolUse.valueOf(row.getString("tool_use")),
                        row.getString("note")),
                Utc.instant(row, "begun_at"));
    }

    private static Telling told(ResultSet row) throws SQLException {
        Optional<String> kind = Optional.ofNullable(row.getString("kind"));
        Optional<String> extent = Optional.ofNullable(row.getString("extent"));
        return new Telling(
                Optional.ofNullable(row.getString("choice")).map(Choice::valueOf),
                answers(row.getString("answers")),
                row.getString("wording"),
                EndDate.valueOf(row.getString("end_date")),
                row.getBoolean("heeds_wording"),
                kind.flatMap(name -> extent.map(
                        strength -> new IncidentType(IncidentKind.valueOf(name), Extent.valueOf(strength)))));
    }

    private static @Nullable String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(null);
    }

    private static String written(Map<Question, Answer> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<Question, Answer> answers(String written) {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        Arrays.stream(written.split(" "))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> answers.put(Question.valueOf(pair[0]), Answer.valueOf(pair[1])));
        return answers;
    }
}
