package io.goodstanding.ticket;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.ticket.TicketFilter.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own filters of the list of cases; nobody sees another person's. */
@Service
public class SavedFilters {

    public static final String NAME = "name";

    /** As long as the column. */
    public static final TextRule NAME_RULE = new TextRule(60);

    private static final TextRule WORDS_RULE = new TextRule(120);

    /** More nobody finds anything in. */
    private static final int MOST = 30;

    private final CurrentUser user;
    private final JdbcClient jdbc;

    SavedFilters(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** By name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        return jdbc.sql("SELECT * FROM ticket_filter WHERE user_id = ? ORDER BY name")
                .param(user.require().id())
                .query((row, n) -> read(row))
                .list();
    }

    /**
     * Keeps a filter; one of the same name is replaced.
     *
     * @throws Refused without a name, or with too many of them
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void keep(String name, TicketFilter filter) {
        String kept = NAME_RULE.require(NAME, name);
        if (kept.isEmpty() || kept.contains("\n")) {
            throw Refused.at(NAME, Phrase.of("tickets.refused.filter-name"));
        }
        List<SavedFilter> mine = mine();
        if (mine.size() >= MOST && mine.stream().noneMatch(saved -> saved.name().equalsIgnoreCase(kept))) {
            throw Refused.at(NAME, Phrase.of("tickets.refused.filter-many", MOST));
        }
        jdbc.sql("""
            INSERT INTO ticket_filter (user_id, name, stages, channel, team_id, words) VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE stages = VALUES(stages), channel = VALUES(channel), team_id = VALUES(team_id),
                words = VALUES(words)\
            """)
                .param(user.require().id())
                .param(kept)
                .param(filter.stages().stream().map(Stage::name).sorted().collect(Collectors.joining(",")))
                .param(filter.channel().map(Channel::name).orElse(null))
                .param(filter.teamId().isPresent() ? filter.teamId().getAsLong() : null)
                .param(WORDS_RULE.require(NAME, filter.words()))
                .update();
    }

    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void forget(long filterId) {
        jdbc.sql("DELETE FROM ticket_filter WHERE id = ? AND user_id = ?")
                .params(filterId, user.require().id())
                .update();
    }

    private static SavedFilter read(ResultSet row) throws SQLException {
        String stages = row.getString("stages");
        long team = row.getLong("team_id");
        OptionalLong teamId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(team);
        return new SavedFilter(
                row.getLong("id"),
                row.getString("name"),
                new TicketFilter(
                        stages.isEmpty()
                                ? Set.of()
                                : Arrays.stream(stages.split(","))
                                        .map(Stage::valueOf)
                                        .collect(Collectors.toSet()),
                        Optional.ofNullable(row.getString("channel")).map(Channel::valueOf),
                        teamId,
                        row.getString("words")));
    }
}
