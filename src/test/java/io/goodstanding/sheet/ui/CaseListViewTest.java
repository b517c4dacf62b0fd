package io.goodstanding.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.table.DateOrder;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketWork;
import io.goodstanding.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** How a manager brings in the running cases of a team, without a browser. */
@ApplicationTest
class CaseListViewTest extends SpringBrowserlessTest {

    @Autowired
    private Spreadsheets sheets;

    @Autowired
    private Tickets tickets;

    @Autowired
    private TicketWork work;

    private Staff staff;

    @BeforeEach
    void a_manager_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        open(staff.manager());
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_list_of_cases_is_known_by_its_columns_looked_at_and_brought_in() {
        choose("Rep,Channel,Case number,Sent on\n" + rita() + "Nobody,Appeal,,2026-11-09\n");
        click("case-list.map.look");

        assertThat(text())
                .contains("Rita Rep", Texts.text("case-list.no-undo"), Texts.text("sheet.row.unknown-rep", "Nobody"));
        assertThat(openCase()).isEmpty();

        click("case-list.apply", 1);

        TicketDetails ticket = openCase().orElseThrow();
        assertThat(text()).contains(Texts.text("case-list.done", 1));
        assertThat(findInView(Anchor.class)
                        .withText(Texts.text("case-list.done.name", ticket.name(), "Rita Rep"))
                        .single()
                        .getHref())
                .isEqualTo("ticket/" + ticket.id());
    }

    @Test
    void rows_that_are_left_out_can_be_downloaded() {
        choose("Rep,Channel,Case number,Sent on\nNobody,Appeal,,2026-11-09\n");
        click("case-list.map.look");

        assertThat(text()).contains(Texts.text("case-list.nothing.text"));
        assertThat(findInView(Anchor.class)
                        .withText(Texts.text("sheet.errors.download"))
                        .exists())
                .isTrue();
        assertThat(findInView(Button.class)
                        .withText(Texts.text("case-list.apply", 1))
                        .exists())
                .isFalse();
    }

    @Test
    void a_column_that_was_not_guessed_is_chosen_and_one_that_misses_is_said() {
        choose("Rep,By,Number\n" + staff.rep().email() + ",Appeal,\n");
        click("case-list.map.cases");
        click("case-list.map.look");
        assertThat(text()).contains(Texts.text("case-list.map.no-channel"));

        column("case-list.field.CHANNEL").setValue(1);
        click("case-list.map.look");
        click("case-list.apply", 1);

        assertThat(openCase()).map(TicketDetails::channel).contains(Channel.APPEAL);
    }

    @Test
    void the_order_of_dates_is_asked_for_only_where_it_matters() {
        choose("Rep,Channel,Case number,Sent on\n" + staff.rep().email() + ",Appeal,,09/11/2026\n");
        click("case-list.map.look");
        assertThat(text()).contains(Texts.text("sheet.map.no-order"));

        order().setValue(DateOrder.DAY_FIRST);
        click("case-list.map.look");
        assertThat(text()).contains("Mon 9 Nov");

        click("sheet.back");
        column("case-list.field.SENT_ON").clear();
        assertThat(order().isVisible()).isFalse();
    }

    @Test
    void a_case_that_somebody_began_since_the_look_is_told_after_the_button() {
        choose("Rep,Channel,Case number,Sent on\n" + rita());
        click("case-list.map.look");
        TicketDetails theirs = SignedIn.as(
                staff.admin(), () -> work.open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));

        click("case-list.apply", 1);

        assertThat(text())
                .contains(
                        Texts.text("case-list.done", 0),
                        Texts.text("case-list.meanwhile", 1),
                        Texts.text("case-told.refused.second", theirs.name()));
    }

    @Test
    void the_page_of_each_kind_of_list_leads_to_the_others() {
        choose("Rep,Channel,Case number,Sent on\n" + rita());
        click("people-list.map.people");
        assertThat(findInView(ListMapCard.class).exists()).isTrue();
        click("case-list.map.cases");
        assertThat(findInView(CaseMapCard.class).exists()).isTrue();
        click("people-list.map.numbers");
        assertThat(findInView(MapCard.class).exists()).isTrue();
    }

    private void open(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        navigate(SpreadsheetsView.class);
    }

    private void choose(String text) {
        findInView(ChooseCard.class).single().opened(sheets.open(text.getBytes(StandardCharsets.UTF_8), "cases.csv"));
    }

    private String rita() {
        return staff.rep().email() + ",Contact form,261109-" + staff.account() + ",2026-11-09\n";
    }

    private Optional<TicketDetails> openCase() {
        return tickets.open(staff.account());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<DateOrder> order() {
        return ((CaseMapCard) findInView(CaseMapCard.class).single())
                .getContent()
                .body()
                .getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .map(RadioButtonGroup.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> column(String key) {
        return findInView(Select.class)
                .withCondition(select -> Texts.text(key).equals(select.getLabel()))
                .single();
    }

    private void click(String key, Object... args) {
        test(findInView(Button.class).withText(Texts.text(key, args)).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
