package io.goodstanding.tidyup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.limit.Limits;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.StandingArchive;
import io.goodstanding.tidyup.PendingName;
import io.goodstanding.tidyup.PendingNames;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.tidyup.TidyUpList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The list of pending invitations as a rep uses it, without a browser. */
@ApplicationTest
@Transactional
class TidyUpViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;
    private static final PendingName BO =
            new PendingName("b0".repeat(16), NOW.minus(Duration.ofDays(80)), "Bo Beispiel");
    private static final PendingName EVA =
            new PendingName("ea".repeat(16), NOW.minus(Duration.ofDays(9)), "Eva Exempel");

    private final TidyUp tidyUp;
    private final PendingNames names;
    private final JdbcClient jdbc;
    private Staff staff;
    private long importId;

    TidyUpViewTest(@Autowired TidyUp tidyUp, @Autowired PendingNames names, @Autowired JdbcClient jdbc) {
        this.tidyUp = tidyUp;
        this.names = names;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void two_are_waiting(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(NOW);
        staff = hiring.hire();
        importId = StandingArchive.add(jdbc, staff.account(), NOW, 2, 1);
        names.keep(staff.account(), importId, names.seal(staff.account(), List.of(BO, EVA)));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_rep_sees_the_names_the_oldest_first_and_how_many_there_are() {
        open(staff.rep());

        assertThat(lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Bo Beispiel"),
                        second -> assertThat(second).contains("Eva Exempel"));
        assertThat(heads()).contains(Texts.text("tidy-up.names", 2));
    }

    @Test
    void a_tick_takes_the_name_off_the_page_and_the_table_and_the_heading_counts_down() {
        open(staff.rep());

        tick(BO);

        assertThat(lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(Texts.text("tidy-up.ticked", "Wed 9 Dec", "Sun 30 Aug"))
                                .doesNotContain("Bo Beispiel"),
                        second -> assertThat(second).contains("Eva Exempel"));
        assertThat(heads()).contains(Texts.text("tidy-up.names", 1));
        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.size(staff.account()))).isEqualTo(1);

        tick(EVA);
        assertThat(heads()).contains(Texts.text("tidy-up.names", 0));
    }

    @Test
    void a_slip_is_taken_back_on_the_same_visit() {
        open(staff.rep());
        tick(BO);

        test(findInView(Button.class).withText(Texts.text("import.undo")).single())
                .click();

        assertThat(lines()).first().asString().contains("Bo Beispiel");
        assertThat(heads()).contains(Texts.text("tidy-up.names", 2));
        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.size(staff.account()))).isEqualTo(2);
    }

    @Test
    void a_slip_under_an_archive_that_was_taken_back_meanwhile_says_that_the_name_stays_gone() {
        open(staff.rep());
        tick(BO);
        names.forget(staff.account(), importId);
        jdbc.sql("DELETE FROM archive_import WHERE id = ?").param(importId).update();

        test(findInView(Button.class).withText(Texts.text("import.undo")).single())
                .click();

        assertThat(lines())
                .first()
                .asString()
                .contains(Texts.text("tidy-up.undone-nameless"))
                .doesNotContain("Bo Beispiel");
    }

    @Test
    void a_line_that_another_window_ticked_is_found_gone_and_nothing_is_changed_twice() {
        open(staff.rep());
        SignedIn.as(staff.rep(), () -> tidyUp.withdrawn(staff.account(), BO.invitee()));

        tick(BO);

        assertThat(lines()).first().asString().contains(Texts.text("tidy-up.gone"));
        assertThat(heads()).contains(Texts.text("tidy-up.names", 1));
        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.list(staff.account())).coolDowns())
                .singleElement()
                .extracting(day -> day.people())
                .isEqualTo(1);
    }

    @Test
    void a_line_that_went_in_another_window_leaves_an_open_page_and_is_told_of() {
        open(staff.rep());
        tick(EVA);
        SignedIn.as(staff.rep(), () -> tidyUp.withdrawn(staff.account(), BO.invitee()));

        findInView(NamesCard.class).single().show(new TidyUpList(List.of(), true, List.of(), Limits.defaults()));

        assertThat(lines()).singleElement().asString().contains(Texts.text("tidy-up.ticked", "Wed 9 Dec", "Mon 9 Nov"));
        assertThat(findInView(Span.class)
                        .withText(Texts.text("tidy-up.gone-elsewhere", 1))
                        .exists())
                .isTrue();
        assertThat(heads()).contains(Texts.text("tidy-up.names", 0));
    }

    @Test
    void a_manager_gets_no_names_but_is_told_where_the_counts_are() {
        open(staff.manager());

        assertThat(findInView(NamesCard.class).exists()).isFalse();
        assertThat(lines()).isEmpty();
        assertThat(findInView(EmptyState.class).single().getElement().getTextRecursively())
                .contains(Texts.text("tidy-up.none.text"))
                .doesNotContain("Bo", "Eva");
    }

    @Test
    void a_rep_without_waiting_invitations_is_led_to_the_import() {
        open(staff.colleague());

        assertThat(findInView(EmptyState.class).single().getElement().getTextRecursively())
                .contains(Texts.text("tidy-up.empty"), Texts.text("import.link"));
    }

    private void open(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        navigate(TidyUpView.class);
    }

    private void tick(PendingName name) {
        test(findInView(Button.class)
                        .withCondition(button -> Texts.text("tidy-up.tick.of", name.name())
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private List<String> lines() {
        return findInView(ListItem.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private List<String> heads() {
        return findInView(H2.class).all().stream().map(H2::getText).toList();
    }
}
