package io.goodstanding.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Trends cost the database the same for a few reps and a month as for many and two years. */
@ApplicationTest
@Import(WeekRolling.class)
@Transactional
class InsightCostTest {

    private static final int MOST_STATEMENTS = 12;

    private final Insights insights;
    private final Teams teams;
    private final WeekRolling rolling;
    private final Staff staff;

    InsightCostTest(
            @Autowired Insights insights,
            @Autowired Teams teams,
            @Autowired WeekRolling rolling,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.insights = insights;
        this.teams = teams;
        this.rolling = rolling;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void two_years_of_many_cost_no_more_statements_than_a_month_of_a_few() {
        rolling.roll(staff.account());
        List<String> small = reading(Period.FOUR_WEEKS);
        for (int number = 0; number < 40; number++) {
            int rep = number;
            long id = SignedIn.as(
                    staff.admin(),
                    () -> teams.addRep(staff.team().id(), "Rep " + rep, Staff.ZONE)
                            .id());
            rolling.roll(id);
        }
        List<String> large = reading(Period.TWO_YEARS);

        assertThat(small).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(large).hasSameSizeAs(small);
    }

    private List<String> reading(Period period) {
        return CountedStatements.of(
                () -> SignedIn.as(staff.manager(), () -> insights.report(period, OptionalLong.empty())));
    }
}
