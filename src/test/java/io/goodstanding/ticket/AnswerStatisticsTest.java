package io.goodstanding.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerStatisticsTest {

    private static final Instant SENT = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void a_case_that_is_not_answered_is_counted_and_has_no_days() {
        AnswerStatistics statistics = of(answered(2), answered(4), open());

        assertThat(statistics.sent()).isEqualTo(3);
        assertThat(statistics.answered()).isEqualTo(2);
        assertThat(statistics.median()).hasValue(3);
        assertThat(statistics.isEnough()).isFalse();
    }

    @Test
    void the_middle_one_is_the_median_in_whatever_order_answers_came() {
        AnswerStatistics statistics = of(answered(9), answered(1), answered(2.5));

        assertThat(statistics.median()).hasValue(2.5);
        assertThat(statistics.fromDays()).isEqualTo(1);
        assertThat(statistics.toDays()).isEqualTo(9);
        assertThat(statistics.isEnough()).isTrue();
    }

    @Test
    void whole_days_are_rounded_so_that_every_answer_lies_between() {
        AnswerStatistics statistics = of(answered(1.9), answered(2), answered(3.1));

        assertThat(statistics.fromDays()).isEqualTo(1);
        assertThat(statistics.toDays()).isEqualTo(4);
    }

    @Test
    void without_an_answer_there_is_no_median() {
        assertThat(of(open()).median()).isEmpty();
    }

    @Test
    void each_way_that_was_used_is_told_by_itself_with_its_ends() {
        List<AnswerStatistics> all = AnswerStatistics.of(List.of(
                new AnswerStatistics.Case(Channel.APPEAL, SENT, Optional.of(SENT), Optional.of(Outcome.REFUSED)),
                new AnswerStatistics.Case(Channel.APPEAL, SENT, Optional.empty(), Optional.of(Outcome.REFUSED)),
                new AnswerStatistics.Case(Channel.CONTACT_FORM, SENT, Optional.empty(), Optional.empty())));

        assertThat(all).extracting(AnswerStatistics::channel).containsExactly(Channel.CONTACT_FORM, Channel.APPEAL);
        assertThat(all.getLast().outcomes()).isEqualTo(Map.of(Outcome.REFUSED, 2));
        assertThat(all.getFirst().outcomes()).isEmpty();
    }

    private static AnswerStatistics of(AnswerStatistics.Case... cases) {
        return AnswerStatistics.of(Arrays.asList(cases)).getFirst();
    }

    private static AnswerStatistics.Case answered(double days) {
        Instant at = SENT.plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
        return new AnswerStatistics.Case(Channel.APPEAL, SENT, Optional.of(at), Optional.empty());
    }

    private static AnswerStatistics.Case open() {
        return new AnswerStatistics.Case(Channel.APPEAL, SENT, Optional.empty(), Optional.empty());
    }
}
