package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Profile.csv}: only the name in it, to check whose archive this is. */
final class ProfileFile implements ArchiveFile {

    private static final Column FIRST_NAME = Column.required("First Name");
    private static final Column LAST_NAME = Column.required("Last Name");

    private @Nullable OwnerName owner;

    @Override
    public String stem() {
        return "Profile";
    }

    @Override
    public List<Column> columns() {
        return List.of(FIRST_NAME, LAST_NAME);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        OwnerName found = new OwnerName(Shown.of(row.text(FIRST_NAME)), Shown.of(row.text(LAST_NAME)));
        if (found.full().isEmpty()) {
            return Optional.of(SkipReason.NO_PERSON);
        }
        if (owner != null) {
            return Optional.of(SkipReason.DUPLICATE);
        }
        owner = found;
        return Optional.empty();
    }

    Optional<OwnerName> owner() {
        return Optional.ofNullable(owner);
    }
}
