package io.goodstanding.channel;

import io.goodstanding.database.Utc;
import io.goodstanding.limit.SourceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what admins changed, over what came with the product. */
@Component
class ChannelRows {

    private static final String HELD = " FOR UPDATE";

    private final SupportDefaults defaults;
    private final JdbcClient jdbc;

    ChannelRows(SupportDefaults defaults, JdbcClient jdbc) {
        this.defaults = defaults;
        this.jdbc = jdbc;
    }

    Map<HelpPage, HelpAddress> addresses() {
        return addresses("");
    }

    Map<Channel, AnswerTime> answers() {
        return answers("");
    }

    HelpAddress holdAddress(HelpPage page) {
        return Optional.ofNullable(addresses(HELD).get(page)).orElseThrow();
    }

    AnswerTime holdAnswer(Channel channel) {
        return Optional.ofNullable(answers(HELD).get(channel)).orElseThrow();
    }

    private Map<HelpPage, HelpAddress> addresses(String lock) {
        Map<HelpPage, HelpAddress> all = new EnumMap<>(defaults.addresses());
        jdbc.sql("SELECT * FROM help_address" + lock).query(row -> {
            HelpPage page = HelpPage.valueOf(row.getString("page"));
            all.put(
                    page,
                    new HelpAddress(
                            page,
                            row.getString("url"),
                            Optional.ofNullable(row.getObject("checked_on", LocalDate.class)),
                            Optional.ofNullable(row.getString("checked_by")),
                            row.getInt("version")));
        });
        return all;
    }

    private Map<Channel, AnswerTime> answers(String lock) {
        Map<Channel, AnswerTime> all = new EnumMap<>(defaults.answers());
        jdbc.sql("SELECT * FROM channel_rule" + lock).query(row -> {
            Channel channel = Channel.valueOf(row.getString("channel"));
            all.put(
                    channel,
                    new AnswerTime(
                            channel,
                            row.getInt("from_days"),
                            row.getInt("to_days"),
                            SourceKind.TEAM,
                            row.getInt("follow_up_days"),
                            Optional.of(row.getString("reason")),
                            Optional.of(row.getString("changed_by")),
                            row.getInt("version")));
        });
        return all;
    }

    void keep(HelpAddress address) {
        jdbc.sql("INSERT INTO help_address (page, url, checked_on, checked_by, version) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE url = VALUES(url), checked_on = VALUES(checked_on),"
                        + " checked_by = VALUES(checked_by), version = VALUES(version)")
                .param(address.page().name())
                .param(address.url())
                .param(address.checkedOn().orElse(null))
                .param(address.checkedBy().orElse(null))
                .param(address.version())
                .update();
    }

    void keep(AnswerTime answer, Instant now) {
        jdbc.sql("INSERT INTO channel_rule (channel, from_days, to_days, follow_up_days, reason, changed_by,"
                        + " changed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " from_days = VALUES(from_days), to_days = VALUES(to_days),"
                        + " follow_up_days = VALUES(follow_up_days), reason = VALUES(reason),"
                        + " changed_by = VALUES(changed_by), changed_at = VALUES(changed_at),"
                        + " version = VALUES(version)")
                .params(
                        answer.channel().name(),
                        answer.fromDays(),
                        answer.toDays(),
                        answer.followUpDays(),
                        answer.reason().orElse(""),
                        answer.changedBy().orElse(""),
                        Utc.column(now),
                        answer.version())
                .update();
    }
}
