package io.goodstanding.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamName;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What was told is kept once per person, for its reader only, until it is read, put off, done or out of sight. */
@ApplicationTest
class InboxTest {

    private static final Instant NOW = MovableClock.START;

    private final Inbox inbox;
    private final Postbox postbox;
    private final InboxUpkeep upkeep;
    private final Bell bell;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MovableClock clock;
    private final Staff staff;

    InboxTest(
            @Autowired Inbox inbox,
            @Autowired Postbox postbox,
            @Autowired InboxUpkeep upkeep,
            @Autowired Bell bell,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transactions,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.inbox = inbox;
        this.postbox = postbox;
        this.upkeep = upkeep;
        this.bell = bell;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        // Being hired is told too; these tests are about their own notices.
        jdbc.sql("DELETE FROM inbox_notice WHERE user_id IN (?, ?, ?)")
                .params(
                        staff.rep().id(),
                        staff.manager().id(),
                        staff.otherManager().id())
                .update();
    }

    @Test
    void a_notice_waits_for_those_it_is_for_and_for_nobody_else() {
        post("a", staff.rep(), staff.manager());

        assertThat(unread(staff.rep())).isEqualTo(1);
        assertThat(unread(staff.manager())).isEqualTo(1);
        assertThat(unread(staff.colleague())).isZero();
    }

    @Test
    void nobody_is_told_of_the_own_deed() {
        Actor rita = new Actor(staff.rep().id(), staff.rep().name());
        transactions.executeWithoutResult(status -> postbox.post(
                message("a", Optional.of(rita)),
                List.of(staff.rep().id(), staff.manager().id())));

        assertThat(unread(staff.rep())).isZero();
        assertThat(unread(staff.manager())).isEqualTo(1);
    }

