package io.goodstanding.intake.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Account Status History.csv}: what happened to the account and when. */
final class AccountStatusFile implements SideFile {

    private static final Column TIME = Column.required("Time");
    private static final Column EVENT = Column.required("Event");

    private record Event(Instant at, String text) {}

    private final Set<Event> events = new HashSet<>();

    @Override
    public String stem() {
        return "Account Status History";
    }

    @Override
    public List<Column> columns() {
        return List.of(TIME, EVENT);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(TIME);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String text = Shown.of(row.text(EVENT));
        if (text.isEmpty()) {
            return Optional.of(SkipReason.INCOMPLETE);
        }
        Optional<Instant> at = Dates.time(row.text(TIME));
        if (at.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        return events.add(new Event(at.get(), text)) ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    List<StatusEvent> events() {
        return events.stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::text))
                .map(event -> new StatusEvent(LinkedInDay.of(event.at()), event.text()))
                .toList();
    }
}
