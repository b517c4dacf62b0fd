package io.goodstanding.intake.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code PhoneNumbers.csv} or {@code Phone Numbers.csv}: whether there is one. The numbers stay here. */
final class PhoneNumbersFile implements SideFile {

    private static final Column EXTENSION = Column.onlyKnown("Extension");
    private static final Column NUMBER = Column.required("Number").neverKept();
    private static final Column TYPE = Column.onlyKnown("Type");

    private final Set<String> numbers = new HashSet<>();

    @Override
    public String stem() {
        return "PhoneNumbers";
    }

    @Override
    public List<Column> columns() {
        return List.of(EXTENSION, NUMBER, TYPE);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String number = row.text(NUMBER);
        if (number.isEmpty()) {
            return Optional.of(SkipReason.INCOMPLETE);
        }
        return numbers.add(number) ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    boolean hasOne() {
        return !numbers.isEmpty();
    }
}
