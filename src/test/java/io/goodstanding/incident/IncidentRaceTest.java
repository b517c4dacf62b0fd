package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people act on the same account at the same moment. */
@ApplicationTest
class IncidentRaceTest {

    private static final Instant NOW = MovableClock.START;

    private final Incidents incidents;
    private final AuditTrail trail;
    private final Staff staff;

    IncidentRaceTest(
            @Autowired Incidents incidents,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.trail = trail;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @RepeatedTest(5)
    void of_two_who_log_the_same_kind_at_once_one_is_refused_and_one_incident_is_open() {
        IncidentReport report = new IncidentReport(IncidentKind.OTHER, Extent.USUAL, NOW, Optional.empty(), "", "");

        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.rep(), () -> incidents.report(staff.account(), report)),
                () -> SignedIn.as(staff.manager(), () -> incidents.report(staff.account(), report)));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(Refused.class));
        assertThat(all()).hasSize(1);
        assertThat(trail.of(staff.account()))
                .filteredOn(entry -> "incident-logged".equals(entry.action()))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void of_two_who_lift_at_once_one_is_shown_what_the_other_did() {
        IncidentDetails seen = SignedIn.as(
                staff.rep(),
                () -> incidents.report(
                        staff.account(),
                        new IncidentReport(
                                IncidentKind.OTHER, Extent.USUAL, NOW.minusSeconds(60), Optional.empty(), "", "")));

        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.rep(), () -> incidents.lift(seen.id(), seen.version(), NOW)),
                () -> SignedIn.as(
                        staff.manager(), () -> incidents.lift(seen.id(), seen.version(), NOW.minusSeconds(30))));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(IncidentChangedMeanwhile.class));
        assertThat(all()).singleElement().extracting(IncidentDetails::version).isEqualTo(seen.version() + 1);
    }

    private List<IncidentDetails> all() {
        return SignedIn.as(staff.rep(), () -> incidents.of(staff.account()));
    }
}
