package io.goodstanding.intake.archive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Verifications/Verifications.csv}: whether there is a verification and until when. Names in it are not read. */
final class VerificationsFile implements SideFile {

    private static final Column TYPE = Column.required("Verification type").neverKept();
    private static final Column VERIFIED = Column.optional("Verified date");
    private static final Column EXPIRY = Column.required("Expiry date");

    /** A kind of verification and its last day; LinkedIn leaves the day empty where there is none. */
    private record Found(String type, Optional<LocalDate> until) {}

    private final Set<Found> found = new HashSet<>();

    @Override
    public String stem() {
        return "Verifications";
    }

    @Override
    public Optional<String> folder() {
        return Optional.of("Verifications");
    }

    @Override
    public List<Column> columns() {
        return List.of(TYPE, VERIFIED, EXPIRY);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(EXPIRY);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String type = row.text(TYPE);
        String expiry = row.text(EXPIRY);
        Optional<LocalDate> until = Dates.day(expiry);
        if (type.isEmpty()) {
            return Optional.of(SkipReason.INCOMPLETE);
        }
        if (until.isEmpty() && !expiry.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        return found.add(new Found(type, until)) ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    Verification verification() {
        boolean endless = found.stream().anyMatch(one -> one.until().isEmpty());
        Optional<LocalDate> last =
                found.stream().flatMap(one -> one.until().stream()).max(LocalDate::compareTo);
        return new Verification(!found.isEmpty(), endless ? Optional.empty() : last);
    }
}
