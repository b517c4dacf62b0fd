package io.goodstanding.sheet;

import io.goodstanding.account.BroughtNumber;
import io.goodstanding.account.BroughtNumbers;
import io.goodstanding.sheet.table.SheetNumber;
import io.goodstanding.sheet.table.SheetNumber.Key;
import io.goodstanding.team.RepName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of a file's numbers is not known yet: those that earlier spreadsheets told in the same way change nothing. */
@Component
class SheetNews {

    private final BroughtNumbers stored;

    SheetNews(BroughtNumbers stored) {
        this.stored = stored;
    }

    List<SheetChange> of(Collection<SheetNumber> numbers, Map<Long, RepName> reps) {
        Map<Key, BroughtNumber> known =
                known(numbers.stream().map(SheetNumber::key).toList(), reps);
        return numbers.stream()
                .map(number -> new SheetChange(number, Optional.ofNullable(known.get(number.key()))))
                .filter(change -> change.before()
                        .filter(before -> before.value() == change.number().value())
                        .isEmpty())
                .toList();
    }

    /** What earlier spreadsheets say about these. */
    Map<Key, BroughtNumber> known(Collection<Key> keys, Map<Long, RepName> reps) {
        Map<Key, BroughtNumber> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        Map<Long, ZoneId> zones = new HashMap<>();
        keys.forEach(key -> zones.put(
                key.accountId(),
                Objects.requireNonNull(reps.get(key.accountId())).zone()));
        LocalDate from = keys.stream().map(Key::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate to = keys.stream().map(Key::day).max(LocalDate::compareTo).orElseThrow();
        stored.of(zones, from, to)
                .forEach(number -> known.put(new Key(number.accountId(), number.day(), number.measure()), number));
        return known;
    }
}
