package io.goodstanding.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.shared.Refused;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String TEXT = "Name,Date,Invites\nZoë Müller,2026-11-24,12\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_divided_by_comma_semicolon_or_tab(String separator) {
        SheetTable table = read(TEXT.replace(",", separator).getBytes(StandardCharsets.UTF_8));

        assertThat(table.header()).containsExactly("Name", "Date", "Invites");
        assertThat(table.rows()).containsExactly(new SheetRow(2, List.of("Zoë Müller", "2026-11-24", "12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void names_are_read_in_every_encoding_that_spreadsheet_programs_save_in(String charset) {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))
                        .rows()
                        .getFirst()
                        .cell(0))
                .isEqualTo("Zoë Müller");
    }

    @Test
    void a_mark_at_the_start_is_no_part_of_the_first_name() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).header())
                .startsWith("Name");
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).header())
                .startsWith("Name");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_program_counts_them() {
        SheetTable table =
                read("sep=;\r\nName;Note\r\n\r\n\"Rita;\r\nRep\";x\r\nCarl;y\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.header()).containsExactly("Name", "Note");
        assertThat(table.rows()).extracting(SheetRow::number).containsExactly(4, 5);
        assertThat(table.rows().getFirst().cell(0)).isEqualTo("Rita;\nRep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u202F", "\u2060", "\u2028", "\u200D", "\u3000\u00AD"})
    void a_row_of_cells_in_which_nobody_sees_anything_is_blank(String unseen) {
        SheetTable table = read(("Name,Note\n%s,%s\nCarl,%sy%s\n".formatted(unseen, unseen, unseen, unseen))
                .getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).containsExactly(new SheetRow(3, List.of("Carl", "y")));
    }

    @Test
    void a_workbook_is_refused_by_what_is_in_it() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("sheet.refused.workbook");
        assertThat(refusal(new byte[] {'a', 0, 'b', 0})).isEqualTo("sheet.refused.no-text");
    }

    @Test
    void what_is_empty_broken_or_endless_is_refused() {
        assertThat(refusal("Name,Date\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.refused.empty");
        assertThat(refusal(new byte[0])).isEqualTo("sheet.refused.empty");
        assertThat(refusal("a,b\n\"open,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("sheet.refused.row");
        assertThat(refusal(",".repeat(SheetReader.MOST_COLUMNS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.refused.row");
        assertThat(refusal("a\n".repeat(SheetReader.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.refused.too-many-rows");
        assertThat(refusal(new byte[SheetReader.MOST_BYTES + 1])).isEqualTo("sheet.refused.too-large");
    }

    @Test
    void a_file_of_too_many_cells_is_refused_though_its_rows_and_columns_are_few() {
        String row = "1" + ",1".repeat(SheetReader.MOST_COLUMNS - 1) + "\n";
        int most = SheetReader.MOST_CELLS / SheetReader.MOST_COLUMNS;

        assertThat(read(row.repeat(most).getBytes(StandardCharsets.UTF_8)).rows())
                .hasSize(most - 1);
        assertThat(refusal(row.repeat(most + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sheet.refused.too-many-cells");
    }

    @Test
    void a_text_that_stands_in_many_cells_is_kept_once() {
        List<SheetRow> rows = read("Name,Day\nCarl ,x\nCarl ,x\n".getBytes(StandardCharsets.UTF_8))
                .rows();

        assertThat(rows.getFirst().cell(0))
                .isEqualTo("Carl")
                .isSameAs(rows.getLast().cell(0));
    }

    @Test
    void a_kind_of_file_is_known_again_in_whichever_order_its_columns_stand() {
        String signature = read(TEXT.getBytes(StandardCharsets.UTF_8)).signature();

        assertThat(read("Invites, name ,DATE\n1,2,3\n".getBytes(StandardCharsets.UTF_8))
                        .signature())
                .isEqualTo(signature);
        assertThat(read("Invites,Name\n1,2\n".getBytes(StandardCharsets.UTF_8)).signature())
                .isNotEqualTo(signature);
    }

    private static SheetTable read(byte[] bytes) {
        return SheetReader.read(bytes);
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> read(bytes)).phrase().key();
    }
}
