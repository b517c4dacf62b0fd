package io.goodstanding.intake.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Security Challenges.csv}: day and kind. Where and with what the rep sat is not read. */
final class SecurityChallengesFile implements SideFile {

    private static final Column DATE = Column.required("Challenge Date");
    private static final Column TYPE = Column.required("Challenge Type");

    private record Challenge(Instant at, String type) {}

    private final Set<Challenge> challenges = new HashSet<>();

    @Override
    public String stem() {
        return "Security Challenges";
    }

    @Override
    public Optional<OptionalPart> part() {
        return Optional.of(OptionalPart.SECURITY_CHALLENGES);
    }

    @Override
    public List<Column> columns() {
        return List.of(DATE, TYPE);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(DATE);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        String type = Shown.of(row.text(TYPE));
        if (type.isEmpty()) {
            return Optional.of(SkipReason.INCOMPLETE);
        }
        Optional<Instant> at = Dates.time(row.text(DATE));
        if (at.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        return challenges.add(new Challenge(at.get(), type)) ? Optional.empty() : Optional.of(SkipReason.DUPLICATE);
    }

    List<SecurityChallenge> challenges() {
        return challenges.stream()
                .sorted(Comparator.comparing(Challenge::at).thenComparing(Challenge::type))
                .map(challenge -> new SecurityChallenge(LinkedInDay.of(challenge.at()), challenge.type()))
                .toList();
    }
}
