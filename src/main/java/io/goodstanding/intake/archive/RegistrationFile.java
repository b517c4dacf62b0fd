package io.goodstanding.intake.archive;

import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code Registration.csv}: when the account was opened, and which plan it is on. */
final class RegistrationFile implements SideFile {

    private static final Column REGISTERED_AT = Column.required("Registered At");
    private static final Column IP = Column.onlyKnown("Registration Ip");
    private static final Column SUBSCRIPTIONS = Column.optional("Subscription Types");

    private final List<Instant> registered = new ArrayList<>();
    private final Set<Plan> plans = EnumSet.noneOf(Plan.class);

    @Override
    public String stem() {
        return "Registration";
    }

    @Override
    public List<Column> columns() {
        return List.of(REGISTERED_AT, IP, SUBSCRIPTIONS);
    }

    @Override
    public Optional<Column> dateColumn() {
        return Optional.of(REGISTERED_AT);
    }

    @Override
    public Optional<SkipReason> take(Row row) {
        Optional<Instant> at = Dates.time(row.text(REGISTERED_AT));
        if (at.isEmpty()) {
            return Optional.of(SkipReason.BAD_DATE);
        }
        addPlans(row.text(SUBSCRIPTIONS).toLowerCase(Locale.ROOT));
        boolean repeated = registered.contains(at.get());
        registered.add(at.get());
        return repeated ? Optional.of(SkipReason.DUPLICATE) : Optional.empty();
    }

    /** LinkedIn sells each under many names; these words are common to them. */
    private void addPlans(String types) {
        addPlan(types, "basic|free", Plan.BASIC);
        addPlan(types, "premium|career|job ?seeker|business", Plan.PREMIUM);
        addPlan(types, "sales", Plan.SALES_NAVIGATOR);
        addPlan(types, "recruiter|talent|hiring", Plan.RECRUITER);
    }

    private void addPlan(String types, String words, Plan plan) {
        if (types.matches(".*(?:" + words + ").*")) {
            plans.add(plan);
        }
    }

    Optional<Instant> registeredAt() {
        return registered.stream().min(Instant::compareTo);
    }

    /** Larger plans contain the smaller ones; of two large ones nobody can tell which is used. */
    Optional<Plan> plan() {
        if (plans.contains(Plan.SALES_NAVIGATOR) && plans.contains(Plan.RECRUITER)) {
            return Optional.empty();
        }
        return plans.stream().max(Plan::compareTo);
    }
}
