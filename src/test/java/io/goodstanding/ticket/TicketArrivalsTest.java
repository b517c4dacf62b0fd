package io.goodstanding.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Cases that ran before they came here; the staff's days are UTC's and it is Wed 18 Nov 2026, noon. */
@ApplicationTest
class TicketArrivalsTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 9);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 17);

    private final TicketArrivals arrivals;
    private final TicketWork work;
    private final Tickets tickets;
    private final AuditTrail trail;
    private final Staff staff;

    TicketArrivalsTest(
            @Autowired TicketArrivals arrivals,
            @Autowired TicketWork work,
            @Autowired Tickets tickets,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.arrivals = arrivals;
        this.work = work;
        this.tickets = tickets;
        this.trail = trail;
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @Test
    void a_case_that_was_answered_comes_in_with_its_days_and_the_rep_has_the_next_word() {
        TicketDetails ticket = brought(told(TicketState.REPLIED, number(), SENT, ANSWERED));

        assertThat(ticket.state()).isEqualTo(TicketState.REPLIED);
        assertThat(ticket.caseNumber()).contains(number());
        assertThat(ticket.openedAt()).isEqualTo(noon(SENT));
        assertThat(ticket.sentAt()).contains(noon(SENT));
        assertThat(ticket.repliedAt()).contains(noon(ANSWERED));
        assertThat(ticket.followUpAt()).contains(MovableClock.START);
        assertThat(thread(ticket))
                .extracting(TicketEntry::kind)
                .containsExactly(EntryKind.OPENED, EntryKind.SENT, EntryKind.NUMBERED, EntryKind.REPLY);
        assertThat(thread(ticket))
                .extracting(TicketEntry::at)
                .containsExactly(noon(SENT), noon(SENT), noon(SENT), noon(ANSWERED));
    }

    @Test
    void while_linkedin_has_the_next_word_the_clock_runs_from_the_day_it_was_sent() {
        TicketDetails ticket = brought(told(TicketState.WAITING, "", SENT, null));

        assertThat(ticket.state()).isEqualTo(TicketState.WAITING);
        assertThat(ticket.followUpAt())
                .get()
                .satisfies(due -> assertThat(due).isBetween(noon(SENT), MovableClock.START.plusSeconds(86_400)));
        assertThat(thread(ticket)).extracting(TicketEntry::kind).containsExactly(EntryKind.OPENED, EntryKind.SENT);
        assertThat(trail.last(staff.account()))
                .get()
                .extracting(AuditTrail.Entry::action)
                .isEqualTo("ticket-told");
    }

    @Test
    void days_are_the_reps_and_a_noon_that_is_to_come_is_now(@Autowired Teams teams) {
        RepName zoe = as(staff.admin(), () -> teams.addRep(staff.team().id(), "Zoe", ZoneId.of("Pacific/Auckland")));
        LocalDate herToday = LocalDate.of(2026, 11, 19);

        assertThat(as(
                        staff.manager(),
                        () -> arrivals.look(zoe.id(), told(TicketState.SENT, "", herToday.plusDays(1), null))))
                .isInstanceOf(Arrival.LeftOut.class);
        assertThat(as(staff.manager(), () -> arrivals.bring(zoe.id(), told(TicketState.SENT, "", herToday, null))))
                .isInstanceOfSatisfying(
                        Arrival.Brought.class,
                        came -> assertThat(came.ticket().sentAt()).contains(MovableClock.START));
    }

    @Test
    void an_answer_to_which_the_rep_has_replied_counts_as_a_receipt() {
        TicketDetails ticket = brought(told(TicketState.WAITING, number(), SENT, ANSWERED));

        assertThat(ticket.state()).isEqualTo(TicketState.WAITING);
        assertThat(ticket.lastReply()).isEmpty();
        assertThat(thread(ticket).getLast().value()).isEqualTo(ReplyKind.RECEIPT.name());
    }

    @Test
    void a_draft_comes_in_with_what_linkedin_shows_and_the_note() {
        TicketDetails ticket = brought(new CaseTold(
                Channel.APPEAL,
                Optional.of(TicketState.DRAFT),
                "",
                Optional.empty(),
                Optional.empty(),
                "Your account is restricted",
                "Ask Bob first"));

        assertThat(ticket.state()).isEqualTo(TicketState.DRAFT);
        assertThat(ticket.errorText()).isEqualTo("Your account is restricted");
        assertThat(ticket.followUpAt()).isEmpty();
        assertThat(thread(ticket).getLast().body()).isEqualTo("Ask Bob first");
    }

    @Test
    void where_a_case_stands_is_read_from_its_days_if_nobody_says_it() {
        assertThat(look(told(null, "", null, null))).isEqualTo(new Arrival.Welcome(TicketState.DRAFT));
        assertThat(look(told(null, "", SENT, null))).isEqualTo(new Arrival.Welcome(TicketState.SENT));
        assertThat(look(told(null, number(), SENT, null))).isEqualTo(new Arrival.Welcome(TicketState.WAITING));
        assertThat(look(told(null, number(), SENT, ANSWERED))).isEqualTo(new Arrival.Welcome(TicketState.REPLIED));
    }

    @Test
    void what_does_not_fit_is_left_out_and_nothing_is_kept() {
        leftOut("case-told.refused.draft", told(TicketState.DRAFT, "", SENT, null));
        leftOut("case-told.refused.closed", told(TicketState.CLOSED, "", SENT, null));
        leftOut("case-told.refused.no-sent", told(TicketState.WAITING, number(), null, null));
        leftOut("case-told.refused.no-answer", told(TicketState.REPLIED, number(), SENT, null));
        leftOut("case-told.refused.answered", told(TicketState.SENT, "", SENT, ANSWERED));
        leftOut("case-told.refused.answer-before", told(TicketState.REPLIED, "", SENT, SENT.minusDays(1)));
        leftOut("case-told.refused.future", told(TicketState.SENT, "", LocalDate.of(2026, 11, 19), null));
        leftOut("case-told.refused.too-early", told(TicketState.SENT, "", LocalDate.of(2003, 5, 5), null));
        leftOut("ticket.refused.number", told(TicketState.SENT, "none", SENT, null));
        leftOut(
                "text.too-long",
                new CaseTold(
                        Channel.APPEAL,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "x".repeat(2001),
                        ""));
        assertThat(all()).isEmpty();
    }

    @Test
    void the_same_case_again_is_here_and_changes_nothing_even_once_it_is_closed() {
        CaseTold told = told(TicketState.WAITING, number(), SENT, null);
        TicketDetails ticket = brought(told);

        assertThat(bring(told)).isEqualTo(new Arrival.Here(ticket));
        TicketDetails closed = as(staff.rep(), () -> {
            work.close(ticket.id(), ticket.version(), Outcome.WITHDRAWN);
            return tickets.require(ticket.id());
        });
        assertThat(bring(told)).isEqualTo(new Arrival.Here(closed));
        assertThat(all()).containsExactly(closed);
    }

    @Test
    void an_account_with_an_open_case_gets_no_second_one_not_even_a_report_of_a_compromised_account() {
        TicketDetails open =
                as(staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));

        Refused why = leftOut(
                "case-told.refused.second",
                new CaseTold(
                        Channel.COMPROMISED_FORM,
                        Optional.of(TicketState.SENT),
                        number(),
                        Optional.of(SENT),
                        Optional.empty(),
                        "",
                        ""));

        assertThat(why.phrase().args()).containsExactly(open.name());
        assertThat(all()).containsExactly(open);
    }

    @Test
    void a_number_that_stands_on_another_teams_case_is_taken_and_the_team_is_not_named() {
        CaseTold told = told(TicketState.WAITING, number(), SENT, null);
        as(staff.otherManager(), () -> arrivals.bring(staff.otherAccount(), told));

        Refused why = leftOut("ticket.refused.number.taken.elsewhere", told);

        assertThat(why.field()).isEqualTo(CaseTold.CASE_NUMBER);
    }

    @Test
    void nobody_brings_a_case_in_for_an_account_out_of_sight() {
        CaseTold told = told(TicketState.SENT, "", SENT, null);

        assertThatThrownBy(() -> as(staff.otherManager(), () -> arrivals.bring(staff.account(), told)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.otherManager(), () -> arrivals.look(staff.account(), told)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @RepeatedTest(5)
    void of_a_case_that_comes_in_and_one_that_is_begun_at_once_one_has_the_place() {
        ConcurrentLinkedQueue<Arrival> came = new ConcurrentLinkedQueue<>();

        List<Optional<RuntimeException>> failures = Together.run(
                () -> came.add(bring(told(TicketState.WAITING, number(), SENT, null))),
                () -> as(
                        staff.manager(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP)));

        assertThat(failures.stream().flatMap(Optional::stream)).allMatch(TicketAlreadyOpen.class::isInstance);
        assertThat(all()).hasSize(1);
        boolean brought = came.peek() instanceof Arrival.Brought;
        assertThat(failures.getLast().isPresent()).isEqualTo(brought);
    }

    @RepeatedTest(3)
    void of_two_accounts_that_get_one_number_at_once_one_keeps_it() {
        ConcurrentLinkedQueue<Arrival> came = new ConcurrentLinkedQueue<>();
        CaseTold told = told(TicketState.WAITING, number(), SENT, null);

        List<Optional<RuntimeException>> failures = Together.run(
                () -> came.add(bring(told)),
                () -> came.add(as(staff.admin(), () -> arrivals.bring(staff.otherAccount(), told))));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(came)
                .hasSize(2)
                .anyMatch(Arrival.Brought.class::isInstance)
                .anyMatch(Arrival.LeftOut.class::isInstance);
    }

    private Refused leftOut(String key, CaseTold told) {
        assertThat(look(told)).isInstanceOf(Arrival.LeftOut.class);
        if (bring(told) instanceof Arrival.LeftOut left) {
            assertThat(left.why()).hasMessage(key);
            return left.why();
        }
        throw new AssertionError("It came in");
    }

    private TicketDetails brought(CaseTold told) {
        if (bring(told) instanceof Arrival.Brought brought) {
            return brought.ticket();
        }
        throw new AssertionError("It was left out");
    }

    private Arrival look(CaseTold told) {
        return as(staff.manager(), () -> arrivals.look(staff.account(), told));
    }

    private Arrival bring(CaseTold told) {
        return as(staff.manager(), () -> arrivals.bring(staff.account(), told));
    }

    private List<TicketDetails> all() {
        return as(staff.rep(), () -> tickets.of(staff.account()));
    }

    private List<TicketEntry> thread(TicketDetails ticket) {
        return as(staff.rep(), () -> tickets.thread(ticket.id()));
    }

    private String number() {
        return "261109-" + staff.account();
    }

    private static CaseTold told(
            @Nullable TicketState state, String number, @Nullable LocalDate sent, @Nullable LocalDate answered) {
        return new CaseTold(
                Channel.CONTACT_FORM,
                Optional.ofNullable(state),
                number,
                Optional.ofNullable(sent),
                Optional.ofNullable(answered),
                "",
                "");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Staff.ZONE).toInstant();
    }

    private static <T> T as(SignedInUser user, Supplier<T> deed) {
        return SignedIn.as(user, deed);
    }
}
