package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.CONNECTIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.INVITATIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.NOTES;
import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFormTest {

    private static final String ADA = "Me,Ada Nowak,\"3/4/25, 9:05 AM\",,OUTGOING,,https://www.linkedin.com/in/ada";

    @TempDir
    Path temp;

    private Refusal invitations(String text) {
        return Reading.refusal(archive().file("Invitations.csv", text).in(temp));
    }

    private Refusal connections(String text) {
        return Reading.refusal(archive().file("Connections.csv", text).in(temp));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From,Sent At,Direction | To, Message",
                "From,To,Sent At,Direction | Message",
                "From,To,Message,Direction | Sent At",
                "From,To,Sent At,Message | Direction"
            })
    void names_the_missing_column_and_shows_the_header(String header, String missing) {
        Refusal refusal = invitations(header + "\nx,x,x\n");

        assertThat(refusal)
                .isEqualTo(new Refusal(RefusalCode.MISSING_COLUMN, List.of("Invitations.csv", missing, header)));
    }

    @Test
    void names_the_missing_column_of_the_connections_behind_their_notes() {
        assertThat(connections(NOTES + "First Name,Last Name,Company\nAda,Nowak,Acme\n")
                        .args())
                .containsExactly("Connections.csv", "Connected On", "First Name,Last Name,Company");
    }

    @Test
    void shows_the_header_of_another_content_under_a_right_name() {
        assertThat(invitations("name,gender,group\nAda,f,1\n"))
                .isEqualTo(new Refusal(RefusalCode.WRONG_CONTENT, List.of("Invitations.csv", "name,gender,group")));
        assertThat(invitations("name,gender,group").code()).isEqualTo(RefusalCode.WRONG_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"To,To,Sent At,Message,Direction\na,b,c,d,e", "word", "One sentence.\nAnd another."})
    void refuses_repeated_columns_and_texts_that_are_no_table(String text) {
        assertThat(invitations(text).code()).isEqualTo(RefusalCode.WRONG_CONTENT);
    }

    @Test
    void refuses_a_table_without_a_header() {
        assertThat(invitations(ADA + "\n" + ADA + "\n").code()).isEqualTo(RefusalCode.WRONG_CONTENT);
    }

    @Test
    void refuses_notes_that_never_come_to_a_header() {
        assertThat(connections(NOTES + "a\n".repeat(20)).code()).isEqualTo(RefusalCode.WRONG_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n"})
    void refuses_a_file_without_content(String text) {
        assertThat(invitations(text)).isEqualTo(new Refusal(RefusalCode.EMPTY_FILE, List.of("Invitations.csv")));
    }

    @Test
    void refuses_two_bytes_per_letter_without_their_mark() {
        String table = INVITATIONS_HEADER.replace(',', '\t') + "\n";

        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Reading.refusal(
                            archive().file("Invitations.csv", table, charset).in(temp)))
                    .isEqualTo(new Refusal(RefusalCode.UTF16, List.of("Invitations.csv")));
        }
    }

    @Test
    void refuses_letters_that_are_not_utf_8() {
        String table = INVITATIONS_HEADER + "\n" + ADA.replace("Nowak", "Nówak") + "\n";

        assertThat(Reading.refusal(archive()
                        .file("Invitations.csv", table, StandardCharsets.ISO_8859_1)
                        .in(temp)))
                .isEqualTo(new Refusal(RefusalCode.NOT_UTF8, List.of("Invitations.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018/03/04 09:05:00",
                "4-Apr-21",
                "Mar 12 2025",
                "3/4/25 9:05",
                "2025-03-04",
                "3/4/2025, 9:05 AM"
            })
    void refuses_a_file_whose_dates_all_have_an_unknown_form_and_shows_one(String date) {
        String cell = date.contains(",") ? "\"" + date + "\"" : date;
        Refusal refusal = invitations(
                INVITATIONS_HEADER + "\n\nMe,Ada,%s,,OUTGOING,,\nMe,Ben,%s,,OUTGOING,,\n".formatted(cell, cell));

        assertThat(refusal)
                .isEqualTo(new Refusal(RefusalCode.DATES_NOT_UNDERSTOOD, List.of("Invitations.csv", "3", date)));
    }

    @Test
    void refuses_connections_whose_days_all_have_an_unknown_form() {
        assertThat(connections(CONNECTIONS_HEADER + "\nAda,Nowak,,,,,05.03.2025\n"))
                .isEqualTo(
                        new Refusal(RefusalCode.DATES_NOT_UNDERSTOOD, List.of("Connections.csv", "2", "05.03.2025")));
    }

    @Test
    void refuses_the_file_if_one_date_shows_that_the_day_comes_first() {
        assertThat(invitations(INVITATIONS_HEADER + "\n" + ADA + "\n" + ADA.replace("3/4/25", "25/3/25") + "\n"))
                .isEqualTo(
                        new Refusal(RefusalCode.DAY_FIRST_DATES, List.of("Invitations.csv", "3", "25/3/25, 9:05 AM")));
    }

    @Test
    void refuses_a_file_of_which_no_row_is_understood() {
        assertThat(invitations(INVITATIONS_HEADER + "\n" + ADA.replace("OUTGOING", "BOTH") + "\n"))
                .isEqualTo(new Refusal(RefusalCode.NOTHING_UNDERSTOOD, List.of("Invitations.csv", "2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me,\"Ada,\"3/4/25, 9:05 AM\",,OUTGOING,,", "Me,\"Ada"})
    void refuses_quotes_that_do_not_close(String line) {
        assertThat(invitations(INVITATIONS_HEADER + "\n" + ADA + "\n" + line + "\n"))
                .isEqualTo(new Refusal(RefusalCode.UNREADABLE_ROW, List.of("Invitations.csv", "3")));
    }

    @Test
    void refuses_a_cell_or_a_row_without_end() {
        String cell = INVITATIONS_HEADER + "\nMe,Ada,\"3/4/25, 9:05 AM\",%s,OUTGOING,,\n".formatted("x".repeat(40_000));
        String many = INVITATIONS_HEADER + "\n" + ",".repeat(200) + "\n";
        String quoted = INVITATIONS_HEADER + "\n\"" + "x\n".repeat(500_000);

        assertThat(invitations(cell).code()).isEqualTo(RefusalCode.UNREADABLE_ROW);
        assertThat(invitations(many).code()).isEqualTo(RefusalCode.UNREADABLE_ROW);
        assertThat(invitations(quoted).code()).isEqualTo(RefusalCode.UNREADABLE_ROW);
    }

    @Test
    void refuses_more_rows_than_anybody_has() {
        ArchiveLimits limits = new ArchiveLimits(1_000_000, 10, 1_000_000, 1_000_000, 100, 1_000_000, 100, 10);
        Path zip = archive()
                .file("Invitations.csv", INVITATIONS_HEADER + "\n".repeat(101))
                .in(temp);

        assertThat(Reading.refusal(zip, limits))
                .isEqualTo(new Refusal(RefusalCode.TOO_MANY_ROWS, List.of("Invitations.csv", "100")));
    }

    @Test
    void refuses_more_rejected_rows_than_a_preview_may_hold() {
        ArchiveLimits limits = new ArchiveLimits(1_000_000, 10, 1_000_000, 1_000_000, 100, 1_000_000, 100, 10);
        String bad = IntStream.range(0, 11)
                .mapToObj(i -> ADA.replace("OUTGOING", "BOTH"))
                .collect(Collectors.joining("\n"));
        Path zip = archive()
                .file("Invitations.csv", INVITATIONS_HEADER + "\n" + ADA + "\n" + bad)
                .in(temp);

        assertThat(Reading.refusal(zip, limits))
                .isEqualTo(new Refusal(RefusalCode.TOO_MANY_REJECTED_ROWS, List.of("Invitations.csv", "10")));
    }

    @Test
    void refuses_a_profile_that_is_none() {
        assertThat(Reading.refusal(archive()
                        .sent("Ada Nowak", "", "3/4/25, 9:05 AM")
                        .file("Profile.csv", "a,b\n1,2\n")
                        .in(temp)))
                .isEqualTo(new Refusal(RefusalCode.WRONG_CONTENT, List.of("Profile.csv", "a,b")));
    }

    @Test
    void shows_foreign_text_on_one_line_of_bounded_length_and_says_none_of_it_in_the_message() {
        String header = "Ada Nowak\u202E\u0007," + "x".repeat(1_000);

        Refusal refusal = invitations("\"" + header + "\",b\n1,2\n");

        assertThat(refusal.args().get(1)).startsWith("Ada Nowak ").hasSize(160).endsWith("…");
        assertThat(new ArchiveRefused(RefusalCode.WRONG_CONTENT, header)).hasMessageNotContaining("Ada");
    }
}
