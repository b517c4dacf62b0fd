package io.goodstanding.sheet.table;

import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.team.RepName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Files about two reps, read on 24 November 2026. */
final class Sheets implements RepLookup {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Map<String, RepName> REPS = Map.of("Rita Rep", rep(1, "Rita Rep"), "Carl", rep(2, "Carl"));

    private static RepName rep(long id, String name) {
        return new RepName(id, 7, name, ZoneOffset.UTC, OptionalLong.empty(), Instant.EPOCH);
    }

    static SheetTable table(String... lines) {
        return SheetReader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static SheetReading.Result read(SheetTable table) {
        return read(table, Mapping.guess(table));
    }

    static SheetReading.Result read(SheetTable table, Mapping mapping) {
        return SheetReading.of(table, mapping, new Sheets(), rep -> new DayRule(TODAY.minusDays(90), TODAY));
    }

    /** Why rows are left out, as "row key". */
    static List<String> errors(SheetReading.Result result) {
        return result.errors().stream()
                .map(error -> error.row() + " " + error.why().key())
                .toList();
    }

    @Override
    public Found own() {
        return Found.of(rep(1, "Rita Rep"));
    }

    @Override
    public Found find(String text) {
        return REPS.containsKey(text) ? Found.of(REPS.get(text)) : Found.none(Phrase.of("sheet.row.unknown-rep", text));
    }
}
