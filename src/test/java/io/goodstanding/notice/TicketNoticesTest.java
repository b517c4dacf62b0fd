package io.goodstanding.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import io.goodstanding.ticket.Outcome;
import io.goodstanding.ticket.ReplyKind;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketLetters;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of a case with support, and how often. */
@ApplicationTest
class TicketNoticesTest {

    private static final String DUE = "notice.ticket.due";
    private static final String REPLY = "notice.ticket.reply";

    /** Longer than any way's follow-up. */
    private static final Duration MONTHS = Duration.ofDays(90);

    private final TicketNotices notices;
    private final TicketWork work;
    private final TicketLetters letters;
    private final Tickets tickets;
    private final Inbox inbox;
    private final MovableClock clock;
    private final Staff staff;

    TicketNoticesTest(
            @Autowired TicketNotices notices,
            @Autowired TicketWork work,
            @Autowired TicketLetters letters,
            @Autowired Tickets tickets,
            @Autowired Inbox inbox,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.notices = notices;
        this.work = work;
        this.letters = letters;
        this.tickets = tickets;
        this.inbox = inbox;
        this.clock = clock;
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @Test
    void a_follow_up_that_is_due_is_told_to_rep_and_manager_once_however_often_the_sweep_comes() {
        TicketDetails sent = sent();
        sweep(sent);
        assertThat(told(staff.rep(), DUE)).isEmpty();

        clock.pass(MONTHS);
        sweep(sent);
        sweep(sent);

        assertThat(told(staff.rep(), DUE)).singleElement().satisfies(entry -> {
            assertThat(entry.path()).isEqualTo("ticket/" + sent.id());
            assertThat(entry.isUnread()).isTrue();
        });
        assertThat(told(staff.manager(), DUE)).hasSize(1);
        assertThat(told(staff.colleague(), DUE)).isEmpty();
        assertThat(told(staff.otherManager(), DUE)).isEmpty();
    }

    @Test
    void of_two_nodes_that_sweep_at_once_everybody_hears_once() {
        TicketDetails sent = sent();
        clock.pass(MONTHS);

        assertThat(Together.run(() -> notices.tellDue(sent.id()), () -> notices.tellDue(sent.id())))
                .allSatisfy(failure -> assertThat(failure).isEmpty());

        assertThat(told(staff.rep(), DUE)).hasSize(1);
    }

    @Test
    void what_was_put_off_is_told_again_on_the_new_day() {
        TicketDetails sent = sent();
        clock.pass(MONTHS);
        sweep(sent);
        LocalDate later = LocalDate.ofInstant(clock.instant(), Staff.ZONE).plusDays(10);
        as(staff.rep(), () -> work.snooze(sent.id(), now(sent).version(), later));
        assertThat(told(staff.rep(), DUE)).noneMatch(InboxEntry::isUnread);

        sweep(sent);
        assertThat(told(staff.rep(), DUE)).hasSize(1);
        clock.pass(Duration.ofDays(10));
        sweep(sent);
        sweep(sent);

        assertThat(told(staff.rep(), DUE)).hasSize(2);
    }

    @Test
    void an_answer_ends_the_waiting_and_is_told_to_the_others() {
        TicketDetails sent = sent();
        clock.pass(MONTHS);
        sweep(sent);

        as(staff.rep(), () -> work.reply(sent.id(), now(sent).version(), ReplyKind.RESTORED, clock.instant(), ""));

        assertThat(told(staff.rep(), DUE)).noneMatch(InboxEntry::isUnread);
        assertThat(told(staff.manager(), REPLY)).hasSize(1);
        assertThat(told(staff.rep(), REPLY)).as("of the own deed").isEmpty();
    }

    @Test
    void a_case_that_is_closed_is_due_no_more() {
        TicketDetails sent = sent();
        as(staff.rep(), () -> work.close(sent.id(), sent.version(), Outcome.WITHDRAWN));
        clock.pass(MONTHS);

        sweep(sent);

        assertThat(told(staff.rep(), DUE)).isEmpty();
    }

    private void sweep(TicketDetails ticket) {
        List<Long> due = notices.dueAfter(ticket.id() - 1);
        due.stream().filter(id -> id == ticket.id()).forEach(notices::tellDue);
    }

    private TicketDetails sent() {
        TicketDetails draft =
                SignedIn.as(staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));
        as(
                staff.rep(),
                () -> letters.sent(
                        draft.id(),
                        draft.version(),
                        Optional.of(Channel.ACCOUNT_HELP),
                        clock.instant(),
                        "Help",
                        "Please help"));
        return now(draft);
    }

    private TicketDetails now(TicketDetails ticket) {
        return SignedIn.as(staff.rep(), () -> tickets.require(ticket.id()));
    }

    private List<InboxEntry> told(SignedInUser reader, String key) {
        return SignedIn.as(
                        reader,
                        () -> inbox.page(InboxPart.ALL, OptionalLong.empty()).entries())
                .stream()
                .filter(entry -> entry.kind() == NoticeKind.TICKET)
                .filter(entry -> entry.sentence().key().equals(key)
                        || entry.sentence().key().startsWith(key + "."))
                .toList();
    }

    private static void as(SignedInUser user, Runnable deed) {
        SignedIn.as(user, deed);
    }
}
