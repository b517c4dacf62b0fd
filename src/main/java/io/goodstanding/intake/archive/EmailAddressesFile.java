package io.goodstanding.intake.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code Email Addresses.csv}: whether there is a second confirmed one. The addresses stay here. */
final class EmailAddressesFile implements SideFile {

    private static final Column ADDRESS = Column.required("Email Address").neverKept();
    private static final Column CONFIRMED = Column.required("Confirmed").neverKept();

    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false", "");

    private final Set<String> all = new HashSet<>();
    private final Set<String> confirmed = new HashSet<>();

    @Override
    public String stem() {
        return "Email Addresses";
    }

    @Override
    public List<Column> columns() {
        return List.of(ADDRESS, CONFIRMED);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String address = row.text(ADDRESS).toLowerCase(Locale.ROOT);
        String answer = row.text(CONFIRMED).toLowerCase(Locale.ROOT);
        if (address.isEmpty() || !YES.contains(answer) && !NO.contains(answer)) {
            return Optional.of(SkipReason.INCOMPLETE);
        }
        boolean isNew = all.add(address);
        if (YES.contains(answer)) {
            isNew |= confirmed.add(address);
        }
        return isNew ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    boolean hasSecond() {
        return confirmed.size() > 1;
    }
}
