package io.goodstanding.limit;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of limits as a small file: a line each with the limit's name, its warning and its number. */
public final class PresetFile {

    /** Where a form says what is wrong with a file. */
    public static final String LINES = "lines";

    private static final String HEAD = "limit,warning,number";

    /** No file of ours comes near it. */
    public static final int MOST_CHARACTERS = 10_000;

    private PresetFile() {}

    public static String write(Map<LimitKind, Bounds> numbers) {
        return Stream.concat(
                        Stream.of(HEAD),
                        numbers.entrySet().stream()
                                .map(each ->
                                        each.getKey() + "," + each.getValue().soft() + ","
                                                + each.getValue().hard()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * @throws Refused at {@link #LINES}, naming the first line that is wrong and why; also for a file without any number
     */
    public static Map<LimitKind, Bounds> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Refused.at(LINES, Phrase.of("presets.refused.large", MOST_CHARACTERS));
        }
        Map<LimitKind, Bounds> numbers = new EnumMap<>(LimitKind.class);
        try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(text.replace("\uFEFF", ""))) {
            for (CsvRecord line : lines) {
                if (!HEAD.equals(String.join(",", line.getFields()))) {
                    read(line, numbers);
                }
            }
        } catch (CsvParseException e) {
            throw Refused.at(LINES, Phrase.of("presets.refused.file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (numbers.isEmpty()) {
            throw Refused.at(LINES, Phrase.of("presets.refused.empty"));
        }
        return numbers;
    }

    private static void read(CsvRecord line, Map<LimitKind, Bounds> numbers) {
        List<String> fields = line.getFields();
        int at = (int) line.getStartingLineNumber();
        if (fields.size() != 3) {
            throw Refused.at(LINES, Phrase.of("presets.refused.fields", at));
        }
        LimitKind kind = Stream.of(LimitKind.values())
                .filter(each -> each.name().equals(fields.getFirst().strip()))
                .findFirst()
                .orElseThrow(() -> Refused.at(LINES, Phrase.of("presets.refused.kind", at, fields.getFirst())));
        if (numbers.containsKey(kind)) {
            throw Refused.at(LINES, Phrase.of("presets.refused.twice", at));
        }
        try {
            numbers.put(kind, Bounds.checked(kind, number(fields.get(1)), number(fields.get(2))));
        } catch (NumberFormatException e) {
            throw Refused.at(LINES, Phrase.of("presets.refused.number", at));
        } catch (Refused refused) {
            throw Refused.at(LINES, Phrase.of("presets.refused.bounds", at, kind.least(), kind.most()));
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
