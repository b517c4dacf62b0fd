package io.goodstanding.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DraftsTest {

    private static final Instant NOW = MovableClock.START;

    private static final Telling FULL = Telling.NOTHING
            .choosing(Choice.SOMETHING_ELSE)
            .answering(Question.WHAT_STOPPED, Answer.INVITING)
            .answering(Question.WHY_NO_INVITING, Answer.EMAIL_OF_EVERYBODY)
            .worded("It says “{0}” <b>😀")
            .ending(EndDate.NAMED)
            .chosenByHand(new IncidentType(IncidentKind.IDENTITY_CHECK, Extent.SIGN_IN_BLOCKED))
            .insisting();

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSweep sweep;

    @Autowired
    private LogDesk desk;

    @Autowired
    private Reps reps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void there_is_a_staff() {
        clock.set(NOW);
        staff = hiring.hire();
    }

    @Test
    void everything_that_was_entered_comes_back_and_the_day_it_was_begun() {
        Draft draft = new Draft(
                OptionalLong.of(staff.account()),
                FULL,
                Optional.of(NOW.minusSeconds(90)),
                Optional.of(LocalDate.of(2026, 12, 5)),
                ToolUse.EXTENSION,
                "@Mona Manager look");
        SignedIn.as(staff.rep(), () -> drafts.keep(about(staff.account(), "first")));
        clock.set(NOW.plus(Duration.ofDays(1)));
        SignedIn.as(staff.rep(), () -> drafts.keep(draft));

        assertThat(SignedIn.as(staff.rep(), drafts::own)).contains(new Draft.Kept(draft, NOW));
    }

    @Test
    void an_empty_one_comes_back_empty() {
        Draft empty = new Draft(
                OptionalLong.empty(), Telling.NOTHING, Optional.empty(), Optional.empty(), ToolUse.UNKNOWN, "");
        SignedIn.as(staff.manager(), () -> drafts.keep(empty));

        assertThat(SignedIn.as(staff.manager(), drafts::own)).contains(new Draft.Kept(empty, NOW));
    }

    @Test
    void nobody_else_sees_it_not_even_about_the_own_account() {
        SignedIn.as(staff.manager(), () -> drafts.keep(about(staff.account(), "secret")));

        assertThat(SignedIn.as(staff.rep(), drafts::own)).isEmpty();
        assertThat(SignedIn.as(staff.admin(), drafts::own)).isEmpty();
        assertThat(SignedIn.as(staff.manager(), drafts::own)).isPresent();
    }

    @Test
    void an_account_that_went_out_of_sight_is_chosen_anew_and_the_words_stay() {
        SignedIn.as(staff.manager(), () -> drafts.keep(about(staff.account(), "words")));
        SignedIn.as(
                staff.admin(),
                () -> reps.move(
                        new Seat(staff.repName(), Optional.empty()),
                        staff.otherTeam().id()));

        Draft found = SignedIn.as(staff.manager(), drafts::own).orElseThrow().draft();

        assertThat(found.accountId()).isEmpty();
        assertThat(found.told().wording()).isEqualTo("words");
    }

    @Test
    void it_is_forgotten_after_thirty_days_without_a_change() {
        SignedIn.as(staff.rep(), () -> drafts.keep(about(staff.account(), "old")));
        clock.set(NOW.plus(Drafts.KEPT).minusSeconds(1));
        sweep.forget();
        assertThat(SignedIn.as(staff.rep(), drafts::own)).isPresent();

        clock.set(NOW.plus(Drafts.KEPT));
        assertThat(SignedIn.as(staff.rep(), drafts::own)).isEmpty();
        sweep.forget();

        assertThat(rowsOf(staff.rep().id())).isZero();
    }

    @Test
    void a_text_that_no_report_could_keep_is_left_out() {
        SignedIn.as(staff.rep(), () -> drafts.keep(about(staff.account(), "x".repeat(2_001))));

        assertThat(SignedIn.as(staff.rep(), drafts::own).orElseThrow().draft().told())
                .isEqualTo(Telling.NOTHING.choosing(Choice.WEEKLY_LIMIT));
    }

    @Test
    void one_in_words_that_this_version_does_not_know_is_offered_to_nobody() {
        SignedIn.as(staff.rep(), () -> drafts.keep(about(staff.account(), "words")));
        jdbc.sql("UPDATE incident_draft SET choice = 'OF_ANOTHER_VERSION' WHERE user_id = ?")
                .param(staff.rep().id())
                .update();

        assertThat(SignedIn.as(staff.rep(), drafts::own)).isEmpty();
    }

    @Test
    void saving_drops_the_draft_it_was_made_from_and_leaves_one_about_something_else() {
        SignedIn.as(staff.rep(), () -> {
            drafts.keep(about(staff.account(), "words"));
            desk.log(staff.account(), report(IncidentKind.NOTE_QUOTA), false);
            assertThat(drafts.own()).isPresent();
            desk.log(staff.account(), report(IncidentKind.INVITATION_LIMIT), true);
            assertThat(drafts.own()).isEmpty();
        });
    }

    @Test
    void it_goes_with_its_author() {
        SignedIn.as(staff.rep(), () -> drafts.keep(about(staff.account(), "words")));

        jdbc.sql("UPDATE rep SET user_id = NULL WHERE user_id = ?")
                .param(staff.rep().id())
                .update();
        jdbc.sql("DELETE FROM one_time_link WHERE user_id = ?")
                .param(staff.rep().id())
                .update();
        jdbc.sql("DELETE FROM app_user WHERE id = ?").param(staff.rep().id()).update();

        assertThat(rowsOf(staff.rep().id())).isZero();
    }

    private int rowsOf(long userId) {
        return jdbc.sql("SELECT COUNT(*) FROM incident_draft WHERE user_id = ?")
                .param(userId)
                .query(Integer.class)
                .single();
    }

    private static IncidentReport report(IncidentKind kind) {
        return new IncidentReport(kind, Extent.USUAL, NOW, Optional.empty(), "", "");
    }

    private static Draft about(long accountId, String wording) {
        return new Draft(
                OptionalLong.of(accountId),
                Telling.NOTHING.choosing(Choice.WEEKLY_LIMIT).worded(wording),
                Optional.of(NOW),
                Optional.empty(),
                ToolUse.NONE,
                "");
    }
}
