package io.goodstanding.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The days behind a figure of the rep's page, as a manager opens them, without a browser. */
@ApplicationTest
@Transactional
class RepFiguresTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;

    private final JdbcClient jdbc;
    private Staff staff;

    RepFiguresTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void three_sources_tell_of_one_day(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(NOW);
        staff = hiring.hire();
        count("HAND", 5);
        count("SPREADSHEET", 6);
        count("TOOL", 7);
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.manager()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_source_that_counts_stands_first_and_those_that_lost_are_named_as_such() {
        UI.getCurrent().navigate("rep/" + staff.account());
        FigureButton weeks = findInView(FigureButton.class)
                .withCondition(button -> button.getText().equals(Texts.text("figures.days")))
                .single();

        test(weeks).click();

        String lost = Texts.text("figures.lost");
        assertThat(rows())
                .satisfiesExactly(
                        tool -> assertThat(tool)
                                .contains("Wed 18 Nov", "7", Texts.text("origin.TOOL"), "Rita Rep")
                                .doesNotContain(lost),
                        sheet -> assertThat(sheet).contains("6", Texts.text("origin.SPREADSHEET"), lost),
                        hand -> assertThat(hand).contains("5", Texts.text("origin.HAND"), lost));
    }

    private List<String> rows() {
        assertThat(find(Dialog.class).single().getHeaderTitle())
                .isEqualTo(Texts.text("figures.sent", staff.repName().name()));
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(row -> row.startsWith("Wed 18 Nov"))
                .toList();
    }

    private void count(String origin, int count) {
        jdbc.sql("""
            INSERT INTO day_count (account_id, metric, day, origin, count, entered_by, entered_at)
            VALUES (?, 'INVITATIONS_SENT', '2026-11-18', ?, ?, 'Rita Rep', ?)\
            """).params(staff.account(), origin, count, Utc.column(NOW)).update();
    }
}
