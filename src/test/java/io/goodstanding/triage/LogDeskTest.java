package io.goodstanding.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.playbook.PlaybookLibrary;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.Standings;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class LogDeskTest {

    @Autowired
    private LogDesk desk;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Standings standings;

    @Autowired
    private PlaybookLibrary playbooks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void there_is_a_staff() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @ParameterizedTest
    @EnumSource
    void the_standing_foretold_is_the_one_that_saving_brings(IncidentKind kind) {
        for (Extent extent : kind.extents()) {
            Staff fresh = hiring.hire();
            IncidentReport report = report(kind, extent);
            Outlook outlook = outlook(fresh.rep(), fresh, report);

            IncidentDetails logged = SignedIn.as(fresh.rep(), () -> desk.log(fresh.account(), report, false));

            assertThat(level(fresh)).isEqualTo(outlook.after());
            assertThat(logged.expectedLift()).isEqualTo(outlook.expectedLift());
            assertThat(logged.occurrence()).isEqualTo(outlook.occurrence());
            assertThat(outlook.before()).isEqualTo(Level.UNKNOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_playbook_is_that_of_the_kind_where_there_is_one(IncidentKind kind) {
        Optional<PlaybookInBrief> told = outlook(
                        staff.rep(), staff, report(kind, kind.extents().getFirst()))
                .playbook();

        assertThat(told.map(PlaybookInBrief::name))
                .isEqualTo(playbooks.all().stream()
                        .map(edition -> edition.playbook())
                        .filter(playbook -> playbook.kinds().contains(kind))
                        .map(playbook -> playbook.name())
                        .findFirst());
    }

    @Test
    void everybody_concerned_is_told_but_for_whoever_logs_it() {
        IncidentReport report = report(IncidentKind.OTHER, Extent.USUAL);

        assertThat(outlook(staff.rep(), staff, report).told()).containsExactly("Mona Manager");
        assertThat(outlook(staff.manager(), staff, report).told()).containsExactly("Rita Rep");
        assertThat(outlook(staff.admin(), staff, report).told()).containsExactly("Mona Manager", "Rita Rep");
    }

    @Test
    void what_is_open_of_the_kind_is_a_twin_and_of_the_family_is_similar() {
        log(IncidentKind.PENDING_OVERFLOW);
        log(IncidentKind.INVITATION_LIMIT);

        Outlook same = outlook(staff.rep(), staff, report(IncidentKind.PENDING_OVERFLOW, Extent.USUAL));
        assertThat(same.twin().map(IncidentDetails::kind)).contains(IncidentKind.PENDING_OVERFLOW);
        assertThat(same.similar()).isEmpty();

        Outlook like = outlook(staff.rep(), staff, report(IncidentKind.INVITATIONS_PAUSED, Extent.USUAL));
        assertThat(like.twin()).isEmpty();
        assertThat(like.similar()).extracting(IncidentDetails::kind).containsExactly(IncidentKind.PENDING_OVERFLOW);
    }

    @Test
    void what_has_lifted_is_no_twin_but_counts_as_the_first_time() {
        IncidentDetails first = log(IncidentKind.PENDING_OVERFLOW);
        SignedIn.as(staff.rep(), () -> incidents.lift(first.id(), first.version(), MovableClock.START));

        Outlook second = outlook(staff.rep(), staff, report(IncidentKind.PENDING_OVERFLOW, Extent.USUAL));

        assertThat(second.twin()).isEmpty();
        assertThat(second.occurrence()).isEqualTo(2);
        assertThat(second.before()).isEqualTo(Level.RECOVERING);
        assertThat(second.isLikeTheLast()).isFalse();
    }

    private IncidentDetails log(IncidentKind kind) {
        return SignedIn.as(staff.rep(), () -> desk.log(staff.account(), report(kind, Extent.USUAL), false));
    }

    private Level level(Staff whose) {
        return SignedIn.as(
                whose.rep(), () -> standings.of(whose.account()).standing().level());
    }

    private Outlook outlook(SignedInUser who, Staff whose, IncidentReport report) {
        return SignedIn.as(who, () -> desk.outlook(whose.account(), report));
    }

    private static IncidentReport report(IncidentKind kind, Extent extent) {
        return new IncidentReport(
                kind,
                extent,
                MovableClock.START.minus(Duration.ofHours(1)),
                kind.needsDateShown() ? Optional.of(LocalDate.of(2026, 12, 5)) : Optional.empty(),
                "",
                "");
    }
}
