package io.goodstanding.channel;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known about the ways to support: everybody reads it, admins change it. */
@Service
public class ChannelRules {

    public static final String URL = "url";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String FOLLOW_UP = "followUp";
    public static final String REASON = "reason";

    /** As long as the column. */
    public static final TextRule REASON_RULE = new TextRule(300);

    private static final String ADMIN = "hasRole('" + Role.ADMIN_ROLE + "')";
    private static final int MOST_IN_URL = 300;
    private static final Set<String> HOSTS = Set.of("linkedin.com", "x.com");

    private final ChannelRows rows;
    private final Audit audit;
    private final CurrentUser user;
    private final Clock clock;

    ChannelRules(ChannelRows rows, Audit audit, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<HelpPage, HelpAddress> addresses() {
        return rows.addresses();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<Channel, AnswerTime> answers() {
        return rows.answers();
    }

    /**
     * Another address of a page; nobody has checked it yet.
     *
     * @throws Refused at {@link #URL} for what is no page of LinkedIn's or of X, and if somebody was faster
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public void move(HelpPage page, String url, int seenVersion) {
        String kept = require(url);
        HelpAddress before = hold(page, seenVersion);
        keep(before, new HelpAddress(page, kept, Optional.empty(), Optional.empty(), before.version() + 1));
    }

    /** Somebody has opened the address and found the right page. */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public void confirm(HelpPage page, int seenVersion) {
        HelpAddress before = hold(page, seenVersion);
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.require().zone());
        keep(
                before,
                new HelpAddress(
                        page,
                        before.url(),
                        Optional.of(today),
                        Optional.of(user.require().name()),
                        before.version() + 1));
    }

    /**
     * How long answers take and when to ask again; counts for what is sent from now on.
     *
     * @throws Refused at the field that is wrong, and if somebody was faster
     */
    @PreAuthorize(ADMIN)
    @RetryingTransaction
    public void plan(Channel channel, int from, int to, int followUp, String reason, int seenVersion) {
        range(FROM, from, 0, AnswerTime.MOST_DAYS);
        range(TO, to, Math.max(1, from), AnswerTime.MOST_DAYS);
        range(FOLLOW_UP, followUp, 1, AnswerTime.MOST_FOLLOW_UP);
        String why = REASON_RULE.require(REASON, reason);
        if (why.isEmpty()) {
            throw Refused.at(REASON, Phrase.of("channels.refused.reason"));
        }
        AnswerTime before = rows.holdAnswer(channel);
        requireSeen(before.version(), seenVersion);
        AnswerTime after = new AnswerTime(
                channel,
                from,
                to,
                SourceKind.TEAM,
                followUp,
                Optional.of(why),
                Optional.of(user.require().name()),
                before.version() + 1);
        rows.keep(after, clock.instant());
        audit.record(
                "channel-planned", "channel", channel.ordinal(), OptionalLong.empty(), state(before), state(after));
    }

    private void keep(HelpAddress before, HelpAddress after) {
        rows.keep(after);
        audit.record(
                "help-address-changed",
                "help-address",
                after.page().ordinal(),
                OptionalLong.empty(),
                state(before),
                state(after));
    }

    private HelpAddress hold(HelpPage page, int seenVersion) {
        HelpAddress address = rows.holdAddress(page);
        requireSeen(address.version(), seenVersion);
        return address;
    }

    private static void requireSeen(int version, int seenVersion) {
        if (version != seenVersion) {
            throw Refused.because("channels.refused.meanwhile");
        }
    }

    private static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refused.at(field, Phrase.of("channels.refused.range", least, most));
        }
    }

    /** Only LinkedIn's own pages and X's: a link that looks like one of ours must not lead elsewhere. */
    private static String require(String typed) {
        String url = typed.strip();
        try {
            URI uri = new URI(url);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            boolean known = HOSTS.stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
            if ("https".equals(uri.getScheme()) && known && uri.getUserInfo() == null && url.length() <= MOST_IN_URL) {
                return url;
            }
        } catch (URISyntaxException noAddress) {
            // Said below, in the same words.
        }
        throw Refused.at(URL, Phrase.of("channels.refused.url"));
    }

    private static Map<String, String> state(HelpAddress address) {
        return Map.of(
                "page", address.page().name(),
                "url", address.url(),
                "checkedOn", address.checkedOn().map(Object::toString).orElse(""));
    }

    private static Map<String, String> state(AnswerTime answer) {
        return Map.of(
                "channel", answer.channel().name(),
                "days", answer.fromDays() + "-" + answer.toDays(),
                "followUp", String.valueOf(answer.followUpDays()),
                "reason", answer.reason().orElse(""));
    }
}
