package io.goodstanding.sheet.table;

import io.goodstanding.account.Measure;
import io.goodstanding.account.Metric;
import io.goodstanding.shared.DayRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.team.RepName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The numbers of a file, row by row. A row with an error is left out whole: half of a day would look like all of it.
 * Two rows that say the same are one; two that say different numbers for one rep and day are both left out, since
 * nobody can know which is right.
 */
public final class SheetReading {

    private final SheetTable table;
    private final Mapping mapping;
    private final RepLookup reps;
    private final Function<RepName, DayRule> days;
    private final List<RowError> errors = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int blank;

    private SheetReading(SheetTable table, Mapping mapping, RepLookup reps, Function<RepName, DayRule> days) {
        this.table = table;
        this.mapping = mapping;
        this.reps = reps;
        this.days = days;
    }

    /** @param days which days are open for a rep */
    public static Result of(SheetTable table, Mapping mapping, RepLookup reps, Function<RepName, DayRule> days) {
        SheetReading reading = new SheetReading(table, mapping, reps, days);
        table.rows().forEach(reading::take);
        reading.leaveOutContradictions();
        return reading.result();
    }

    /**
     * @param numbers by account, day and measure
     * @param rows how many rows they come from
     * @param blank rows without any number
     * @param errors by row
     */
    public record Result(List<SheetNumber> numbers, int rows, int blank, List<RowError> errors) {

        public Result {
            numbers = List.copyOf(numbers);
            errors = List.copyOf(errors);
        }

        /** Rows that are left out because of an error; one may have several. */
        public int leftOut() {
            return (int) errors.stream().map(RowError::row).distinct().count();
        }
    }

    /** A row without an error. */
    private record Line(SheetRow row, Map<SheetNumber.Key, Integer> numbers) {}

    private void take(SheetRow row) {
        int before = errors.size();
        if (row.isWiderThan(table.header().size())) {
            errors.add(new RowError(row.number(), "", "", Phrase.of("sheet.row.wide")));
            return;
        }
        Map<Measure, Integer> values = values(row);
        if (values.isEmpty() && errors.size() == before) {
            blank++;
            return;
        }
        if (partIsMoreThanWhole(values)) {
            refuse(row, column(Metric.MESSAGES_OF_ONE_TYPE), Phrase.of("sheet.row.part"));
        }
        Optional<RepName> rep = rep(row);
        Optional<LocalDate> day = day(row, rep);
        if (errors.size() == before && rep.isPresent() && day.isPresent()) {
            Map<SheetNumber.Key, Integer> numbers = new HashMap<>();
            values.forEach((measure, value) ->
                    numbers.put(new SheetNumber.Key(rep.get().id(), day.get(), measure), value));
            lines.add(new Line(row, numbers));
        }
    }

    private static boolean partIsMoreThanWhole(Map<Measure, Integer> values) {
        return values.getOrDefault(Metric.MESSAGES_OF_ONE_TYPE, 0)
                > values.getOrDefault(Metric.MESSAGES, Integer.MAX_VALUE);
    }

    private Map<Measure, Integer> values(SheetRow row) {
        Map<Measure, Integer> values = new HashMap<>();
        for (int column = 0; column < mapping.uses().size(); column++) {
            Optional<Measure> measure = mapping.uses().get(column).measure();
            if (measure.isPresent()) {
                NumberText number = new NumberText(measure.get(), row.cell(column));
                if (number.isNothing()) {
                    continue;
                }
                Optional<Phrase> refusal = number.refusal();
                if (refusal.isPresent()) {
                    refuse(row, column, refusal.get());
                } else {
                    values.put(measure.get(), number.value());
                }
            }
        }
        return values;
    }

    private Optional<RepName> rep(SheetRow row) {
        int column = mapping.uses().indexOf(ColumnUse.REP);
        RepLookup.Found found = found(row, column);
        found.why().ifPresent(why -> refuse(row, column, why));
        return found.rep();
    }

    private RepLookup.Found found(SheetRow row, int column) {
        if (column < 0) {
            return reps.own();
        }
        String text = row.cell(column);
        return text.isEmpty() ? RepLookup.Found.none(Phrase.of("sheet.row.no-rep")) : reps.find(text);
    }

    private Optional<LocalDate> day(SheetRow row, Optional<RepName> rep) {
        int column = mapping.uses().indexOf(ColumnUse.DAY);
        Optional<LocalDate> day = column < 0 ? mapping.day() : DayText.read(row.cell(column), mapping.order());
        Optional<Phrase> refusal = day.isEmpty()
                ? Optional.of(Phrase.of("sheet.row.no-day", row.cell(column)))
                : rep.flatMap(known -> refusal(day.get(), days.apply(known)));
        refusal.ifPresent(why -> refuse(row, column, why));
        return day;
    }

    private static Optional<Phrase> refusal(LocalDate day, DayRule open) {
        if (day.isAfter(open.last())) {
            return Optional.of(Phrase.of("sheet.row.future", day));
        }
        return day.isBefore(open.first())
                ? Optional.of(Phrase.of("sheet.row.too-old", open.first()))
                : Optional.empty();
    }

    private void refuse(SheetRow row, int column, Phrase why) {
        errors.add(
                column < 0
                        ? new RowError(row.number(), "", "", why)
                        : new RowError(row.number(), table.header().get(column), row.cell(column), why));
    }

    /** Only rows that are right can contradict each other; the order of rows makes no difference. */
    private void leaveOutContradictions() {
        Map<SheetNumber.Key, Set<Integer>> told = new HashMap<>();
        for (Line line : lines) {
            line.numbers()
                    .forEach((key, value) ->
                            told.computeIfAbsent(key, any -> new HashSet<>()).add(value));
        }
        lines.removeIf(line -> {
            Optional<SheetNumber.Key> contradicted = line.numbers().keySet().stream()
                    .filter(key -> told.getOrDefault(key, Set.of()).size() > 1)
                    .min(Comparator.comparing(key -> column(key.measure())));
            contradicted.ifPresent(key -> refuse(line.row(), column(key.measure()), Phrase.of("sheet.row.twice")));
            return contradicted.isPresent();
        });
    }

    private int column(Measure measure) {
        for (int column = 0; column < mapping.uses().size(); column++) {
            if (mapping.uses().get(column).measure().filter(measure::equals).isPresent()) {
                return column;
            }
        }
        throw new IllegalArgumentException(measure.name());
    }

    private Result result() {
        Map<SheetNumber.Key, Integer> numbers = new HashMap<>();
        lines.forEach(line -> numbers.putAll(line.numbers()));
        errors.sort(Comparator.comparingInt(RowError::row));
        return new Result(
                numbers.entrySet().stream()
                        .map(entry -> new SheetNumber(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(
                                        (SheetNumber number) -> number.key().accountId())
                                .thenComparing(number -> number.key().day())
                                .thenComparing(number -> number.key().measure().name()))
                        .toList(),
                lines.size(),
                blank,
                errors);
    }
}
