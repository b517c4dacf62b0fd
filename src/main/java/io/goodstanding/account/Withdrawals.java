package io.goodstanding.account;

import io.goodstanding.database.Utc;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Invitations that were withdrawn, by hash. Withdrawing refunds nothing of a limit; it lowers the estimate of what is
 * pending. For services that have checked the scope, inside their transaction.
 */
@Component
public class Withdrawals {

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Withdrawal> of(long accountId) {
        return jdbc.sql("SELECT * FROM withdrawn_invitation WHERE account_id = ? ORDER BY withdrawn_at, invitee_hash")
                .param(accountId)
                .query((row, n) -> new Withdrawal(
                        HexFormat.of().formatHex(row.getBytes("invitee_hash")),
                        Utc.instant(row, "sent_at"),
                        Utc.instant(row, "withdrawn_at"),
                        Utc.instant(row, "known_to")))
                .list();
    }

    /** Keeps that an invitation was withdrawn; a second time changes nothing. */
    public void add(long accountId, String invitee, Instant sentAt, Instant at) {
        jdbc.sql("""
            INSERT IGNORE INTO withdrawn_invitation (account_id, invitee_hash, sent_at, withdrawn_at, known_to)
            SELECT ?, ?, ?, ?, COALESCE(MAX(made_at), ?) FROM archive_import WHERE account_id = ?\
            """)
                .param(accountId)
                .param(HexFormat.of().parseHex(invitee))
                .param(Utc.column(sentAt))
                .param(Utc.column(at))
                .param(Utc.column(at))
                .param(accountId)
                .update();
    }

    /** Takes a slip back. */
    public void remove(long accountId, String invitee, Instant sentAt) {
        jdbc.sql("DELETE FROM withdrawn_invitation WHERE account_id = ? AND invitee_hash = ? AND sent_at = ?")
                .params(accountId, HexFormat.of().parseHex(invitee), Utc.column(sentAt))
                .update();
    }
}
