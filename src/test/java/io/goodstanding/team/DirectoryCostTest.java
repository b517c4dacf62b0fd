package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The page of people costs the database the same for a few people and for two thousand. */
@ApplicationTest
@Transactional
class DirectoryCostTest {

    private final Directory directory;
    private final JdbcClient jdbc;
    private final Staff staff;

    DirectoryCostTest(
            @Autowired Directory directory,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.directory = directory;
        this.jdbc = jdbc;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void listing_two_thousand_people_takes_as_many_statements_as_listing_five() {
        List<String> few = statements();
        hire(2_000);
        List<String> many = statements();

        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(6);
        assertThat(many).isEqualTo(few);
    }

    private List<String> statements() {
        return CountedStatements.of(() -> SignedIn.as(staff.admin(), directory::house));
    }

    private void hire(int people) {
        String mark = UUID.randomUUID().toString();
        for (int number = 0; number < people; number++) {
            jdbc.sql("""
                INSERT INTO app_user (version, email, name, role, zone, created_at)
                VALUES (0, ?, 'Somebody', 'REP', 'UTC', '2026-01-01')\
                """).param(mark + number + "@example.com").update();
            jdbc.sql("""
                INSERT INTO rep (version, team_id, user_id, name, zone, joined_at)
                VALUES (0, ?, LAST_INSERT_ID(), 'Somebody', 'UTC', '2026-01-01')\
                """).param(staff.team().id()).update();
        }
    }
}
