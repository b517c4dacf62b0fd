package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Connections.csv}: who is connected and since when. Company, position and e-mail address are not read. */
final class ConnectionsFile implements ArchiveFile {

    private static final Column FIRST_NAME = Column.required("First Name");
    private static final Column LAST_NAME = Column.required("Last Name");
    private static final Column URL = Column.optional("URL");
    private static final Column CONNECTED_ON = Column.required("Connected On");

    private final Set<ConnectionRow> connections = new LinkedHashSet<>();

    @Override
    public String stem() {
        return "Connections";
    }

    @Override
    public List<Column> columns() {
        return List.of(FIRST_NAME, LAST_NAME, URL, CONNECTED_ON);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(CONNECTED_ON);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String name = row.text(FIRST_NAME) + " " + row.text(LAST_NAME);
        Optional<PersonKey> person = PersonKey.of(row.text(URL), name);
        if (person.isEmpty()) {
            return Optional.of(SkipReason.NO_PERSON);
        }
        String day = row.text(CONNECTED_ON);
        if (Dates.isDayFirst(day)) {
            throw new ArchiveRefused(RefusalCode.DAY_FIRST_DATES, row.file(), row.number(), day);
        }
        Optional<LocalDate> connectedOn = Dates.day(day);
        if (connectedOn.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        boolean isNew = connections.add(new ConnectionRow(person.get(), connectedOn.get()));
        return isNew ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    List<ConnectionRow> connections() {
        return List.copyOf(connections);
    }
}
