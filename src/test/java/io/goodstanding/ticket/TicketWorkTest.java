package io.goodstanding.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case with LinkedIn's support from its draft to its end, and again. */
@ApplicationTest
class TicketWorkTest {

    private static final String MARKUP = "<img src=x onerror=alert(1)> {{name}} ${7*7}";

    private final TicketWork work;
    private final TicketLetters letters;
    private final Tickets tickets;
    private final Incidents incidents;
    private final MovableClock clock;
    private final Staff staff;

    TicketWorkTest(
            @Autowired TicketWork work,
            @Autowired TicketLetters letters,
            @Autowired Tickets tickets,
            @Autowired Incidents incidents,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.work = work;
        this.letters = letters;
        this.tickets = tickets;
        this.incidents = incidents;
        this.clock = clock;
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @Test
    void a_case_goes_from_draft_to_sent_to_waiting_to_replied_to_closed() {
        TicketDetails draft = begun();
        assertThat(draft.state()).isEqualTo(TicketState.DRAFT);
        assertThat(draft.followUpAt()).isEmpty();

        TicketDetails sent = sent(draft);
        assertThat(sent.state()).isEqualTo(TicketState.SENT);
        assertThat(sent.followUpAt()).get().satisfies(due -> assertThat(due).isAfter(clock.instant()));

        rep(() -> work.number(sent.id(), sent.version(), "Case # 261118-00" + sent.id() + "."));
        TicketDetails waiting = now(draft);
        assertThat(waiting.state()).isEqualTo(TicketState.WAITING);
        assertThat(waiting.caseNumber()).contains("261118-00" + sent.id());

        pass(Duration.ofDays(2));
        reply(waiting, ReplyKind.RESTORED);
        TicketDetails replied = now(draft);
        assertThat(replied.state()).isEqualTo(TicketState.REPLIED);

        rep(() -> work.close(replied.id(), replied.version(), Outcome.RESTORED));
        TicketDetails closed = now(draft);
        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.outcome()).contains(Outcome.RESTORED);
        assertThat(kinds(draft))
                .containsExactly(
                        EntryKind.OPENED, EntryKind.SENT, EntryKind.NUMBERED, EntryKind.REPLY, EntryKind.CLOSED);
    }

    @Test
    void the_automatic_receipt_is_no_answer() {
        TicketDetails sent = sent(begun());

        reply(sent, ReplyKind.RECEIPT);

        TicketDetails after = now(sent);
        assertThat(after.state()).isEqualTo(TicketState.WAITING);
        assertThat(after.lastReply()).isEmpty();
        assertThat(after.followUpAt()).isEqualTo(sent.followUpAt());
    }

    @Test
    void an_answer_to_linkedin_makes_it_wait_again_and_starts_the_clock_anew() {
        TicketDetails sent = sent(begun());
        pass(Duration.ofDays(1));
        reply(sent, ReplyKind.ASKS);

        TicketDetails again = sent(now(sent));

        assertThat(again.state()).isEqualTo(TicketState.WAITING);
        assertThat(again.followUpAt().orElseThrow()).isAfter(sent.followUpAt().orElseThrow());
    }

    @Test
    void a_second_case_is_refused_and_leads_to_the_open_one() {
        TicketDetails open = begun();

        assertThatThrownBy(this::begun)
                .isInstanceOfSatisfying(
                        TicketAlreadyOpen.class,
                        refused -> assertThat(refused.open()).isEqualTo(open));
        assertThat(all()).containsExactly(open);
    }

