package io.goodstanding.notice;

import io.goodstanding.database.Utc;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.inbox.Postbox.Letter;
import io.goodstanding.standing.StandingsAssessed;
import io.goodstanding.team.Circle;
import io.goodstanding.team.Circles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the rep and the managers that a limit is near or reached: once per limit, height and window; of a reading,
 * whose windows are only ours, not again within a day. Four statements for all accounts of a transaction together, none where no limit is near.
 */
@Component
class LimitNotices {

    private static final Duration QUIET = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Circles circles;
    private final Postbox postbox;
    private final Clock clock;

    LimitNotices(JdbcClient jdbc, Circles circles, Postbox postbox, Clock clock) {
        this.jdbc = jdbc;
        this.circles = circles;
        this.postbox = postbox;
        this.clock = clock;
    }

    @EventListener
    void on(StandingsAssessed assessed) {
        List<NearLimit> near = assessed.assessments().stream()
                .flatMap(assessment -> NearLimit.of(assessment).stream())
                .toList();
        if (near.isEmpty()) {
            return;
        }
        List<Told> told = told(near);
        Instant now = clock.instant();
        List<NearLimit> news = near.stream()
                .filter(one -> told.stream().noneMatch(before -> before.covers(one, now)))
                .toList();
        if (!news.isEmpty()) {
            keep(news, now);
            tell(news);
        }
    }

    private List<Told> told(List<NearLimit> near) {
        return jdbc.sql("SELECT account_id, limit_kind, hard, window_start, told_at FROM limit_told"
                        + " WHERE account_id IN (:accounts)")
                .param("accounts", near.stream().map(NearLimit::accountId).collect(Collectors.toSet()))
                .query((row, n) -> new Told(
                        row.getLong("account_id"),
                        row.getString("limit_kind"),
                        row.getBoolean("hard"),
                        row.getObject("window_start", LocalDate.class),
                        Utc.instant(row, "told_at")))
                .list();
    }

    private void keep(List<NearLimit> news, Instant now) {
        List<Object> values = new ArrayList<>();
        for (NearLimit one : news) {
            values.add(one.accountId());
            values.add(one.told());
            values.add(one.hard());
            values.add(one.windowStart());
            values.add(Utc.column(now));
        }
        String rows = String.join(", ", Collections.nCopies(news.size(), "(?, ?, ?, ?, ?)"));
        jdbc.sql("INSERT INTO limit_told (account_id, limit_kind, hard, window_start, told_at) VALUES " + rows
                        + " ON DUPLICATE KEY UPDATE window_start = VALUES(window_start), told_at = VALUES(told_at)")
                .params(values)
                .update();
    }

    private void tell(List<NearLimit> news) {
        Map<Long, Circle> around =
                circles.around(news.stream().map(NearLimit::accountId).collect(Collectors.toSet()));
        List<Letter> letters = new ArrayList<>();
        news.forEach(one -> Optional.ofNullable(around.get(one.accountId()))
                .ifPresent(circle -> letters.addAll(one.sentence().to(circle, true, circle.managersButRep()))));
        postbox.post(letters);
    }

    /** What was told last of a limit at a height. */
    private record Told(long accountId, String kind, boolean hard, LocalDate windowStart, Instant at) {

        /** Reached says more than near: in its window the other is not told any more. */
        private boolean covers(NearLimit near, Instant now) {
            boolean sameLimit = near.accountId() == accountId && near.told().equals(kind);
            boolean sameWindow = near.windowStart().equals(windowStart);
            boolean quiet = !near.startsAnew() && now.isBefore(at.plus(QUIET));
            return sameLimit && (near.hard() == hard ? sameWindow || quiet : hard && sameWindow);
        }
    }
}
