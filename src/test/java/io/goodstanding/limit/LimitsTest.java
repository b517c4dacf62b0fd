package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.shared.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "INVITATIONS_PER_WEEK, 80, 100, COMMUNITY",
        "INVITATIONS_PER_DAY, 20, 30, TEAM",
        "PENDING_INVITATIONS, 500, 700, ARTICLE_B",
        "PENDING_CLEAN_UP_TARGET, 100, 100, ARTICLE_B",
        "MESSAGES_OF_ONE_TYPE_PER_DAY, 40, 60, ARTICLE_B",
        "NOTES_PER_MONTH, 4, 5, OFFICIAL",
        "CONNECTIONS, 29000, 30000, OFFICIAL",
        "ACCEPTANCE_PERCENT, 30, 20, TEAM",
        "MINUTES_BETWEEN_ACTIONS, 3, 3, ARTICLE_A",
        "WORKING_HOURS, 9, 17, ARTICLE_A",
        "DAYS_BEFORE_REINVITING, 21, 21, OFFICIAL",
        "WITHDRAW_AFTER_DAYS, 30, 30, COMMUNITY",
        "RAMP_PERCENT, 25, 100, COMMUNITY",
    })
    void without_tuning_the_numbers_of_the_field_count(LimitKind kind, int soft, int hard, SourceKind source) {
        Limit limit = Limits.defaults().get(kind);

        assertThat(limit.soft()).isEqualTo(soft);
        assertThat(limit.hard()).isEqualTo(hard);
        assertThat(limit.source()).isEqualTo(source);
    }

    @Test
    void every_kind_has_exactly_one_number() {
        assertThat(Limits.defaults().all()).extracting(Limit::kind).containsExactly(LimitKind.values());
    }

    @Test
    void tuning_one_number_leaves_the_others_and_the_original_alone() {
        Limit own = new Limit(LimitKind.INVITATIONS_PER_DAY, 10, 15, SourceKind.TEAM, LocalDate.of(2026, 11, 1));
        Limits tuned = Limits.defaults().with(own);

        assertThat(tuned.get(LimitKind.INVITATIONS_PER_DAY)).isEqualTo(own);
        assertThat(tuned.get(LimitKind.INVITATIONS_PER_WEEK))
                .isEqualTo(Limits.defaults().get(LimitKind.INVITATIONS_PER_WEEK));
        assertThat(Limits.defaults().get(LimitKind.INVITATIONS_PER_DAY).hard()).isEqualTo(30);
    }

    @Test
    void only_basic_has_a_quota_of_personal_notes() {
        assertThat(Limits.defaults().notes(Plan.BASIC)).isPresent();
        assertThat(Limits.defaults().notes(Plan.PREMIUM)).isEmpty();
        assertThat(Limits.defaults().notes(Plan.SALES_NAVIGATOR)).isEmpty();
        assertThat(Limits.defaults().notes(Plan.RECRUITER)).isEmpty();
    }

    @Test
    void a_number_asks_to_be_checked_again_after_sixty_days() {
        LocalDate checked = LocalDate.of(2026, 9, 1);
        Limit limit = new Limit(LimitKind.CONNECTIONS, 1, 2, SourceKind.OFFICIAL, checked);

        assertThat(limit.needsCheck(checked.plusDays(60))).isFalse();
        assertThat(limit.needsCheck(checked.plusDays(61))).isTrue();
    }
}
