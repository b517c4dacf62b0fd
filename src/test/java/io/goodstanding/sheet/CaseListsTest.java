package io.goodstanding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketState;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of running cases; it is Wed 18 Nov 2026. */
@ApplicationTest
class CaseListsTest {

    private static final String HEADER = "Rep,Channel,Case number,Sent on,State,Last answer on,LinkedIn shows,Note\n";

    private final CaseLists lists;
    private final Spreadsheets sheets;
    private final Tickets tickets;
    private final TicketWork work;
    private final Staff staff;

    CaseListsTest(
            @Autowired CaseLists lists,
            @Autowired Spreadsheets sheets,
            @Autowired Tickets tickets,
            @Autowired TicketWork work,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.lists = lists;
        this.sheets = sheets;
        this.tickets = tickets;
        this.work = work;
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @Test
    void a_manager_brings_in_the_cases_of_the_own_team() {
        CasesBrought brought = apply(staff.manager(), preview(staff.manager(), carl() + rita()));

        assertThat(brought.brought())
                .extracting(each -> each.line().rep().name())
                .containsExactly("Carl Colleague", "Rita Rep");
        TicketDetails ritas = open(staff.rep()).orElseThrow();
        assertThat(ritas.state()).isEqualTo(TicketState.WAITING);
        assertThat(ritas.caseNumber()).contains(number());
        assertThat(ritas.errorText()).isEqualTo("Your account is restricted");
        assertThat(open(staff.colleague())).map(TicketDetails::channel).contains(Channel.APPEAL);
    }

    @Test
    void nothing_is_kept_before_it_is_brought_in() {
        CasePreview look = preview(staff.manager(), rita());

        assertThat(look.coming()).hasSize(1);
        assertThat(open(staff.rep())).isEmpty();
    }

    @Test
    void the_same_list_again_brings_nothing_in_and_says_what_is_here() {
        apply(staff.manager(), preview(staff.manager(), rita()));
        TicketDetails first = open(staff.rep()).orElseThrow();

        CasePreview again = preview(staff.manager(), rita());

        assertThat(again.coming()).isEmpty();
        assertThat(again.errors()).isEmpty();
        assertThat(again.known()).extracting(each -> each.ticket().id()).containsExactly(first.id());
        assertThat(apply(staff.manager(), again).brought()).isEmpty();
        assertThat(open(staff.rep())).contains(first);
    }

    @Test
    void a_rep_out_of_sight_is_unknown_in_the_same_words_as_one_who_does_not_exist() {
        CasePreview look =
                preview(staff.manager(), "Stella South,Appeal,,2026-11-09,,,,\nNobody At All,Appeal,,2026-11-09,,,,\n");

        assertThat(look.errors())
                .extracting(RowError::why)
                .containsExactly(
                        Phrase.of("sheet.row.unknown-rep", "Stella South"),
                        Phrase.of("sheet.row.unknown-rep", "Nobody At All"));
    }

    @Test
    void a_rep_brings_in_the_own_case_without_a_column_of_reps_and_nobody_elses() {
        CasePreview own = preview(staff.rep(), "Channel,Sent on\n", "Contact form,2026-11-09\n");
        assertThat(apply(staff.rep(), own).brought()).hasSize(1);

        assertThat(preview(staff.rep(), carl()).errors())
                .extracting(error -> error.why().key())
                .containsExactly("sheet.row.unknown-rep");
    }

    @Test
    void an_account_with_an_open_case_is_left_out_and_the_case_is_named() {
        TicketDetails open = begun();

        assertThat(preview(staff.manager(), rita()).errors())
                .containsExactly(new RowError(
                        2, "Rep", staff.rep().email(), Phrase.of("case-told.refused.second", open.name())));
    }

    @Test
    void two_rows_about_one_account_are_both_left_out_and_each_names_the_other() {
        CasePreview look =
                preview(staff.manager(), rita() + carl() + staff.rep().email() + ",Appeal,,2026-11-10,,,,\n");

        assertThat(look.coming()).hasSize(1);
        assertThat(look.errors())
                .extracting(RowError::row, RowError::why)
                .containsExactly(
                        tuple(2, Phrase.of("case-list.row.same-account", 4)),
                        tuple(4, Phrase.of("case-list.row.same-account", 2)));
    }

    @Test
    void two_accounts_with_one_number_are_both_left_out() {
        CasePreview look = preview(
                staff.manager(),
                rita() + staff.colleague().email() + ",Appeal,case #" + number() + ",2026-11-10,,,,\n");

        assertThat(look.errors())
                .extracting(error -> error.why().key())
                .containsExactly("case-list.row.same-number", "case-list.row.same-number");
    }

    @Test
    void a_row_that_is_wrong_is_left_out_at_its_column_and_the_others_come_in() {
        CasePreview look =
                preview(staff.manager(), carl() + staff.rep().email() + ",Contact form,,2026-11-19,sent,,,\n");

        assertThat(look.errors())
                .containsExactly(new RowError(
                        3, "Sent on", "2026-11-19", Phrase.of("case-told.refused.future", LocalDate.of(2026, 11, 19))));
        assertThat(apply(staff.manager(), look).brought()).hasSize(1);
    }

    @Test
    void a_case_that_was_begun_in_another_window_since_the_look_is_left_out_and_the_others_are_kept() {
        CasePreview look = preview(staff.manager(), rita() + carl());
        TicketDetails open = begun();

        CasesBrought brought = apply(staff.manager(), look);

        assertThat(brought.brought())
                .extracting(each -> each.line().rep().name())
                .containsExactly("Carl Colleague");
        assertThat(brought.leftOut())
                .extracting(RowError::why)
                .containsExactly(Phrase.of("case-told.refused.second", open.name()));
        assertThat(open(staff.rep())).contains(open);
    }

    @Test
    void what_another_window_brought_in_from_the_same_list_is_told_and_changes_nothing() {
        CasePreview look = preview(staff.manager(), rita());
        apply(staff.admin(), preview(staff.admin(), rita()));

        CasesBrought brought = apply(staff.manager(), look);

        assertThat(brought.brought()).isEmpty();
        assertThat(brought.known()).hasSize(1);
    }

    @Test
    void a_list_that_was_looked_at_with_more_rights_leaves_out_what_is_out_of_sight_now() {
        CasePreview look = preview(staff.manager(), rita());

        CasesBrought brought = apply(staff.otherManager(), look);

        assertThat(brought.brought()).isEmpty();
        assertThat(brought.leftOut()).extracting(error -> error.why().key()).containsExactly("sheet.row.unknown-rep");
        assertThat(open(staff.rep())).isEmpty();
    }

    @RepeatedTest(3)
    void of_a_list_and_a_case_that_is_begun_at_once_one_has_the_place_and_the_rest_of_the_list_is_kept() {
        CasePreview look = preview(staff.manager(), rita() + carl());
        ConcurrentLinkedQueue<CasesBrought> came = new ConcurrentLinkedQueue<>();

        List<Optional<RuntimeException>> failures =
                Together.run(() -> came.add(apply(staff.manager(), look)), this::begun);

        assertThat(failures.getFirst()).isEmpty();
        CasesBrought brought = came.remove();
        boolean begunElsewhere = failures.getLast().isEmpty();
        assertThat(brought.brought()).hasSize(begunElsewhere ? 1 : 2);
        assertThat(brought.leftOut()).hasSize(begunElsewhere ? 1 : 0);
        assertThat(open(staff.colleague())).isPresent();
    }

    @RepeatedTest(3)
    void of_two_windows_that_bring_in_one_list_at_once_one_adds_the_cases() {
        CasePreview one = preview(staff.manager(), rita() + carl());
        CasePreview other = preview(staff.admin(), carl() + rita());
        ConcurrentLinkedQueue<CasesBrought> came = new ConcurrentLinkedQueue<>();

        List<Optional<RuntimeException>> failures =
                Together.run(() -> came.add(apply(staff.manager(), one)), () -> came.add(apply(staff.admin(), other)));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(came.stream().mapToInt(each -> each.brought().size()).sum()).isEqualTo(2);
        assertThat(came.stream()
                        .mapToInt(each -> each.known().size() + each.leftOut().size())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void without_a_way_or_a_rep_or_the_order_of_dates_no_case_can_be_read() {
        refuses("case-list.map.no-channel", "Rep,Sent on\n", staff.rep().email() + ",2026-11-09\n");
        refuses("sheet.map.no-rep", "Channel,Sent on\n", "Appeal,2026-11-09\n");
        refuses("sheet.map.no-order", "Rep,Channel,Sent on\n", staff.rep().email() + ",Appeal,09/11/2026\n");
    }

    @Test
    void dates_that_can_be_read_in_two_ways_are_read_as_somebody_says() {
        SheetFile file = file("Rep,Channel,Sent on\n", staff.rep().email() + ",Appeal,09/11/2026\n");
        CaseColumns columns =
                new CaseColumns(CaseColumns.guess(file.table()).columns(), Optional.of(DateOrder.DAY_FIRST));

        CasePreview look = SignedIn.as(staff.manager(), () -> lists.preview(file, columns));

        assertThat(look.coming())
                .extracting(each -> each.line().told().sentOn())
                .containsExactly(Optional.of(LocalDate.of(2026, 11, 9)));
    }

    @Test
    void a_list_has_bounds_so_that_it_comes_in_at_once() {
        String most = "nobody,Appeal,,2026-11-09,,,,\n".repeat(CaseLists.MOST_ROWS);

        assertThat(preview(staff.manager(), most).errors()).hasSize(CaseLists.MOST_ROWS);
        refuses("case-list.refused.too-many-rows", HEADER, most + rita());
    }

    private void refuses(String key, String header, String rows) {
        assertThatThrownBy(() -> preview(staff.manager(), header, rows))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    private TicketDetails begun() {
        return SignedIn.as(staff.rep(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));
    }

    private Optional<TicketDetails> open(SignedInUser rep) {
        return SignedIn.as(rep, () -> tickets.open(rep == staff.rep() ? staff.account() : colleague()));
    }

    private long colleague() {
        return staff.colleagueName().id();
    }

    private CasesBrought apply(SignedInUser user, CasePreview preview) {
        return SignedIn.as(user, () -> lists.apply(preview));
    }

    private CasePreview preview(SignedInUser user, String rows) {
        return preview(user, HEADER, rows);
    }

    private CasePreview preview(SignedInUser user, String header, String rows) {
        return SignedIn.as(user, () -> {
            SheetFile file = sheets.open((header + rows).getBytes(StandardCharsets.UTF_8), "cases.csv");
            return lists.preview(file, CaseColumns.guess(file.table()));
        });
    }

    private SheetFile file(String header, String rows) {
        return SignedIn.as(
                staff.manager(), () -> sheets.open((header + rows).getBytes(StandardCharsets.UTF_8), "cases.csv"));
    }

    private String number() {
        return "261109-" + staff.account();
    }

    private String rita() {
        return staff.rep().email() + ",contact form," + number() + ",2026-11-09,waiting,,Your account is restricted,\n";
    }

    private String carl() {
        return staff.colleague().email() + ",APPEAL,,2026-11-10,Replied,2026-11-12,,\"Asked for a passport\"\n";
    }
}
