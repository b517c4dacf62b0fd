package io.goodstanding.sheet;

import io.goodstanding.account.DenseDays;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.SheetReading;
import io.goodstanding.team.RepName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a file says and what bringing it in would do.
 *
 * @param reps whom it is about, by account
 * @param news what is not known yet in the same words
 * @param dense the days that the reps' archives tell whole
 */
public record SheetPreview(
        SheetFile file,
        Mapping mapping,
        SheetReading.Result reading,
        Map<Long, RepName> reps,
        List<SheetChange> news,
        List<DenseDays> dense) {

    public SheetPreview {
        reps = Map.copyOf(reps);
        news = List.copyOf(news);
        dense = List.copyOf(dense);
    }

    public boolean changesNothing() {
        return news.isEmpty();
    }

    /** Numbers that are new. */
    public int added() {
        return news.size() - changed();
    }

    /** Numbers that stand in the place of an earlier spreadsheet's. */
    public int changed() {
        return (int) news.stream().filter(change -> change.before().isPresent()).count();
    }

    /** How many of the new numbers are kept and do not count: an archive tells those days whole. */
    public int setAside() {
        return (int) news.stream()
                .map(change -> change.number().key())
                .filter(key ->
                        dense.stream().anyMatch(days -> days.setAside(key.accountId(), key.day(), key.measure())))
                .count();
    }

    /** The accounts that something changes for. */
    public Set<Long> accounts() {
        return news.stream()
                .map(change -> change.number().key().accountId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the file says about each rep, by name. */
    public List<OfRep> byRep() {
        Map<Long, List<LocalDate>> days = reading.numbers().stream()
                .collect(Collectors.groupingBy(
                        number -> number.key().accountId(),
                        Collectors.mapping(number -> number.key().day(), Collectors.toList())));
        Map<Long, Long> fresh = news.stream()
                .collect(Collectors.groupingBy(change -> change.number().key().accountId(), Collectors.counting()));
        List<OfRep> all = new ArrayList<>();
        days.forEach((account, told) -> all.add(new OfRep(
                Objects.requireNonNull(reps.get(account)),
                told.stream().min(Comparator.naturalOrder()).orElseThrow(),
                told.stream().max(Comparator.naturalOrder()).orElseThrow(),
                told.size(),
                fresh.getOrDefault(account, 0L).intValue())));
        all.sort(Comparator.comparing(OfRep::name)
                .thenComparing(each -> each.rep().id()));
        return all;
    }

    /**
     * One rep's part.
     *
     * @param numbers how many the file tells
     * @param fresh how many of them are new or different
     */
    public record OfRep(RepName rep, LocalDate from, LocalDate to, int numbers, int fresh) {

        private String name() {
            return rep.name();
        }
    }
}