    @Test
    void the_same_event_told_again_neither_doubles_nor_wakes_what_was_read() {
        post("a", staff.rep());
        as(staff.rep(), () -> inbox.read(only(staff.rep()).id()));

        post("a", staff.rep());

        assertThat(unread(staff.rep())).isZero();
        assertThat(page(staff.rep(), InboxPart.ALL)).hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_nodes_that_tell_the_same_event_at_once_one_notice_stays() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> post("a", staff.rep()), () -> post("a", staff.rep()));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(page(staff.rep(), InboxPart.ALL)).hasSize(1);
    }

    @Test
    void a_notice_of_a_fact_that_is_rolled_back_is_not_told() {
        transactions.executeWithoutResult(status -> {
            postbox.post(message("a", Optional.empty()), List.of(staff.rep().id()));
            status.setRollbackOnly();
        });

        assertThat(page(staff.rep(), InboxPart.ALL)).isEmpty();
    }

    @Test
    void nobody_can_touch_anothers_notice() {
        post("a", staff.rep());
        long id = only(staff.rep()).id();

        assertThatThrownBy(() -> as(staff.manager(), () -> inbox.read(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.manager(), () -> inbox.unreadAgain(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.manager(), () -> inbox.snooze(id, NOW.plusSeconds(60))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(unread(staff.rep())).isEqualTo(1);
    }

    @Test
    void what_is_read_can_wait_again() {
        post("a", staff.rep());
        long id = only(staff.rep()).id();

        as(staff.rep(), () -> inbox.read(id));
        assertThat(unread(staff.rep())).isZero();
        as(staff.rep(), () -> inbox.unreadAgain(id));
        assertThat(unread(staff.rep())).isEqualTo(1);
        as(staff.rep(), inbox::readAll);
        assertThat(unread(staff.rep())).isZero();
    }

    @Test
    void what_is_put_off_comes_back_at_its_time_and_rings() {
        post("a", staff.rep());
        Signal<Double> revision = bell.revision(Topic.inbox(staff.rep().id()));
        as(staff.rep(), () -> inbox.snooze(only(staff.rep()).id(), NOW.plus(Duration.ofHours(1))));
        assertThat(unread(staff.rep())).isZero();
        assertThat(page(staff.rep(), InboxPart.SNOOZED)).hasSize(1);

        clock.pass(Duration.ofHours(1));
        double before = revision.peek();
        upkeep.bringBack();

        assertThat(unread(staff.rep())).isEqualTo(1);
        assertThat(page(staff.rep(), InboxPart.SNOOZED)).isEmpty();
        await().atMost(Duration.ofSeconds(20)).until(() -> revision.peek() > before);
    }

    @Test
    void a_moment_in_the_past_or_after_a_year_is_refused_and_the_notice_still_waits() {
        post("a", staff.rep());
        long id = only(staff.rep()).id();

        assertThatThrownBy(() -> as(staff.rep(), () -> inbox.snooze(id, NOW)))
                .isInstanceOf(Refused.class)
                .hasMessage("inbox.snooze.past");
        assertThatThrownBy(() -> as(
                        staff.rep(),
                        () -> inbox.snooze(id, NOW.plus(Duration.ofDays(365)).plusSeconds(1))))
                .hasMessage("inbox.snooze.far");
        assertThat(unread(staff.rep())).isEqualTo(1);
    }

    @Test
    void a_muted_kind_is_not_counted_and_can_still_be_read() {
        post("a", staff.rep());

        as(staff.rep(), () -> inbox.mute(NoticeKind.INCIDENT));
        assertThat(unread(staff.rep())).isZero();
        assertThat(page(staff.rep(), InboxPart.ALL)).isEmpty();
        assertThat(page(staff.rep(), InboxPart.MUTED)).hasSize(1);

        as(staff.rep(), () -> inbox.unmute(NoticeKind.INCIDENT));
        assertThat(unread(staff.rep())).isEqualTo(1);
    }

    @Test
    void work_that_is_done_waits_for_nobody_any_more() {
        post("a", staff.rep(), staff.manager());

        transactions.executeWithoutResult(status -> postbox.done(NoticeKind.INCIDENT, "work:a"));

        assertThat(unread(staff.rep())).isZero();
        assertThat(unread(staff.manager())).isZero();
        assertThat(only(staff.rep()).doneAt()).contains(NOW);
    }

    @Test
    void an_account_that_went_out_of_sight_takes_its_notices_along_and_brings_them_back() {
        post("a", staff.manager());

        moveRepTo(staff.otherTeam());
        assertThat(unread(staff.manager())).isZero();
        assertThat(page(staff.manager(), InboxPart.ALL)).isEmpty();

        moveRepTo(staff.team());
        assertThat(unread(staff.manager())).isEqualTo(1);
    }

    @Test
    void reading_everything_leaves_what_is_out_of_sight_unread() {
        post("a", staff.manager());

        moveRepTo(staff.otherTeam());
        as(staff.manager(), inbox::readAll);
        moveRepTo(staff.team());

        assertThat(unread(staff.manager())).isEqualTo(1);
    }

    private void moveRepTo(TeamName team) {
        jdbc.sql("UPDATE rep SET team_id = ? WHERE id = ?")
                .params(team.id(), staff.account())
                .update();
    }

    @Test
    void pages_hold_every_notice_once_and_counting_costs_two_statements() {
        for (int number = 0; number < 45; number++) {
            post("n" + number, staff.rep());
        }

        InboxPage first = as(staff.rep(), () -> inbox.page(InboxPart.UNREAD, OptionalLong.empty()));
        InboxPage second = as(staff.rep(), () -> inbox.page(InboxPart.UNREAD, last(first)));
        InboxPage third = as(staff.rep(), () -> inbox.page(InboxPart.UNREAD, last(second)));

        assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
        assertThat(third.entries()).hasSize(5);
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.entries().stream().map(InboxEntry::id)))
                .doesNotHaveDuplicates()
                .hasSize(45)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(CountedStatements.of(() -> unread(staff.rep()))).hasSize(2);
    }

    private static OptionalLong last(InboxPage page) {
        return OptionalLong.of(page.entries().getLast().id());
    }

    @Test
    void after_180_days_a_notice_is_forgotten_and_not_a_moment_before() {
        post("a", staff.rep());

        clock.pass(InboxUpkeep.KEPT);
        forgetAll();
        assertThat(page(staff.rep(), InboxPart.ALL)).hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        forgetAll();
        assertThat(page(staff.rep(), InboxPart.ALL)).isEmpty();
    }

    /** What other tests have told may be more than one batch. */
    private void forgetAll() {
        boolean more = true;
        while (more) {
            more = upkeep.forgetSome();
        }
    }

    private void post(String key, SignedInUser... readers) {
        transactions.executeWithoutResult(status -> postbox.post(
                message(key, Optional.empty()),
                Arrays.stream(readers).map(SignedInUser::id).toList()));
    }

    private Message message(String key, Optional<Actor> by) {
        return new Message(
                NoticeKind.INCIDENT,
                "test:" + key + ":" + staff.account(),
                "work:" + key,
                Phrase.of("inbox.title"),
                Phrase.of("inbox.open"),
                "rep/" + staff.account(),
                OptionalLong.of(staff.account()),
                by);
    }

    private int unread(SignedInUser reader) {
        return as(reader, inbox::unread);
    }

    private List<InboxEntry> page(SignedInUser reader, InboxPart part) {
        return as(reader, () -> inbox.page(part, OptionalLong.empty()).entries());
    }

    private InboxEntry only(SignedInUser reader) {
        return page(reader, InboxPart.ALL).getFirst();
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }

    private static void as(SignedInUser user, Runnable action) {
        SignedIn.as(user, action);
    }
}
