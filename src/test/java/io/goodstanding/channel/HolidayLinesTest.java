package io.goodstanding.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayLinesTest {

    @Test
    void each_line_is_a_day_and_its_name_however_they_are_parted() {
        HolidayLines read = HolidayLines.read("""
            2026-12-25 Christmas Day
            2027-01-01;New Year

              2026-12-26,\tBoxing Day  \
            """);

        assertThat(read.wrong()).isEmpty();
        assertThat(read.days())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LocalDate.of(2026, 12, 25), "Christmas Day",
                        LocalDate.of(2026, 12, 26), "Boxing Day",
                        LocalDate.of(2027, 1, 1), "New Year"));
        assertThat(read.days().firstKey()).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Christmas Day",
                "2026-12-25",
                "2026-02-29 No such day",
                "25.12.2026 Christmas Day",
                "1999-12-31 Long ago",
                "2101-01-01 Far away",
                "20261225 Christmas Day",
                "<script>alert(1)</script>"
            })
    void what_is_no_day_with_a_name_is_given_back_as_it_stands(String line) {
        HolidayLines read = HolidayLines.read("2026-12-24 Eve\n" + line);

        assertThat(read.wrong()).containsExactly(line);
        assertThat(read.days()).hasSize(1);
    }

    @Test
    void a_name_may_have_eighty_characters_and_markup_is_text() {
        String name = "<b>" + "x".repeat(77);

        assertThat(HolidayLines.read("2026-12-25 " + name).days()).containsValue(name);
        assertThat(HolidayLines.read("2026-12-25 " + name + "x").wrong()).hasSize(1);
    }

    @Test
    void a_day_that_stands_there_twice_has_its_last_name() {
        assertThat(HolidayLines.read("2026-12-25 One\n2026-12-25 Two").days())
                .containsValue("Two")
                .hasSize(1);
    }
}
