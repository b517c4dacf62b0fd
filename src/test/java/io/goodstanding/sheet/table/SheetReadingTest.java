package io.goodstanding.sheet.table;

import static io.goodstanding.sheet.table.Sheets.errors;
import static io.goodstanding.sheet.table.Sheets.read;
import static io.goodstanding.sheet.table.Sheets.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

    @Test
    void counts_and_readings_are_told_by_rep_day_and_measure() {
        SheetReading.Result result = read(table(
                "User,Date,Invites sent,Pending invitations,Region",
                "Rita Rep,2026-11-23,12,310,North",
                "Carl,2026-11-23,0,,South"));

        assertThat(result.numbers())
                .containsExactly(
                        number(1, Metric.INVITATIONS_SENT, 12),
                        number(1, ReadingKind.PENDING_INVITATIONS, 310),
                        number(2, Metric.INVITATIONS_SENT, 0));
        assertThat(result.errors()).isEmpty();
    }

    private static Phrase refusal(SheetTable table, Mapping mapping, boolean ownAccount) {
        return refused(table, mapping, ownAccount).phrase();
    }

    private static Refused refused(SheetTable table, Mapping mapping, boolean ownAccount) {
        return catchThrowableOfType(Refused.class, () -> mapping.check(table, ownAccount));
    }

    private static SheetNumber number(long account, io.goodstanding.account.Measure measure, int value) {
        return new SheetNumber(new SheetNumber.Key(account, LocalDate.of(2026, 11, 23), measure), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2026-11-23T00:00:00", "23.11.2026", "23/11/2026", "11/23/2026", "23-11-2026"})
    void days_that_can_be_meant_in_one_way_only_are_read(String day) {
        assertThat(read(table("Name,Date,Messages", "Carl," + day + ",5")).numbers())
                .containsExactly(number(2, Metric.MESSAGES, 5));
    }

    @Test
    void one_date_that_can_be_meant_in_one_way_tells_the_order_of_all() {
        SheetReading.Result result = read(table("Name,Date,Messages", "Carl,10/11/2026,5", "Carl,23/11/2026,6"));

        assertThat(result.numbers())
                .extracting(each -> each.key().day())
                .containsExactly(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 23));
    }

    @Test
    void dates_that_can_be_meant_in_two_ways_are_asked_for_and_never_guessed() {
        SheetTable table = table("Name,Date,Messages", "Carl,10/11/2026,5", "Carl,09/11/2026,6");
        Mapping guess = Mapping.guess(table);

        assertThat(guess.asksForOrder(table)).isTrue();
        assertThat(refusal(table, guess, false)).isEqualTo(Phrase.of("sheet.map.no-order"));
        assertThat(errors(read(table, guess))).containsExactly("2 sheet.row.no-day", "3 sheet.row.no-day");
        Mapping chosen = new Mapping(guess.uses(), Optional.of(DateOrder.MONTH_FIRST), Optional.empty());
        assertThat(read(table, chosen).numbers())
                .extracting(each -> each.key().day())
                .containsExactly(LocalDate.of(2026, 9, 11), LocalDate.of(2026, 10, 11));
    }

    @Test
    void dates_in_both_orders_are_asked_for_and_the_others_left_out() {
        SheetTable table = table("Name,Date,Messages", "Carl,11/23/2026,5", "Carl,22/11/2026,6", "Carl,10/11/2026,7");
        Mapping dayFirst = new Mapping(Mapping.guess(table).uses(), Optional.of(DateOrder.DAY_FIRST), Optional.empty());

        assertThat(Mapping.guess(table).asksForOrder(table)).isTrue();
        assertThat(errors(read(table, dayFirst.toldBy(table)))).containsExactly("2 sheet.row.no-day");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, sheet.row.future",
        "2026-08-25, sheet.row.too-old",
        "2026-02-30, sheet.row.no-day",
        "24/11/26, sheet.row.no-day",
        "2026-11-23T15:00:00Z, sheet.row.no-day",
        "yesterday, sheet.row.no-day"
    })
    void a_day_that_cannot_be_is_told_at_its_row(String day, String why) {
        assertThat(errors(read(table("Name,Date,Messages", "Carl," + day + ",5"))))
                .containsExactly("2 " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | number.negative",
                "5001 | number.max",
                "99999999999999999999 | number.max",
                "12.5 | sheet.number.fraction",
                "1,234 | sheet.number.grouped",
                "1.234 | sheet.number.grouped",
                "85% | sheet.number.unit",
                "12 k | sheet.number.unit",
                "many | sheet.number.bad",
                "1e3 | sheet.number.bad"
            })
    void a_number_that_is_not_certain_is_told_at_its_row_and_column(String number, String why) {
        SheetReading.Result result = read(table("Name;Date;Messages", "Carl;2026-11-23;" + number));

        assertThat(errors(result)).containsExactly("2 " + why);
        assertThat(result.errors().getFirst().column()).isEqualTo("Messages");
        assertThat(result.errors().getFirst().text()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 | 12", "12.0 | 12", "12,00 | 12", "1 234 | 1234", "0 | 0", "+5 | 5"})
    void a_number_that_is_certain_is_taken(String number, int value) {
        assertThat(read(table("Name;Date;Messages", "Carl;2026-11-23;" + number))
                        .numbers())
                .containsExactly(number(2, Metric.MESSAGES, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u202F", "\u2060", "\u2028", "\u200D", "\u00A0-\u200B"})
    void a_number_in_which_nobody_sees_anything_is_none(String unseen) {
        SheetReading.Result result = read(table("Name;Date;Messages;Invites", "Carl;2026-11-23;5;" + unseen));

        assertThat(result.numbers()).containsExactly(number(2, Metric.MESSAGES, 5));
        assertThat(result.errors()).isEmpty();
        assertThat(new NumberText(Metric.MESSAGES, unseen).isNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "1", "1 ", "1.", "k", ".000", "0"})
    void a_hostile_cell_is_judged_at_once(String again) {
        for (String end : List.of("", "!", ".5", ",00", "k!")) {
            NumberText text = new NumberText(ReadingKind.SSI_BRAND, "1" + again.repeat(100_000) + end);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> text.isNothing() || text.refusal().isPresent() || text.value() >= 0);
        }
    }

    @Test
    void parts_of_the_ssi_are_whole_points_and_never_above_25() {
        SheetTable table = table(
                "Name;Date;SSI;Brand;People;Insights;Relationships",
                "Rita Rep;2026-11-23;70,1;19,35;14.5;25;10,9",
                "Carl;2026-11-23;70;25.1;1;1;1");
        SheetReading.Result result = read(table);

        assertThat(result.numbers())
                .containsExactly(
                        number(1, ReadingKind.SSI_BRAND, 19),
                        number(1, ReadingKind.SSI_INSIGHT, 25),
                        number(1, ReadingKind.SSI_PEOPLE, 15),
                        number(1, ReadingKind.SSI_RELATIONSHIPS, 11));
        assertThat(errors(result)).containsExactly("3 number.max");
    }

    @Test
    void an_ssi_total_alone_is_refused_with_its_reason() {
        SheetTable table = table("Name,Date,SSI score", "Carl,2026-11-23,70");

        assertThat(refusal(table, Mapping.guess(table), false)).isEqualTo(Phrase.of("sheet.map.only-total"));
    }

    @Test
    void one_day_may_be_said_for_all_rows() {
        SheetTable table = table("Name,Messages", "Carl,5");
        Mapping guess = Mapping.guess(table);

        assertThat(refusal(table, guess, false)).isEqualTo(Phrase.of("sheet.map.no-day"));
        Mapping typed = new Mapping(guess.uses(), Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)));
        assertThatCode(() -> typed.check(table, false)).doesNotThrowAnyException();
        assertThat(read(table, typed).numbers()).containsExactly(number(2, Metric.MESSAGES, 5));
    }

    @Test
    void only_somebody_with_an_account_may_leave_the_rep_out() {
        SheetTable table = table("Date,Messages", "2026-11-23,5");
        Mapping guess = Mapping.guess(table);

        assertThat(refusal(table, guess, false)).isEqualTo(Phrase.of("sheet.map.no-rep"));
        assertThatCode(() -> guess.check(table, true)).doesNotThrowAnyException();
        assertThat(read(table).numbers()).containsExactly(number(1, Metric.MESSAGES, 5));
    }

    @Test
    void an_empty_rep_in_a_file_with_reps_is_nobody() {
        assertThat(errors(read(table("Name,Date,Messages", ",2026-11-23,5")))).containsExactly("2 sheet.row.no-rep");
    }

    @Test
    void one_measure_cannot_stand_in_two_columns() {
        SheetTable table = table("Name,Date,Messages,Total", "Carl,2026-11-23,5,6");
        Mapping twice = new Mapping(
                List.of(ColumnUse.REP, ColumnUse.DAY, ColumnUse.MESSAGES, ColumnUse.MESSAGES),
                Optional.empty(),
                Optional.empty());

        assertThat(refusal(table, twice, false)).isEqualTo(Phrase.of("sheet.map.twice", "Total"));
    }

    @Test
    void what_is_wrong_with_the_columns_is_said_at_one_of_them() {
        SheetTable table = table("Name,Date,Messages,Total", "Carl,2026-11-23,5,6");

        assertThat(refused(table, mapping("REP", "DAY", "MESSAGES", "MESSAGES"), false)
                        .field())
                .isEqualTo(Mapping.field(3));
        assertThat(refused(table, mapping("LEAVE_OUT", "DAY", "MESSAGES", "LEAVE_OUT"), false)
                        .field())
                .isEqualTo(Mapping.field(0));
        assertThat(refused(table, mapping("REP", "DAY", "LEAVE_OUT", "LEAVE_OUT"), false)
                        .field())
                .isEqualTo(Mapping.field(2));
    }

    private static Mapping mapping(String... uses) {
        return new Mapping(Stream.of(uses).map(ColumnUse::valueOf).toList(), Optional.empty(), Optional.empty());
    }

    @Test
    void rows_that_say_the_same_are_one_and_rows_that_contradict_are_both_left_out() {
        SheetReading.Result result = read(table(
                "Name,Date,Messages,Invites",
                "Carl,2026-11-23,5,",
                "Carl,2026-11-23,5,",
                "Rita Rep,2026-11-23,5,1",
                "Rita Rep,2026-11-23,6,1"));

        assertThat(result.numbers()).containsExactly(number(2, Metric.MESSAGES, 5));
        assertThat(errors(result)).containsExactly("4 sheet.row.twice", "5 sheet.row.twice");
    }

    @Test
    void a_row_with_one_error_is_left_out_whole_and_a_row_without_numbers_is_no_error() {
        SheetReading.Result result = read(table(
                "Name,Date,Messages,Messages of one type",
                "Carl,2026-11-23,5,x",
                "Carl,2026-11-22,5,6",
                "Nobody,2026-11-23,5,5",
                "Carl,2026-11-21,n/a,-",
                "Carl,2026-11-20,1,1,more"));

        assertThat(result.numbers()).isEmpty();
        assertThat(result.blank()).isEqualTo(1);
        assertThat(errors(result))
                .containsExactly(
                        "2 sheet.number.bad", "3 sheet.row.part", "4 sheet.row.unknown-rep", "6 sheet.row.wide");
    }
}
