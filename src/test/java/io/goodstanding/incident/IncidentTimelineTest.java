package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.audit.AuditEntry.Change;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.team.StandIns;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class IncidentTimelineTest {

    private static final Instant NOW = MovableClock.START;

    private final Incidents incidents;
    private final IncidentComments comments;
    private final IncidentScreenshots screenshots;
    private final IncidentTimeline timeline;
    private final StandIns standIns;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;

    IncidentTimelineTest(
            @Autowired Incidents incidents,
            @Autowired IncidentComments comments,
            @Autowired IncidentScreenshots screenshots,
            @Autowired IncidentTimeline timeline,
            @Autowired StandIns standIns,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.comments = comments;
        this.screenshots = screenshots;
        this.timeline = timeline;
        this.standIns = standIns;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @Test
    void everything_that_happened_stands_in_it_the_newest_first_with_who_and_when() {
        IncidentDetails incident = report(IncidentKind.OTHER, "");
        clock.pass(Duration.ofMinutes(1));
        as(staff.manager(), () -> comments.add(incident.id(), "Look <b>here</b>"));
        clock.pass(Duration.ofMinutes(1));
        as(staff.rep(), () -> screenshots.add(incident.id(), "shot.png", TestPictures.png(4, 4)));
        clock.pass(Duration.ofMinutes(1));
        as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), NOW));

        List<IncidentHappening> told = told(incident);

        assertThat(told)
                .extracting(IncidentHappening::action)
                .containsExactly(
                        IncidentAction.LIFTED,
                        IncidentAction.SCREENSHOT_ADDED,
                        IncidentAction.COMMENTED,
                        IncidentAction.LOGGED);
        assertThat(told.getFirst().changes().get("liftedAt")).isEqualTo(new Change("", NOW.toString()));
        assertThat(told.get(1).file()).contains("shot.png");
        assertThat(told.get(2)).satisfies(commented -> {
            assertThat(commented.actor()).isEqualTo(staff.manager().name());
            assertThat(commented.at()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
            assertThat(commented.comment()).contains("Look <b>here</b>");
        });
        assertThat(told.getLast().changes()).isEmpty();
    }

    @Test
    void a_correction_tells_which_fields_changed_and_nothing_of_the_others() {
        IncidentDetails incident = report(IncidentKind.OTHER, "Before");
        as(
                staff.rep(),
                () -> incidents.correct(
                        incident.id(),
                        incident.version(),
                        new IncidentReport(
                                IncidentKind.OTHER,
                                Extent.USUAL,
                                incident.startedAt(),
                                Optional.empty(),
                                "After",
                                "",
                                ToolUse.NONE)));

        assertThat(told(incident).getFirst().changes())
                .containsOnlyKeys("wording", "toolUse")
                .containsEntry("wording", new Change("Before", "After"))
                .containsEntry("toolUse", new Change("UNKNOWN", "NONE"));
    }

    @Test
    void a_comment_stands_in_it_as_it_reads_now_and_what_was_taken_back_is_not_read_there() {
        IncidentDetails incident = report(IncidentKind.OTHER, "");
        IncidentComment edited = as(staff.rep(), () -> comments.add(incident.id(), "A slip of the tongue"));
        as(staff.rep(), () -> comments.edit(edited.id(), edited.text(), "Better"));
        IncidentComment removed = as(staff.rep(), () -> comments.add(incident.id(), "Not meant"));
        SignedIn.as(staff.rep(), () -> comments.remove(removed.id()));

        List<IncidentHappening> told = told(incident);

        assertThat(told)
                .extracting(IncidentHappening::action)
                .containsExactly(
                        IncidentAction.COMMENT_REMOVED,
                        IncidentAction.COMMENTED,
                        IncidentAction.COMMENT_EDITED,
                        IncidentAction.COMMENTED,
                        IncidentAction.LOGGED);
        assertThat(told).extracting(IncidentHappening::comment).contains(Optional.of("Better"));
        assertThat(told.toString()).doesNotContain("slip of the tongue", "Not meant");
    }

    @Test
    void the_kept_one_of_two_tells_what_happened_to_both() {
        IncidentDetails twin = report(IncidentKind.OTHER, "Twin");
        IncidentDetails lifted = as(staff.rep(), () -> incidents.lift(twin.id(), twin.version(), NOW));
        IncidentDetails kept = report(IncidentKind.OTHER, "");
        as(staff.rep(), () -> incidents.merge(kept.id(), kept.version(), lifted.id(), lifted.version()));

        assertThat(told(kept))
                .extracting(IncidentHappening::action)
                .containsExactly(
                        IncidentAction.MERGED, IncidentAction.LOGGED, IncidentAction.LIFTED, IncidentAction.LOGGED);
        assertThat(told(kept).getFirst().changes()).containsEntry("wording", new Change("", "Twin"));
        assertThat(told(twin))
                .extracting(IncidentHappening::action)
                .containsExactly(IncidentAction.MERGED_AWAY, IncidentAction.LIFTED, IncidentAction.LOGGED);
    }

    @Test
    void that_of_an_account_tells_of_all_its_incidents_and_of_no_other_accounts() {
        IncidentDetails one = report(IncidentKind.OTHER, "");
        IncidentDetails two = report(IncidentKind.COMPROMISED, "");
        as(staff.colleague(), () -> incidents.report(staff.colleagueName().id(), of(IncidentKind.OTHER, "")));

        assertThat(as(staff.manager(), () -> timeline.ofAccount(staff.account())))
                .extracting(IncidentHappening::incidentId, IncidentHappening::kind)
                .containsExactly(tuple(two.id(), IncidentKind.COMPROMISED), tuple(one.id(), IncidentKind.OTHER));
    }

    @Test
    void what_a_stand_in_did_names_the_absent_manager() {
        LocalDate today = LocalDate.ofInstant(NOW, Staff.ZONE);
        SignedIn.as(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), today, today));

        IncidentDetails incident =
                as(staff.otherManager(), () -> incidents.report(staff.account(), of(IncidentKind.OTHER, "")));

        assertThat(told(incident)).singleElement().satisfies(logged -> {
            assertThat(logged.actor()).isEqualTo(staff.otherManager().name());
            assertThat(logged.actingFor()).contains(staff.manager().name());
        });
    }

    @Test
    void an_action_that_this_version_does_not_know_keeps_the_others_from_nobody() {
        IncidentDetails incident = report(IncidentKind.OTHER, "");
        jdbc.sql("""
            INSERT INTO audit_entry (at, actor_name, action, subject, subject_id, account_id, before_state, after_state)
            VALUES ('2026-11-18 12:00:00', 'Tomorrow', 'incident-teleported', 'incident', ?, ?, '{}', '{"n":7}')\
            """).params(incident.id(), staff.account()).update();

        assertThat(told(incident)).extracting(IncidentHappening::action).containsExactly(IncidentAction.LOGGED);
    }

    @Test
    void out_of_sight_nothing_is_told() {
        IncidentDetails incident = report(IncidentKind.OTHER, "");

        for (SignedInUser other : List.of(staff.colleague(), staff.otherManager())) {
            assertThatThrownBy(() -> as(other, () -> timeline.of(incident.id())))
                    .hasMessage("This account is not in your sight");
            assertThatThrownBy(() -> as(other, () -> timeline.ofAccount(staff.account())))
                    .hasMessage("This account is not in your sight");
        }
    }

    private List<IncidentHappening> told(IncidentDetails incident) {
        return as(staff.rep(), () -> timeline.of(incident.id()));
    }

    private IncidentDetails report(IncidentKind kind, String wording) {
        return as(staff.rep(), () -> incidents.report(staff.account(), of(kind, wording)));
    }

    private static IncidentReport of(IncidentKind kind, String wording) {
        return new IncidentReport(kind, Extent.USUAL, NOW.minusSeconds(60), Optional.empty(), wording, "");
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