    @RepeatedTest(5)
    void of_two_windows_that_begin_a_case_at_once_one_begins_it_and_the_other_is_led_to_it() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> as(staff.rep(), this::open), () -> as(staff.manager(), this::open));

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(TicketAlreadyOpen.class);
        assertThat(all()).hasSize(1);
    }

    @RepeatedTest(5)
    void reopening_and_a_new_case_compete_for_the_one_place() {
        TicketDetails closed = closed(begun());

        List<Optional<RuntimeException>> failures = Together.run(
                () -> rep(() -> work.reopen(closed.id(), closed.version())), () -> as(staff.manager(), this::open));

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(TicketAlreadyOpen.class);
        assertThat(all().stream().filter(TicketDetails::isOpen)).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_who_record_the_same_answer_one_is_told_what_the_other_did() {
        TicketDetails sent = sent(begun());

        List<Optional<RuntimeException>> failures = Together.run(
                () -> reply(sent, ReplyKind.ASKS),
                () -> as(staff.manager(), () -> {
                    work.reply(sent.id(), sent.version(), ReplyKind.ASKS, clock.instant(), "");
                    return sent;
                }));

        assertThat(failures.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(TicketChangedMeanwhile.class);
        assertThat(kinds(sent)).containsOnlyOnce(EntryKind.REPLY);
    }

    @Test
    void the_report_of_a_compromised_account_takes_the_place_of_another_case_and_keeps_its_thread() {
        TicketDetails sent = sent(begun());

        TicketDetails report =
                as(staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.COMPROMISED_FORM));

        assertThat(now(sent).outcome()).contains(Outcome.SUPERSEDED);
        assertThat(report.supersedes()).hasValue(sent.id());
        assertThat(as(staff.rep(), () -> tickets.thread(report.id())))
                .extracting(TicketEntry::kind)
                .containsExactly(EntryKind.OPENED, EntryKind.SENT, EntryKind.CLOSED, EntryKind.OPENED);
    }

    @Test
    void a_second_report_of_a_compromised_account_is_refused_like_any_other() {
        as(staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.COMPROMISED_FORM));

        assertThatThrownBy(() -> as(
                        staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.COMPROMISED_FORM)))
                .isInstanceOf(TicketAlreadyOpen.class);
    }

    @Test
    void a_reopened_case_is_the_same_case_with_its_number_and_its_thread() {
        TicketDetails sent = sent(begun());
        rep(() -> work.number(sent.id(), sent.version(), "261118-1" + sent.id()));
        reply(now(sent), ReplyKind.CLOSED_CASE);
        TicketDetails replied = now(sent);
        rep(() -> work.close(replied.id(), replied.version(), Outcome.REFUSED));

        TicketDetails closed = now(sent);
        rep(() -> work.reopen(closed.id(), closed.version()));

        TicketDetails reopened = now(sent);
        assertThat(reopened.state()).isEqualTo(TicketState.REPLIED);
        assertThat(reopened.caseNumber()).isEqualTo(closed.caseNumber());
        assertThat(reopened.outcome()).isEmpty();
        assertThat(kinds(sent)).endsWith(EntryKind.CLOSED, EntryKind.REOPENED);
    }

    @Test
    void a_reply_before_anything_was_sent_is_refused() {
        TicketDetails draft = begun();

        refuses("ticket.refused.reply-first", () -> reply(draft, ReplyKind.ASKS));

        assertThat(now(draft)).isEqualTo(draft);
    }

    @Test
    void nothing_happens_in_the_future_or_before_what_it_answers() {
        TicketDetails sent = sent(begun());
        Instant earlier = MovableClock.START.minus(Duration.ofDays(1));
        Instant later = MovableClock.START.plus(Duration.ofDays(1));

        refuses("moment.future", () -> work.reply(sent.id(), sent.version(), ReplyKind.ASKS, later, ""));
        refuses(
                "ticket.refused.reply-before",
                () -> work.reply(sent.id(), sent.version(), ReplyKind.ASKS, earlier, ""));
        refuses("moment.future", () -> send(sent, later));
        refuses("ticket.refused.sent-before", () -> send(sent, earlier));

        assertThat(now(sent)).isEqualTo(sent);
    }

    @Test
    void a_case_number_stands_on_one_case_only_and_another_team_is_not_named() {
        TicketDetails sent = sent(begun());
        String number = "261118-2" + sent.id();
        rep(() -> work.number(sent.id(), sent.version(), number));
        TicketDetails other = as(
                staff.otherManager(),
                () -> work.open(staff.otherAccount(), OptionalLong.empty(), Channel.ACCOUNT_HELP));

        assertThatThrownBy(() -> as(staff.otherManager(), () -> {
                    work.number(other.id(), other.version(), number);
                    return other;
                }))
                .isInstanceOf(Refused.class)
                .hasMessage("ticket.refused.number.taken.elsewhere");
        assertThatThrownBy(() -> as(staff.admin(), () -> {
                    work.number(other.id(), other.version(), number);
                    return other;
                }))
                .hasMessage("ticket.refused.number.taken");
    }

    @Test
    void what_is_no_case_number_is_refused() {
        TicketDetails sent = sent(begun());

        for (String typed : List.of("", "none", "<b>1</b>", "12 34", "x".repeat(80) + "1")) {
            refuses("ticket.refused.number", () -> work.number(sent.id(), sent.version(), typed));
        }
    }

    @Test
    void a_draft_is_given_up_and_never_closed_as_decided() {
        TicketDetails draft = begun();

        refuses("ticket.refused.close-draft", () -> work.close(draft.id(), draft.version(), Outcome.RESTORED));

        assertThat(closed(draft).outcome()).contains(Outcome.WITHDRAWN);
    }

    @Test
    void a_text_of_a_hundred_kilobytes_is_refused_and_one_with_markup_is_kept_as_it_is() {
        TicketDetails sent = sent(begun());

        refuses("text.too-long", () -> work.note(sent.id(), sent.version(), "x".repeat(100_000)));
        rep(() -> work.note(sent.id(), sent.version(), MARKUP));

        assertThat(as(staff.rep(), () -> tickets.thread(sent.id())).getLast().body())
                .isEqualTo(MARKUP);
    }

    @Test
    void a_letter_stays_as_it_was_sent_whatever_is_changed_later() {
        TicketDetails draft = begun();
        rep(() -> letters.sent(
                draft.id(), draft.version(), Optional.of(Channel.CONTACT_FORM), clock.instant(), "About me", MARKUP));
        rep(() -> work.quote(draft.id(), draft.version() + 1, "Other words"));

        TicketEntry letter = as(staff.rep(), () -> tickets.thread(draft.id())).getLast();
        assertThat(letter.subject()).isEqualTo("About me");
        assertThat(letter.body()).isEqualTo(MARKUP);
        assertThat(letter.channel()).contains(Channel.CONTACT_FORM);
    }

    @Test
    void a_follow_up_is_put_off_for_days_that_are_to_come() {
        TicketDetails sent = sent(begun());
        var today = clock.instant().atZone(Staff.ZONE).toLocalDate();

        refuses("ticket.refused.snooze", () -> work.snooze(sent.id(), sent.version(), today));
        refuses("ticket.refused.snooze", () -> work.snooze(sent.id(), sent.version(), today.plusDays(61)));
        rep(() -> work.snooze(sent.id(), sent.version(), today.plusDays(60)));

        pass(Duration.ofDays(30));
        assertThat(now(sent).isDue(clock.instant())).isFalse();
        pass(Duration.ofDays(30));
        assertThat(now(sent).isDue(clock.instant())).isTrue();
    }

    @Test
    void the_words_that_linkedin_showed_come_from_the_incident() {
        long incident = as(
                        staff.rep(),
                        () -> incidents.report(
                                staff.account(),
                                new IncidentReport(
                                        IncidentKind.OTHER,
                                        Extent.USUAL,
                                        MovableClock.START,
                                        Optional.empty(),
                                        "Your account is restricted",
                                        "")))
                .id();

        TicketDetails ticket =
                as(staff.rep(), () -> work.open(staff.account(), OptionalLong.of(incident), Channel.ACCOUNT_HELP));

        assertThat(ticket.errorText()).isEqualTo("Your account is restricted");
    }

    private void refuses(String key, Runnable deed) {
        assertThatThrownBy(() -> rep(deed)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private TicketDetails begun() {
        return as(staff.rep(), this::open);
    }

    private TicketDetails open() {
        return work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP);
    }

    private TicketDetails sent(TicketDetails ticket) {
        rep(() -> send(ticket, clock.instant()));
        return now(ticket);
    }

    private void send(TicketDetails ticket, Instant at) {
        letters.sent(ticket.id(), ticket.version(), Optional.of(ticket.channel()), at, "Help", "Please help");
    }

    private void reply(TicketDetails ticket, ReplyKind kind) {
        rep(() -> work.reply(ticket.id(), ticket.version(), kind, clock.instant(), ""));
    }

    private TicketDetails closed(TicketDetails ticket) {
        rep(() -> work.close(ticket.id(), ticket.version(), Outcome.WITHDRAWN));
        return now(ticket);
    }

    private TicketDetails now(TicketDetails ticket) {
        return as(staff.rep(), () -> tickets.require(ticket.id()));
    }

    private List<TicketDetails> all() {
        return as(staff.rep(), () -> tickets.of(staff.account()));
    }

    private List<EntryKind> kinds(TicketDetails ticket) {
        return as(staff.rep(), () -> tickets.thread(ticket.id())).stream()
                .map(TicketEntry::kind)
                .toList();
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private void rep(Runnable deed) {
        SignedIn.as(staff.rep(), deed);
    }

    private static <T> T as(SignedInUser user, Supplier<T> deed) {
        return SignedIn.as(user, deed);
    }
}
