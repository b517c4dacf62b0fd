package io.goodstanding.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code Logins.csv}: how often on which day, and whether a device was new. Addresses are not read, devices stay here. */
final class LoginsFile implements SideFile {

    private static final Column DATE = Column.required("Login Date");
    private static final Column USER_AGENT = Column.required("User Agent").neverKept();

    /** A browser that was updated is no new device. */
    private static final Pattern VERSIONS = Pattern.compile("[\\d._]+");

    private record Login(Instant at, String device) {}

    private final Set<Login> logins = new HashSet<>();

    @Override
    public String stem() {
        return "Logins";
    }

    @Override
    public Optional<OptionalPart> part() {
        return Optional.of(OptionalPart.LOGINS);
    }

    @Override
    public List<Column> columns() {
        return List.of(DATE, USER_AGENT);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(DATE);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        Optional<Instant> at = Dates.time(row.text(DATE));
        if (at.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        String device = VERSIONS.matcher(row.text(USER_AGENT)).replaceAll("");
        return logins.add(new Login(at.get(), device)) ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    /** New is what this file has not seen before; its first day has nothing to compare with and tells of none. */
    List<LoginDay> days() {
        Map<LocalDate, List<Login>> byDay = logins.stream()
                .collect(Collectors.groupingBy(login -> LinkedInDay.of(login.at()), TreeMap::new, Collectors.toList()));
        Set<String> known = new HashSet<>();
        List<LoginDay> days = new ArrayList<>();
        byDay.forEach((day, ofDay) -> {
            boolean first = known.isEmpty();
            boolean fresh = known.addAll(ofDay.stream().map(Login::device).toList());
            days.add(new LoginDay(day, ofDay.size(), fresh && !first));
        });
        return days;
    }
}
