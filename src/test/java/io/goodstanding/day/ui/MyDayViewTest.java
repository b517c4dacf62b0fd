package io.goodstanding.day.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.StandingArchive;
import io.goodstanding.tidyup.PendingName;
import io.goodstanding.tidyup.PendingNames;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** My day as a rep reads it on a Wednesday at noon, without a browser. */
@ApplicationTest
@Transactional
class MyDayViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;

    private final JdbcClient jdbc;
    private final PendingNames names;
    private Staff staff;

    MyDayViewTest(@Autowired JdbcClient jdbc, @Autowired PendingNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @BeforeEach
    void a_rep(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(NOW);
        staff = hiring.hire();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void without_numbers_it_says_at_most_and_still_suggests() {
        open(staff.rep());

        assertThat(words())
                .contains("100", Texts.text("my-day.of", 100), Texts.text("my-day.left"), Texts.text("my-day.at-most"))
                .contains(Texts.text("my-day.sent-unknown"))
                .contains(Texts.text("my-day.opens", 100, "4 d"))
                .contains(Texts.text("my-day.notes.unknown", 5))
                .contains(Texts.text("next-step.none"))
                .contains(Texts.text("tidy-up.empty.text"));
    }

    @Test
    void what_was_sent_is_taken_off_and_the_rest_up_to_the_warning_is_spread_over_the_days_to_come() {
        sent("2026-11-16", 20);
        sent("2026-11-17", 15);
        sent("2026-11-18", 3);

        open(staff.rep());

        assertThat(words())
                .contains(Texts.text("my-day.left"), Texts.text("my-day.sent", 38))
                .contains(Texts.text("my-day.sent-today", 3))
                .contains(Texts.text("my-day.share.SHARE", 12))
                .contains(Texts.text("my-day.why.SHARE", 3));
    }

    @Test
    void a_holiday_of_the_team_is_a_day_off() {
        jdbc.sql("INSERT INTO holiday (team_key, day, name) VALUES (?, '2026-11-18', 'Town fair')")
                .param(staff.team().id())
                .update();

        open(staff.rep());

        assertThat(words()).contains(Texts.text("my-day.share.DAY_OFF", 0));
    }

    @Test
    void four_of_the_oldest_names_stand_there_and_a_tick_keeps_its_place() {
        long importId = StandingArchive.add(jdbc, staff.account(), NOW, 6, 1);
        names.keep(
                staff.account(),
                importId,
                names.seal(
                        staff.account(),
                        IntStream.range(0, 6)
                                .mapToObj(n -> new PendingName(
                                        ("b" + n).repeat(16), NOW.minus(Duration.ofDays(60 - n)), "Person " + n))
                                .toList()));
        open(staff.rep());
        assertThat(findInView(ListItem.class).all())
                .extracting(line -> line.getElement().getTextRecursively())
                .satisfiesExactly(
                        first -> assertThat(first).contains("Person 0"),
                        second -> assertThat(second).contains("Person 1"),
                        third -> assertThat(third).contains("Person 2"),
                        fourth -> assertThat(fourth).contains("Person 3"));
    }

    @Test
    void who_has_no_account_here_has_no_day() {
        open(staff.admin());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).noneMatch(MyDayView.class::isInstance);
    }

    private void open(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        UI.getCurrent().navigate("my-day");
    }

    private String words() {
        return findInView(Div.class).all().stream()
                .filter(div -> div.hasClassName("gs-day"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ");
    }

    private void sent(String day, int count) {
        jdbc.sql("""
            INSERT INTO day_count (account_id, metric, day, origin, count, entered_by, entered_at)
            VALUES (?, 'INVITATIONS_SENT', ?, 'HAND', ?, 'Rita Rep', ?)\
            """).params(staff.account(), day, count, Utc.column(NOW)).update();
    }
}
