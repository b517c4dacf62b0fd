package io.goodstanding.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.insight.WhatIf.RepWeek;
import io.goodstanding.limit.LimitKind;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WhatIfTest {

    private static final List<RepWeek> WEEKS = List.of(
            new RepWeek(1, 90, true),
            new RepWeek(1, 95, false),
            new RepWeek(2, 80, true),
            new RepWeek(2, 40, false),
            new RepWeek(3, 20, true));

    @Example
    void it_tells_who_would_have_been_over_and_what_fell_above() {
        WhatIf.Answer answer = new WhatIf(LimitKind.INVITATIONS_PER_WEEK, WEEKS).at(80);

        assertThat(answer.repsOver()).as("at the limit is not over it").isEqualTo(1);
        assertThat(answer.reps()).isEqualTo(3);
        assertThat(answer.restrictionsOver()).isEqualTo(1);
        assertThat(answer.restrictions()).isEqualTo(3);
        assertThat(answer.sentChange()).hasValue(100.0 * -25 / 325);
    }

    @Example
    void of_acceptance_less_is_worse_and_nothing_is_sent_more_or_less() {
        WhatIf.Answer answer = new WhatIf(LimitKind.ACCEPTANCE_PERCENT, WEEKS).at(40);

        assertThat(answer.repsOver()).isEqualTo(1);
        assertThat(answer.sentChange()).isEqualTo(OptionalDouble.empty());
    }

    @Example
    void without_weeks_there_is_nothing_to_tell() {
        assertThat(new WhatIf(LimitKind.INVITATIONS_PER_WEEK, List.of()).at(50))
                .isEqualTo(new WhatIf.Answer(50, 0, 0, 0, 0, OptionalDouble.empty()));
    }

    /** A lower limit never lets more through, nor fewer reps be over. */
    @Property
    void a_stricter_limit_is_never_met_by_more(
            @ForAll @Size(max = 60) List<@IntRange(max = 300) Integer> values,
            @ForAll @IntRange(max = 300) int limit,
            @ForAll @IntRange(min = 1, max = 50) int stricter) {
        WhatIf weeks = new WhatIf(
                LimitKind.INVITATIONS_PER_WEEK,
                Stream.iterate(0, n -> n + 1)
                        .limit(values.size())
                        .map(n -> new RepWeek(n % 7, values.get(n), n % 3 == 0))
                        .toList());
        WhatIf.Answer loose = weeks.at(limit + stricter);
        WhatIf.Answer strict = weeks.at(limit);

        assertThat(strict.repsOver()).isBetween(loose.repsOver(), strict.reps());
        assertThat(strict.restrictionsOver()).isBetween(loose.restrictionsOver(), strict.restrictions());
        assertThat(strict.sentChange().orElse(0))
                .isBetween(-100.0, loose.sentChange().orElse(0));
    }

    @Property
    void every_week_is_in_exactly_one_band(@ForAll @Size(max = 60) List<@IntRange(max = 900) Integer> values) {
        for (LimitKind kind : List.of(LimitKind.INVITATIONS_PER_WEEK, LimitKind.PENDING_INVITATIONS)) {
            WhatIf weeks = new WhatIf(
                    kind,
                    values.stream()
                            .map(value -> new RepWeek(1, value, value % 2 == 0))
                            .toList());
            assertThat(weeks.bands().stream()
                            .mapToInt(band -> band.rate().trials())
                            .sum())
                    .isEqualTo(values.size());
        }
    }
}
