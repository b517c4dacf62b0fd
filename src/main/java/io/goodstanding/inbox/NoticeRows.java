package io.goodstanding.inbox;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.PhraseCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the inbox. What a reader sees is always cut to the accounts in sight, in the same statement. */
@Component
class NoticeRows {

    private static final String COLUMNS =
            "user_id, kind, event_key, subject, phrases, path, account_id, actor_name, at";
    private static final int COLUMN_COUNT = 9;

    /** A statement of this many rows stays far below what a server takes at once. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String NOT_MUTED =
            " AND kind NOT IN (SELECT m.kind FROM inbox_mute m WHERE m.user_id = n.user_id)";
    private static final String UNREAD = " AND read_at IS NULL AND done_at IS NULL"
            + " AND (snoozed_until IS NULL OR snoozed_until <= :now)" + NOT_MUTED;

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was told before is left as it is. */
    void add(List<Postbox.Letter> letters, Instant now) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Postbox.Letter letter : letters) {
            for (long userId : letter.userIds()) {
                values.addAll(columns(letter.message(), userId, now));
            }
            if (values.size() >= ROWS_AT_ONCE * COLUMN_COUNT) {
                insert(values);
                values.clear();
            }
        }
        if (!values.isEmpty()) {
            insert(values);
        }
    }

    private void insert(List<@Nullable Object> values) {
        String row = "(?" + ", ?".repeat(COLUMN_COUNT - 1) + ")";
        String rows = String.join(", ", Collections.nCopies(values.size() / COLUMN_COUNT, row));
        jdbc.sql("INSERT INTO inbox_notice (" + COLUMNS + ") VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE inbox_notice.id = inbox_notice.id")
                .params(values)
                .update();
    }

    private static List<@Nullable Object> columns(Message message, long userId, Instant now) {
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(userId);
        columns.add(message.kind().name());
        columns.add(message.eventKey());
        columns.add(message.subject());
        columns.add(PhraseCodec.write(List.of(message.sentence(), message.action())));
        columns.add(message.path());
        columns.add(message.accountId().isPresent() ? message.accountId().getAsLong() : null);
        columns.add(message.by().map(Actor::name).orElse(null));
        columns.add(Utc.column(now));
        return columns;
    }

    List<Long> waitingFor(NoticeKind kind, String subject) {
        return jdbc.sql("SELECT DISTINCT user_id FROM inbox_notice WHERE subject = ? AND kind = ? AND done_at IS NULL")
                .params(subject, kind.name())
                .query(Long.class)
                .list();
    }

    void done(NoticeKind kind, String subject, Instant now) {
        jdbc.sql("UPDATE inbox_notice SET done_at = ?, snoozed_until = NULL"
                        + " WHERE subject = ? AND kind = ? AND done_at IS NULL")
                .params(Utc.column(now), subject, kind.name())
                .update();
    }

    int unread(long userId, String inSight, Instant now) {
        return jdbc.sql("SELECT COUNT(*)" + seenBy(inSight) + UNREAD)
                .param("user", userId)
                .param("now", Utc.column(now))
                .query(Integer.class)
                .single();
    }

    /** @param before only entries older than this one, if given */
    List<InboxEntry> newest(long userId, String inSight, InboxPart part, OptionalLong before, int atMost, Instant now) {
        return jdbc.sql("SELECT n.*" + seenBy(inSight) + condition(part)
                        + " AND n.id < :before ORDER BY n.id DESC LIMIT :most")
                .param("user", userId)
                .param("now", Utc.column(now))
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("most", atMost)
                .query((row, n) -> read(row))
                .list();
    }

    private static String seenBy(String inSight) {
        return " FROM inbox_notice n" + isSeenBy(inSight);
    }

    private static String isSeenBy(String inSight) {
        return " WHERE n.user_id = :user AND (n.account_id IS NULL OR " + inSight + ")";
    }

    private static String condition(InboxPart part) {
        return switch (part) {
            case UNREAD -> UNREAD;
            case ALL -> NOT_MUTED;
            case SNOOZED -> " AND snoozed_until > :now AND done_at IS NULL" + NOT_MUTED;
            case MUTED -> " AND kind IN (SELECT m.kind FROM inbox_mute m WHERE m.user_id = n.user_id)";
        };
    }

    /** Whether the notice is the user's; then it is as told. */
    boolean mark(long id, long userId, Optional<Instant> readAt, Optional<Instant> snoozedUntil) {
        return jdbc.sql("UPDATE inbox_notice SET read_at = ?, snoozed_until = ? WHERE id = ? AND user_id = ?")
                        .param(Utc.column(readAt))
                        .param(Utc.column(snoozedUntil))
                        .param(id)
                        .param(userId)
                        .update()
                == 1;
    }

    /** Everything that waits now; what is put off, muted or out of sight stays as it is. */
    void readAll(long userId, String inSight, Instant now) {
        jdbc.sql("UPDATE inbox_notice n SET read_at = :now" + isSeenBy(inSight) + UNREAD)
                .param("now", Utc.column(now))
                .param("user", userId)
                .update();
    }

    List<NoticeKind> muted(long userId) {
        return jdbc.sql("SELECT kind FROM inbox_mute WHERE user_id = ? ORDER BY kind")
                .param(userId)
                .query((row, n) -> NoticeKind.valueOf(row.getString("kind")))
                .list();
    }

    void mute(long userId, NoticeKind kind) {
        jdbc.sql("INSERT INTO inbox_mute (user_id, kind) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE inbox_mute.kind = inbox_mute.kind")
                .params(userId, kind.name())
                .update();
    }

    void unmute(long userId, NoticeKind kind) {
        jdbc.sql("DELETE FROM inbox_mute WHERE user_id = ? AND kind = ?")
                .params(userId, kind.name())
                .update();
    }

    /** Whose put-off notices are due. */
    List<Long> due(Instant now) {
        return jdbc.sql("SELECT DISTINCT user_id FROM inbox_notice WHERE snoozed_until <= ?")
                .param(Utc.column(now))
                .query(Long.class)
                .list();
    }

    void comeBack(Instant now) {
        jdbc.sql("UPDATE inbox_notice SET snoozed_until = NULL WHERE snoozed_until <= ?")
                .param(Utc.column(now))
                .update();
    }

    /** @return how many went */
    int forget(Instant before, int atMost) {
        return jdbc.sql("DELETE FROM inbox_notice WHERE at < ? ORDER BY at LIMIT ?")
                .params(Utc.column(before), atMost)
                .update();
    }

    private static InboxEntry read(ResultSet row) throws SQLException {
        List<Phrase> phrases = PhraseCodec.read(row.getString("phrases"));
        return new InboxEntry(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                phrases.getFirst(),
                phrases.getLast(),
                row.getString("path"),
                Optional.ofNullable(row.getString("actor_name")),
                Utc.instant(row, "at"),
                Utc.optionalInstant(row, "read_at"),
                Utc.optionalInstant(row, "snoozed_until"),
                Utc.optionalInstant(row, "done_at"));
    }
}
