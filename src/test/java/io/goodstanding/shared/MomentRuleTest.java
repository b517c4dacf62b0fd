package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MomentRuleTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Instant NOW = Instant.parse("2026-11-18T12:00:30Z");
    private final MomentRule rule = new MomentRule(OSLO, NOW);

    @Example
    void the_running_minute_is_now_and_the_next_one_is_the_future() {
        assertThat(rule.instant(at("2026-11-18T13:00"))).contains(Instant.parse("2026-11-18T12:00:00Z"));
        assertThat(rule.instant(at("2026-11-18T13:01"))).contains(NOW);
        assertThat(rule.refusal(at("2026-11-18T13:01"))).isEmpty();
        assertThat(rule.refusal(at("2026-11-18T13:02"))).contains(Phrase.of("moment.future"));
    }

    @Example
    void an_hour_that_the_clock_skipped_is_refused() {
        assertThat(rule.refusal(at("2026-03-29T02:30")))
                .contains(Phrase.of("moment.skipped", LocalDate.of(2026, 3, 29)));
        assertThat(rule.instant(at("2026-03-29T02:30"))).isEmpty();
        assertThat(rule.refusal(at("2026-03-29T03:00"))).isEmpty();
    }

    @Example
    void of_an_hour_that_came_twice_it_is_the_later_one_that_has_begun() {
        LocalDateTime twice = at("2026-10-25T02:30");
        assertThat(rule.instant(twice)).contains(Instant.parse("2026-10-25T01:30:00Z"));

        MomentRule betweenTheTwo = new MomentRule(OSLO, Instant.parse("2026-10-25T00:45:00Z"));
        assertThat(betweenTheTwo.instant(twice)).contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Example
    void before_linkedin_there_was_nothing_to_tell() {
        assertThat(rule.refusal(at("0001-01-01T00:00"))).contains(Phrase.of("moment.too-early", MomentRule.FIRST_DAY));
        assertThatThrownBy(() -> MomentRule.require("startedAt", Instant.EPOCH, NOW))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("startedAt"));
        assertThatThrownBy(() -> MomentRule.require("startedAt", NOW.plusMillis(1), NOW))
                .hasMessage("moment.future");
    }

    @Property
    void what_is_shown_and_typed_again_is_taken_and_at_most_an_hour_and_a_minute_away(
            @ForAll @LongRange(min = 1_100_000_000, max = 1_795_000_000) long second) {
        Instant moment = Instant.ofEpochSecond(second);

        assertThat(rule.refusal(rule.shown(moment))).isEmpty();
        assertThat(rule.instant(rule.shown(moment)).orElseThrow())
                .isBetween(moment.minusSeconds(60), moment.plus(1, ChronoUnit.HOURS));
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
