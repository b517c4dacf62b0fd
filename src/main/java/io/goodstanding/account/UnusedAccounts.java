package io.goodstanding.account;

import io.goodstanding.team.RepTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closes the account of a rep who was added by mistake. One with a plan or a profile set is used: it stays. */
@Component
class UnusedAccounts {

    private final JdbcClient jdbc;

    UnusedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if anything was recorded */
    @EventListener
    void close(RepTakenBack taken) {
        jdbc.sql("DELETE FROM account WHERE id = ? AND version = 0")
                .param(taken.rep().id())
                .update();
    }
}
