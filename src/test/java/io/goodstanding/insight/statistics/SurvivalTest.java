package io.goodstanding.insight.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.insight.statistics.Survival.Case;
import io.goodstanding.insight.statistics.Survival.Step;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    /**
     * Weeks of remission under 6-MP (Freireich et al. 1963, as in Gehan, Biometrika 52 (1965)); those that went on at
     * the last look are the second list. The curve and Greenwood's errors are those of the textbooks (Cox and Oakes
     * 1984; Klein and Moeschberger 2003, table 4.1A).
     */
    private static final Survival GEHAN = Survival.of(Stream.concat(
                    IntStream.of(6, 6, 6, 7, 10, 13, 16, 22, 23).mapToObj(week -> new Case(week, true)),
                    IntStream.of(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35).mapToObj(week -> new Case(week, false)))
            .toList());

    @Test
    void gehans_curve_comes_out_to_the_last_digit() {
        assertThat(GEHAN.steps()).extracting(Step::time).containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        assertThat(GEHAN.steps()).extracting(Step::atRisk).containsExactly(21, 17, 15, 12, 11, 7, 6);
        assertThat(GEHAN.steps())
                .extracting(step -> rounded(step.share(), 1_000))
                .containsExactly(.857, .807, .753, .690, .627, .538, .448);
        assertThat(GEHAN.steps())
                .extracting(step -> rounded(step.standardError(), 10_000))
                .containsExactly(.0764, .0869, .0963, .1068, .1141, .1282, .1346);
        assertThat(GEHAN.median()).hasValue(23);
        assertThat(GEHAN.cases()).isEqualTo(21);
        assertThat(GEHAN.over()).isEqualTo(9);
    }

    @Test
    void a_case_that_goes_on_is_at_risk_until_it_was_last_seen_and_at_the_very_moment_of_an_end() {
        Survival two = Survival.of(List.of(new Case(5, true), new Case(5, false)));

        assertThat(two.shareAfter(4.9)).isEqualTo(1);
        assertThat(two.shareAfter(5)).isEqualTo(0.5);
        assertThat(two.median()).hasValue(5);
    }

    @Test
    void as_long_as_more_than_half_go_on_there_is_no_median() {
        Survival most = Survival.of(List.of(new Case(1, true), new Case(9, false), new Case(9, false)));

        assertThat(most.median()).isEmpty();
        assertThat(Survival.of(List.of()).median()).isEmpty();
        assertThat(Survival.of(List.of()).steps()).isEmpty();
    }

    /** Without any that go on it is the plain share of those that lasted longer. */
    @Property
    void without_open_cases_it_is_the_plain_share(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 50) Integer> times,
            @ForAll @IntRange(max = 60) int at) {
        Survival all =
                Survival.of(times.stream().map(time -> new Case(time, true)).toList());

        long longer = times.stream().filter(time -> time > at).count();
        assertThat(rounded(all.shareAfter(at), 1e9)).isEqualTo(rounded((double) longer / times.size(), 1e9));
    }

    @Test
    void no_case_lasts_less_than_nothing() {
        assertThatThrownBy(() -> new Case(-1, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Case(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double rounded(double value, double digits) {
        return Math.round(value * digits) / digits;
    }
}
