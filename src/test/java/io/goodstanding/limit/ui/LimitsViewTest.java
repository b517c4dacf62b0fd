package io.goodstanding.limit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.grid.Grid;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.DatabaseTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The library of limits as a rep reads it, and its words. */
@DatabaseTest
class LimitsViewTest extends SpringBrowserlessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** How a text without a translation begins. */
    private static final String MISSING = "!en";

    @BeforeEach
    void a_rep_opens_the_page() {
        SignedInUser rep = new SignedInUser(-1, "ben@example.com", "Ben Okoro", Role.REP, OSLO, false);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(rep, null, rep.getAuthorities()));
        navigate(LimitsView.class);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void every_limit_is_listed_in_its_order_and_a_rep_can_change_none() {
        assertThat(grid().getListDataView().getItems())
                .extracting(line -> line.limit().kind())
                .containsExactly(LimitKind.values());
        assertThat(grid().getColumnByKey("change").isVisible()).isFalse();
    }

    @Test
    void every_limit_has_its_words() {
        assertThat(Limits.defaults().all()).allSatisfy(limit -> {
            LimitWords words = words(limit, "2026-11-24T12:00:00Z");
            assertThat(words.name()).isNotBlank().doesNotContain(MISSING);
            assertThat(words.why()).isNotBlank().doesNotContain(MISSING).endsWith(".");
            assertThat(words.window()).isNotBlank().doesNotContain(MISSING);
            assertThat(words.source()).isNotBlank().doesNotContain(MISSING);
        });
        assertThat(Arrays.stream(LimitKind.values()).map(kind -> Texts.text("limit." + kind)))
                .doesNotHaveDuplicates();
    }

    @Test
    void one_number_has_no_warning_and_two_have() {
        assertThat(words(LimitKind.INVITATIONS_PER_WEEK).soft()).contains("80");
        assertThat(words(LimitKind.INVITATIONS_PER_WEEK).hard()).isEqualTo("100");
        assertThat(words(LimitKind.CONNECTIONS).hard()).isEqualTo("30,000");
        assertThat(words(LimitKind.PENDING_CLEAN_UP_TARGET).soft()).isEmpty();
        assertThat(words(LimitKind.ACCEPTANCE_PERCENT).soft()).contains("under 30 %");
        assertThat(words(LimitKind.WORKING_HOURS).hard()).isEqualTo("09:00–17:00");
        assertThat(words(LimitKind.RAMP_PERCENT).hard()).isEqualTo("25, 50, 75, 100 %");
    }

    @Test
    void a_check_turns_old_the_day_after_its_sixtieth() {
        Limit limit = new Limit(LimitKind.CONNECTIONS, 1, 2, SourceKind.OFFICIAL, LocalDate.of(2026, 9, 2));

        LimitWords sixtieth = words(limit, "2026-11-01T22:59:00Z");
        assertThat(sixtieth.checkAgain()).isEmpty();
        assertThat(sixtieth.checkedCss()).isNotEqualTo("gs-stale");
        LimitWords after = words(limit, "2026-11-01T23:01:00Z");
        assertThat(after.checkAgain()).contains("61");
        assertThat(after.checkedCss()).isEqualTo("gs-stale");
    }

    private static LimitWords words(LimitKind kind) {
        return words(Limits.defaults().get(kind), "2026-11-24T12:00:00Z");
    }

    private static LimitWords words(Limit limit, String now) {
        return new LimitWords(limit, new Texts(Locale.ENGLISH, OSLO, Instant.parse(now)));
    }

    @SuppressWarnings("unchecked")
    private Grid<LimitLine> grid() {
        return findInView(Grid.class).single();
    }
}
