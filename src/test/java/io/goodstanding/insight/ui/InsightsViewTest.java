package io.goodstanding.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.insight.Insights;
import io.goodstanding.insight.Period;
import io.goodstanding.insight.WeekRolling;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Insights as a manager reads them, without a browser. */
@ApplicationTest
@Import(WeekRolling.class)
@Transactional
class InsightsViewTest extends SpringBrowserlessTest {

    private final WeekRolling rolling;
    private final Insights insights;
    private Staff staff;

    InsightsViewTest(@Autowired WeekRolling rolling, @Autowired Insights insights) {
        this.rolling = rolling;
        this.insights = insights;
    }

    @BeforeEach
    void a_team(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void before_the_first_roll_it_says_that_there_is_nothing() {
        open(staff.manager());

        assertThat(findInView(EmptyState.class).exists()).isTrue();
    }

    @Test
    void figures_tell_what_began_and_what_it_cost() {
        rolling.sent(staff.account(), "2026-11-10", 60);
        rolling.restricted(staff.account(), "2026-11-11T09:00:00Z", "2026-11-14T09:00:00Z");
        rolling.restricted(staff.otherAccount(), "2026-11-11T09:00:00Z", "2026-11-14T09:00:00Z");
        rolling.roll(staff.account());
        rolling.roll(staff.otherAccount());

        open(staff.manager());

        assertThat(figure("insights.started")).startsWith(Texts.text("insights.started") + "1");
        assertThat(figure("insights.lifted")).startsWith(Texts.text("insights.lifted") + "1");
        assertThat(figure("insights.lost")).startsWith(Texts.text("insights.lost") + "4");
        assertThat(figure("insights.median")).contains("3 d", "1 over of 1");
        assertThat(rows()).anyMatch(row -> row.startsWith(staff.repName().name() + "Invitations paused"));
        assertThat(rows()).noneMatch(row -> row.contains(staff.otherRepName().name()));
    }

    @Test
    void the_file_has_a_line_for_each_week_and_runs_no_formula() {
        rolling.sent(staff.account(), "2026-11-10", 60);
        rolling.roll(staff.account());

        byte[] csv = SignedIn.as(
                staff.manager(), () -> new WeeksFile(insights.weeks(Period.FOUR_WEEKS, OptionalLong.empty())).bytes());

        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines).contains(staff.repName().name() + ",2026-11-09,60,100,no,no");
    }

    private String figure(String key) {
        return findInView(StatFigure.class).all().stream()
                .map(figure -> figure.getElement().getTextRecursively())
                .filter(text -> text.startsWith(Texts.text(key)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return findInView(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private void open(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        UI.getCurrent().navigate("insights");
    }
}
