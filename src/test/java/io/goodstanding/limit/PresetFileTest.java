package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.Refused;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetFileTest {

    @Test
    void every_shipped_preset_comes_back_from_its_file() {
        assertThat(LimitPreset.shippedOnes())
                .allSatisfy(preset -> assertThat(PresetFile.read(PresetFile.write(preset.numbers())))
                        .isEqualTo(preset.numbers()));
    }

    @Test
    void every_shipped_number_is_one_that_could_be_typed() {
        assertThat(LimitPreset.shippedOnes())
                .allSatisfy(preset -> preset.numbers()
                        .forEach((kind, bounds) -> assertThat(Bounds.checked(kind, bounds.soft(), bounds.hard()))
                                .isEqualTo(bounds)));
    }

    @Test
    void spaces_and_the_mark_of_a_spreadsheet_are_no_trouble() {
        assertThat(PresetFile.read("\uFEFFlimit,warning,number\r\n INVITATIONS_PER_WEEK , 40 , 60 \r\n"))
                .isEqualTo(Map.of(LimitKind.INVITATIONS_PER_WEEK, new Bounds(40, 60)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | presets.refused.empty",
                "limit,warning,number | presets.refused.empty",
                "INVITATIONS_PER_WEEK,40 | presets.refused.fields",
                "SOMETHING,40,60 | presets.refused.kind",
                "INVITATIONS_PER_WEEK,forty,60 | presets.refused.number",
                "INVITATIONS_PER_WEEK,40,99999999999 | presets.refused.number",
                "INVITATIONS_PER_WEEK,60,40 | presets.refused.bounds",
                "INVITATIONS_PER_WEEK,0,0 | presets.refused.bounds",
                "INVITATIONS_PER_WEEK,-5,60 | presets.refused.bounds",
                "INVITATIONS_PER_WEEK,40,10000000 | presets.refused.bounds",
                "=1+1,40,60 | presets.refused.kind"
            })
    void what_is_wrong_is_named(String lines, String why) {
        assertThatThrownBy(() -> PresetFile.read(lines))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo(why));
    }

    @Test
    void a_limit_twice_is_refused_with_its_line() {
        assertThatThrownBy(() -> PresetFile.read("INVITATIONS_PER_WEEK,40,60\nINVITATIONS_PER_WEEK,40,60"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().args()).containsExactly(2));
    }

    /** Whatever a file holds, it is read or refused. */
    @Property
    void nothing_breaks_it(@ForAll("files") String file) {
        try {
            assertThat(PresetFile.read(file)).isNotEmpty();
        } catch (Refused refused) {
            assertThat(refused.field()).contains(PresetFile.LINES);
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> parts = Arbitraries.of(
                "INVITATIONS_PER_WEEK", ",", "\n", "40", "-1", "\"", "\r", "\u0000", " ", "RAMP_PERCENT,25,100", "é");
        return Arbitraries.oneOf(parts, Arbitraries.strings().all().ofMaxLength(8))
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }
}
