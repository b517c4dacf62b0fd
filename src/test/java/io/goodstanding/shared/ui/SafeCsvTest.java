package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "=HYPERLINK(\"x\")",
                "-",
                "-A1",
                "-1-cmd",
                "-1\n=2",
                "+45 11 22"
            })
    void what_would_be_run_as_a_formula_is_text(String cell) {
        assertThat(unquoted(write(cell))).isEqualTo("'" + cell.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\tx"})
    void a_tab_or_a_carriage_return_does_not_hide_a_formula(String cell) {
        assertThat(unquoted(write(cell))).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-12.5", "-0,25", "-2000", "12", "1.5"})
    void a_number_stays_one_that_can_be_counted_with(String cell) {
        assertThat(unquoted(write(cell))).isEqualTo(cell);
    }

    @Test
    void quotation_marks_are_doubled_and_cells_with_commas_or_line_ends_are_quoted() {
        assertThat(write("say \"no\"", "a,b", "two\nlines", "plain"))
                .isEqualTo("\"say \"\"no\"\"\",\"a,b\",\"two\nlines\",plain");
    }

    @Test
    void the_file_says_that_it_is_in_utf_8() {
        assertThat(new String(SafeCsv.write(List.of(List.of("Zoë"))), StandardCharsets.UTF_8))
                .startsWith(MARK + "Zoë");
    }

    /** One row, without the mark and the end of the line. */
    private static String write(String... cells) {
        String text = new String(SafeCsv.write(List.of(List.of(cells))), StandardCharsets.UTF_8);
        return text.substring(MARK.length(), text.length() - 2);
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
