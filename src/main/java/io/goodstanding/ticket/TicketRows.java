package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.channel.SignedIn;
import io.goodstanding.database.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The table of cases. */
@Component
class TicketRows {

    /** Refuses a second open case of an account. */
    static final String ONE_OPEN = "support_ticket_one_open";

    /** Refuses a number of LinkedIn's that another case has. */
    static final String CASE_NUMBER = "support_ticket_case";

    private static final String ALL = "SELECT * FROM support_ticket ";
    private static final String HELD = " FOR UPDATE";

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TicketDetails> find(long ticketId) {
        return one("WHERE id = ?", ticketId);
    }

    /** The same, with its row locked until the transaction ends. */
    Optional<TicketDetails> hold(long ticketId) {
        return one("WHERE id = ?" + HELD, ticketId);
    }

    /** The account's one open case. */
    Optional<TicketDetails> openOf(long accountId) {
        return one("WHERE open_account = ?", accountId);
    }

    /** The open ones of several accounts. */
    List<TicketDetails> openOf(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql(ALL + "WHERE open_account IN (:accounts)")
                        .param("accounts", accountIds)
                        .query((row, n) -> read(row))
                        .list();
    }

    /** The same, with its place locked: of two who begin one at the same moment, one is done again. */
    Optional<TicketDetails> holdOpenOf(long accountId) {
        return one("WHERE open_account = ?" + HELD, accountId);
    }

    Optional<TicketDetails> supersededBy(long ticketId) {
        return one("WHERE id = (SELECT supersedes FROM support_ticket WHERE id = ?)" + HELD, ticketId);
    }

    Optional<TicketDetails> numbered(String caseNumber) {
        return jdbc.sql(ALL + "WHERE case_number = ?")
                .param(caseNumber)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The same, with its place locked: of two who give the number at the same moment, one is done again. */
    Optional<TicketDetails> holdNumbered(String caseNumber) {
        return jdbc.sql(ALL + "WHERE case_number = ?" + HELD)
                .param(caseNumber)
                .query((row, n) -> read(row))
                .optional();
    }

    /** All cases of an account, the newest first. */
    List<TicketDetails> of(long accountId) {
        return jdbc.sql(ALL + "WHERE account_id = ? ORDER BY opened_at DESC, id DESC")
                .param(accountId)
                .query((row, n) -> read(row))
                .list();
    }

    /** @return its number */
    long insert(
            long accountId,
            OptionalLong incidentId,
            Channel channel,
            String errorText,
            Instant now,
            String by,
            @Nullable String begunIn) {
        KeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
            INSERT INTO support_ticket (account_id, incident_id, channel, state, error_text, opened_at, opened_by, begun_in)
            VALUES (?, ?, ?, 'DRAFT', ?, ?, ?, ?)\
            """)
                .param(accountId)
                .param(incidentId.isPresent() ? incidentId.getAsLong() : null)
                .param(channel.name())
                .param(errorText)
                .param(Utc.column(now))
                .param(by)
                .param(begunIn)
                .update(id, "id");
        return Optional.ofNullable(id.getKey()).orElseThrow().longValue();
    }

    /** Changes some columns of a held row; its version goes up. */
    void change(long ticketId, Map<String, ? extends @Nullable Object> columns) {
        String sets =
                columns.keySet().stream().map(column -> ", " + column + " = ?").collect(Collectors.joining());
        List<@Nullable Object> values = new ArrayList<>(columns.values());
        values.add(ticketId);
        jdbc.sql("UPDATE support_ticket SET version = version + 1" + sets + " WHERE id = ?")
                .params(values)
                .update();
    }

    void moveToIncident(long fromId, long toId) {
        jdbc.sql("UPDATE support_ticket SET incident_id = ?, version = version + 1 WHERE incident_id = ?")
                .params(toId, fromId)
                .update();
    }

    private Optional<TicketDetails> one(String where, long key) {
        return jdbc.sql(ALL + where).param(key).query((row, n) -> read(row)).optional();
    }

    static TicketDetails read(ResultSet row) throws SQLException {
        return new TicketDetails(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getInt("version"),
                number(row, "incident_id"),
                Channel.valueOf(row.getString("channel")),
                TicketState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                Optional.ofNullable(row.getString("case_number")),
                Utc.instant(row, "opened_at"),
                row.getString("opened_by"),
                Optional.ofNullable(row.getString("begun_in")),
                Utc.optionalInstant(row, "sent_at"),
                Utc.optionalInstant(row, "replied_at"),
                Optional.ofNullable(row.getString("last_reply")).map(ReplyKind::valueOf),
                Utc.optionalInstant(row, "follow_up_at"),
                Utc.optionalInstant(row, "snoozed_until"),
                Utc.optionalInstant(row, "closed_at"),
                SignedIn.valueOf(row.getString("signed_in")),
                row.getBoolean("self_service"),
                row.getString("error_text"),
                number(row, "supersedes"));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
