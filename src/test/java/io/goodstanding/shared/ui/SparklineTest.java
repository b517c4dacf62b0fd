package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void no_values_draw_nothing() {
        Sparkline line = Sparkline.of(List.of());

        assertThat(line.path()).isEmpty();
        assertThat(line.svg(null, Sparkline.WIDTH, "")).doesNotContain("<path").doesNotContain("<circle");
    }

    @Test
    void lowest_is_at_the_bottom_and_highest_at_the_top() {
        assertThat(Sparkline.of(List.of(10, 30, 20)).path()).isEqualTo("M1.5 16L22.5 2L43.5 9");
    }

    @Test
    void equal_values_lie_in_the_middle() {
        assertThat(Sparkline.of(List.of(7, 7)).path()).isEqualTo("M1.5 9L43.5 9");
    }

    @Test
    void one_value_is_a_point_at_the_right_end() {
        Sparkline line = Sparkline.of(List.of(5));

        assertThat(line.path()).isEqualTo("M43.5 9");
        assertThat(line.lastX()).isEqualTo(43.5);
    }

    @Test
    void title_is_escaped() {
        assertThat(Sparkline.of(List.of(1, 2)).svg(StandingLook.RISK, 46, "a<b"))
                .contains("aria-label=\"a&lt;b\"")
                .contains("class=\"gs-spark gs-risk\"");
    }
}
