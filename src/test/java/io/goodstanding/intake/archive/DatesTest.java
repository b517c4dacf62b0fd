package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/4/25, 9:05 AM | 2025-03-04T09:05:00Z",
                "03/04/25, 09:05 am | 2025-03-04T09:05:00Z",
                "12/31/24, 12:00 AM | 2024-12-31T00:00:00Z",
                "12/31/24, 12:59 PM | 2024-12-31T12:59:00Z",
                "2/29/24, 1:00 pM | 2024-02-29T13:00:00Z",
                "2018/03/04 09:05:07 UTC | 2018-03-04T09:05:07Z",
                "Mar 12 2025 10:30 AM | 2025-03-12T10:30:00Z"
            })
    void reads_the_forms_of_all_years_as_utc(String text, Instant instant) {
        assertThat(Dates.sentAt(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2/29/25, 1:00 PM", "13/40/25, 1:00 PM", "3/4/25, 13:05 PM", "3/4/25, 0:05 AM", "3/4/25", ""})
    void refuses_other_forms_and_days_that_do_not_exist(String text) {
        assertThat(Dates.sentAt(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04 Sep 2023",
                "4 SEP 2023",
                "04 sep 2023",
                "04\u00A0Sep 2023",
                "4-Sep-23",
                "9/4/23, 8:12 AM",
                "2023/09/04 08:12:00 UTC",
                "Sep 4 2023 10:30 AM",
                "2023-09-04"
            })
    void reads_the_day_of_a_connection_in_every_form(String text) {
        assertThat(Dates.day(text)).contains(LocalDate.of(2023, 9, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Jun 2023", "04 Sept 2023", "04 Dez 2023", "04 Sep 23", "Sep 04 2023", ""})
    void refuses_other_forms_of_a_day(String text) {
        assertThat(Dates.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tue Mar 04 09:05:07 UTC 2025", "tue mar 4 09:05:07 utc 2025", "2025-03-04 09:05:07 UTC"})
    void reads_the_time_of_a_sign_in(String text) {
        assertThat(Dates.time(text)).contains(Instant.parse("2025-03-04T09:05:07Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wed Mar 04 09:05:07 UTC 2025", "Tue Mar 04 09:05:07 CET 2025", "04 Mar 2025"})
    void refuses_a_sign_in_on_another_weekday_in_another_zone_or_at_no_time(String text) {
        assertThat(Dates.time(text)).isEmpty();
    }

    @Test
    void sees_a_day_before_its_month_only_where_it_can_be_nothing_else() {
        assertThat(Dates.isDayFirst("13/12/25, 9:05 AM")).isTrue();
        assertThat(Dates.isDayFirst("12/13/25, 9:05 AM")).isFalse();
        assertThat(Dates.isDayFirst("13/13/25, 9:05 AM")).isFalse();
        assertThat(Dates.isDayFirst("99/1/25, 9:05 AM")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Basic_LinkedInDataExport_03-12-2025.zip, 2025-03-12",
        "Complete_LinkedInDataExport_12-31-2024 (1).zip, 2024-12-31",
        "basic_linkedindataexport_01-02-2025.zip.zip, 2025-01-02"
    })
    void finds_the_archives_day_in_its_name(String name, LocalDate day) {
        assertThat(ArchiveName.date(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive.zip", "Basic_LinkedInDataExport_13-31-2025.zip", "03-12-2025.zip", ""})
    void finds_no_day_in_another_name(String name) {
        assertThat(ArchiveName.date(name)).isEmpty();
    }
}
