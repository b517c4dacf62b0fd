package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class LimitPresetsTest {

    private final LimitPresets presets;
    private final LimitTuning tuning;
    private final MovableClock clock;
    private Staff staff;

    LimitPresetsTest(@Autowired LimitPresets presets, @Autowired LimitTuning tuning, @Autowired MovableClock clock) {
        this.presets = presets;
        this.tuning = tuning;
        this.clock = clock;
    }

    @BeforeEach
    void a_team(@Autowired Staff.Hiring hiring) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @Test
    void all_numbers_of_a_preset_begin_to_count_together_for_whom_it_is_used() {
        int changed = use(preset("CAUTIOUS"), "A new team");

        assertThat(changed).isEqualTo(4);
        assertThat(counting(LimitKind.INVITATIONS_PER_WEEK).bounds()).isEqualTo(new Bounds(40, 60));
        assertThat(counting(LimitKind.INVITATIONS_PER_DAY).bounds()).isEqualTo(new Bounds(8, 12));
        assertThat(counting(LimitKind.NOTES_PER_MONTH).bounds()).isEqualTo(new Bounds(4, 5));
    }

    @Test
    void used_again_it_changes_nothing() {
        use(preset("CAUTIOUS"), "A new team");

        assertThat(use(preset("CAUTIOUS"), "Once more")).isZero();
    }

    @Test
    void without_a_reason_nothing_is_half_saved() {
        assertThatThrownBy(() -> use(preset("CAUTIOUS"), "  ")).isInstanceOf(Refused.class);

        assertThat(counting(LimitKind.INVITATIONS_PER_WEEK).bounds()).isEqualTo(new Bounds(80, 100));
    }

    @Test
    void an_own_one_in_use_stays_until_its_numbers_count_nowhere() {
        admin(() -> presets.bringIn("Spring", "INVITATIONS_PER_WEEK,30,45"));
        LimitPreset spring = preset("Spring");
        use(spring, "Season");
        long id = spring.id().orElseThrow();

        assertThatThrownBy(() -> admin(() -> presets.remove(id))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.phrase().key()).isEqualTo("presets.refused.in-use");
            assertThat(refused.phrase().args()).containsExactly("Spring", 1);
        });
        use(preset("CAUTIOUS"), "Season is over");
        admin(() -> presets.remove(id));

        assertThat(SignedIn.as(staff.admin(), presets::all)).hasSize(3);
    }

    @Test
    void what_counts_now_can_be_kept_and_a_name_is_taken_once() {
        admin(() -> presets.keepCurrent("As of today"));

        assertThat(preset("As of today").numbers()).hasSize(LimitKind.values().length);
        assertThatThrownBy(() -> admin(() -> presets.keepCurrent("As of today")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains(LimitPresets.NAME));
        assertThatThrownBy(() -> admin(() -> presets.keepCurrent(" \u200B "))).isInstanceOf(Refused.class);
    }

    @Test
    void managers_have_nothing_to_do_with_them() {
        assertThatThrownBy(() -> SignedIn.as(staff.manager(), presets::all)).isInstanceOf(AccessDeniedException.class);
    }

    private int use(LimitPreset preset, String reason) {
        return SignedIn.as(
                staff.admin(), () -> presets.use(preset, new OfTeam(staff.team().id()), reason));
    }

    private LimitPreset preset(String name) {
        return SignedIn.as(staff.admin(), presets::all).stream()
                .filter(preset ->
                        preset.shipped().map(Enum::name).orElse(preset.name()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Limit counting(LimitKind kind) {
        return SignedIn.as(staff.admin(), tuning::history)
                .set(kind, List.of(new OfTeam(staff.team().id()), new Organisation()), clock.instant());
    }

    private void admin(Runnable deed) {
        SignedIn.as(staff.admin(), deed);
    }
}
