package io.goodstanding.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.intake.archive.RejectedRow;
import io.goodstanding.intake.archive.SkipReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RejectedRowsFileTest {

    @Test
    void every_row_is_told_with_its_reason_and_no_cell_is_run_as_a_formula() {
        byte[] csv = RejectedRowsFile.write(
                List.of(
                        new RejectedRow("Invitations.csv", 7, SkipReason.BAD_DATE, List.of("=1+1", "Anna, \"A\"", "")),
                        new RejectedRow("Connections.csv", 12, SkipReason.WRONG_WIDTH, List.of())),
                List.of("File", "Row", "Why"),
                reason -> reason.name().toLowerCase(Locale.ROOT));

        assertThat(new String(csv, StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFFile,Row,Why",
                        "Invitations.csv,7,bad_date,'=1+1,\"Anna, \"\"A\"\"\",",
                        "Connections.csv,12,wrong_width");
    }
}
