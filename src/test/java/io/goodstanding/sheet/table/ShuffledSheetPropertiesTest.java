package io.goodstanding.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** In whichever order rows and columns stand, a file says the same. */
class ShuffledSheetPropertiesTest {

    private static final List<String> HEADER =
            List.of("Name", "Date", "Invites", "Messages", "Pending", "SSI brand", "Comment");
    private static final List<String> NAMES = List.of("Rita Rep", "Carl", "Nobody", "");
    private static final List<String> DAYS =
            List.of("2026-11-23", "22.11.2026", "11/21/2026", "11/10/2026", "soon", "2027-01-01");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "12.0", "", "-1", "1,234", "99999", "n/a");

    @Property(tries = 300)
    void shuffled_rows_and_columns_say_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 1 + random.nextInt(20); row++) {
            rows.add(row(random));
        }
        SheetReading.Result straight = Sheets.read(table(HEADER, rows));

        List<Integer> order =
                new ArrayList<>(IntStream.range(0, HEADER.size()).boxed().toList());
        Collections.shuffle(order, random);
        Collections.shuffle(rows, random);
        SheetReading.Result shuffled = Sheets.read(table(
                ordered(HEADER, order),
                rows.stream().map(row -> ordered(row, order)).toList()));

        assertThat(shuffled.numbers()).isEqualTo(straight.numbers());
        assertThat(shuffled.leftOut()).isEqualTo(straight.leftOut());
        assertThat(shuffled.rows()).isEqualTo(straight.rows());
    }

    private static List<String> row(Random random) {
        List<String> row = new ArrayList<>(List.of(pick(NAMES, random), pick(DAYS, random)));
        for (int cell = 0; cell < 4; cell++) {
            row.add(pick(NUMBERS, random));
        }
        row.add("a; \"quoted\", word");
        return row;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> ordered(List<String> cells, List<Integer> order) {
        return order.stream().map(cells::get).toList();
    }

    private static SheetTable table(List<String> header, List<List<String>> rows) {
        List<SheetRow> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new SheetRow(numbered.size() + 2, row)));
        return new SheetTable(header, numbered);
    }
}
