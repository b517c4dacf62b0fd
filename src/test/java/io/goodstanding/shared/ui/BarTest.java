package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BarTest {

    @Property
    void fill_and_tick_never_leave_the_bar(@ForAll double used, @ForAll double limit, @ForAll double soft) {
        Bar bar = Bar.of(used, limit).withSoft(soft, limit);

        assertThat(bar.fill()).isBetween(0.0, 100.0);
        assertThat(bar.tick()).isLessThanOrEqualTo(100.0);
    }

    @Test
    void over_use_fills_the_bar_and_no_more() {
        assertThat(Bar.of(130, 100).fill()).isEqualTo(100);
        assertThat(Bar.of(130, 100).svg("")).contains("width=\"100%\"").doesNotContain("130");
    }

    @Test
    void tick_stands_where_the_soft_limit_is() {
        assertThat(Bar.of(61, 700).withSoft(500, 700).svg("")).contains("class=\"gs-bar-tick\" x=\"71.4%\"");
    }

    @Test
    void a_soft_limit_that_is_not_below_the_hard_one_has_no_tick() {
        assertThat(Bar.of(10, 100).withSoft(100, 100).tick()).isNegative();
        assertThat(Bar.of(10, 100).withSoft(100, 100).svg("")).doesNotContain("gs-bar-tick");
    }

    @Test
    void a_limit_of_nothing_gives_an_empty_bar() {
        assertThat(Bar.of(5, 0).fill()).isZero();
        assertThat(Bar.of(0, 100).svg("")).doesNotContain("gs-bar-fill");
    }

    @Test
    void paused_is_hatched_and_hides_fill_and_tick() {
        String svg = Bar.of(96, 100).withSoft(80, 100).pausedIf(true).svg("");

        assertThat(svg).contains("gs-hatch").doesNotContain("gs-bar-fill").doesNotContain("gs-bar-tick");
    }

    @Test
    void title_is_escaped_and_without_one_the_bar_is_hidden_from_screen_readers() {
        assertThat(Bar.of(1, 2).svg("\"><script>")).contains("aria-label=\"&quot;&gt;&lt;script&gt;\"");
        assertThat(Bar.of(1, 2).svg("")).contains("aria-hidden=\"true\"").doesNotContain("role=");
    }
}
