package io.goodstanding.playbook;

import static io.goodstanding.access.Role.ADMIN_ROLE;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unsaved work on playbooks, each admin's own: it survives a closed window and a restart. What is wrong with it does
 * not matter here, only that it is not lost.
 */
@Service
public class PlaybookDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(PlaybookDrafts.class);

    private static final String ADMIN = "hasRole('" + ADMIN_ROLE + "')";

    /** Room for texts that are still to be shortened. */
    private static final int MOST_CHARACTERS = 8 * PlaybookFormat.MOST_BYTES;

    private final JdbcClient jdbc;
    private final PlaybookFormat format;
    private final CurrentUser user;
    private final Clock clock;

    PlaybookDrafts(JdbcClient jdbc, PlaybookFormat format, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.format = format;
        this.user = user;
        this.clock = clock;
    }

    /** The own work on one playbook. */
    @PreAuthorize(ADMIN)
    @Transactional(readOnly = true)
    public Optional<PlaybookDraft> find(String key) {
        return jdbc
                .sql("SELECT * FROM playbook_draft WHERE user_id = ? AND playbook_key = ?")
                .params(user.require().id(), key)
                .query((row, n) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All own work, the newest first. */
    @PreAuthorize(ADMIN)
    @Transactional(readOnly = true)
    public List<PlaybookDraft> mine() {
        return jdbc
                .sql("SELECT * FROM playbook_draft WHERE user_id = ? ORDER BY at DESC")
                .param(user.require().id())
                .query((row, n) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Keeps the own work in place of what was kept of it before.
     *
     * @throws Refused if its key is none, or it is too large even to be kept
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public void keep(PlaybookFile file, int seenVersion) {
        if (!PlaybookRules.isKey(file.key())) {
            throw Refused.at(Playbooks.KEY, Phrase.of("playbook.refused.key", PlaybookReader.orEmpty(file.key())));
        }
        String definition = format.write(file);
        if (definition.length() > MOST_CHARACTERS) {
            throw Refused.because("playbook.draft.large");
        }
        jdbc.sql("INSERT INTO playbook_draft (user_id, playbook_key, seen_version, definition, at)"
                        + " VALUES (?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE seen_version = VALUES(seen_version),"
                        + " definition = VALUES(definition), at = VALUES(at)")
                .params(user.require().id(), file.key(), seenVersion, definition, Utc.column(clock.instant()))
                .update();
    }

    /** Throws the own work on one playbook away; what is saved stays. */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public void drop(String key) {
        jdbc.sql("DELETE FROM playbook_draft WHERE user_id = ? AND playbook_key = ?")
                .params(user.require().id(), key)
                .update();
    }

    /** Work of an earlier release whose fields there are no more is left out, and stays in the table. */
    private Optional<PlaybookDraft> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(new PlaybookDraft(
                    row.getInt("seen_version"),
                    CleanFile.of(format.read(row.getString("definition"))),
                    Utc.instant(row, "at")));
        } catch (PlaybookRefused unreadable) {
            LOG.warn("Unsaved work on {} cannot be read: {}", row.getString("playbook_key"), unreadable.problems());
            return Optional.empty();
        }
    }
}
