package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class IncidentCommentsTest {

    private static final Instant NOW = MovableClock.START;

    private final Incidents incidents;
    private final IncidentComments comments;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;
    private final IncidentDetails incident;

    IncidentCommentsTest(
            @Autowired Incidents incidents,
            @Autowired IncidentComments comments,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.comments = comments;
        this.trail = trail;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.incident = as(
                staff.rep(),
                () -> incidents.report(
                        staff.account(),
                        new IncidentReport(
                                IncidentKind.OTHER, Extent.USUAL, NOW.minusSeconds(60), Optional.empty(), "", "")));
    }

    @Test
    void what_is_said_stands_in_the_order_in_which_it_was_said() {
        IncidentComment first = add(staff.rep(), "It came back.\r\nTwice.");
        clock.pass(Duration.ofMinutes(1));
        IncidentComment second = add(staff.manager(), "<script>alert(1)</script> {0}");

        assertThat(all()).containsExactly(first, second);
        assertThat(first.text()).isEqualTo("It came back.\nTwice.");
        assertThat(first.author()).isEqualTo(staff.rep().name());
        assertThat(first.at()).isEqualTo(NOW);
        assertThat(second.text()).isEqualTo("<script>alert(1)</script> {0}");
    }

    @Test
    void a_lifted_incident_is_commented_too_and_a_comment_is_in_nobodys_way_who_corrects_it() {
        IncidentDetails lifted = as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), NOW));

        add(staff.rep(), "It was the browser after all.");

        assertThat(all()).hasSize(1);
        as(staff.rep(), () -> incidents.reopen(lifted.id(), lifted.version()));
    }

    @Test
    void nothing_and_too_much_are_refused_and_leave_no_trace() {
        int before = trail.of(staff.account()).size();

        assertRefused(" \u200B\n", "incident.comment.refused.empty");
        assertRefused("x".repeat(2_001), "text.too-long");

        assertThat(all()).isEmpty();
        assertThat(trail.of(staff.account())).hasSize(before);
    }

    @Test
    void the_author_alone_edits_and_the_trail_keeps_both_wordings() {
        IncidentComment said = add(staff.rep(), "One");
        clock.pass(Duration.ofMinutes(5));

        assertThatThrownBy(() -> as(staff.manager(), () -> comments.edit(said.id(), "One", "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.admin(), () -> comments.edit(said.id(), "One", "Mine")))
                .isInstanceOf(AccessDeniedException.class);
        IncidentComment edited = as(staff.rep(), () -> comments.edit(said.id(), "One", "Two"));

        assertThat(all()).containsExactly(edited);
        assertThat(edited.text()).isEqualTo("Two");
        assertThat(edited.editedAt()).contains(clock.instant());
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(IncidentAction.COMMENT_EDITED.key());
            assertThat(entry.before()).isEqualTo(Map.of("comment", String.valueOf(said.id()), "text", "One"));
            assertThat(entry.after()).containsEntry("text", "Two");
        });
    }

    @Test
    void of_two_windows_of_the_author_the_later_is_shown_what_the_other_saved() {
        IncidentComment said = add(staff.rep(), "One");
        as(staff.rep(), () -> comments.edit(said.id(), "One", "Two"));

        CommentChangedMeanwhile conflict = catchThrowableOfType(
                CommentChangedMeanwhile.class, () -> as(staff.rep(), () -> comments.edit(said.id(), "One", "Three")));

        assertThat(conflict.current().text()).isEqualTo("Two");
        assertThat(as(staff.rep(), () -> comments.edit(said.id(), "Two", "Three"))
                        .text())
                .isEqualTo("Three");
    }

    @Test
    void an_own_comment_is_taken_back_and_an_admin_takes_back_any() {
        IncidentComment own = add(staff.rep(), "Own");
        IncidentComment other = add(staff.manager(), "Other");

        assertThatThrownBy(() -> remove(staff.rep(), other)).isInstanceOf(AccessDeniedException.class);
        remove(staff.rep(), own);
        remove(staff.admin(), other);

        assertThat(all()).isEmpty();
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(staff.admin().name());
            assertThat(entry.action()).isEqualTo(IncidentAction.COMMENT_REMOVED.key());
            assertThat(entry.before()).containsEntry("text", "Other");
            assertThat(entry.after()).isEmpty();
        });
    }

    @Test
    void what_was_taken_back_is_neither_edited_nor_taken_back_again() {
        IncidentComment said = add(staff.rep(), "One");
        remove(staff.rep(), said);

        assertThatThrownBy(() -> as(staff.rep(), () -> comments.edit(said.id(), "One", "Two")))
                .hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> remove(staff.rep(), said)).hasMessage("This account is not in your sight");
    }

    @Test
    void out_of_sight_nothing_is_read_or_said_in_the_same_words_as_for_what_does_not_exist() {
        IncidentComment said = add(staff.rep(), "One");

        assertThatThrownBy(() -> add(staff.colleague(), "x")).hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> as(staff.otherManager(), () -> comments.of(incident.id())))
                .hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> remove(staff.otherManager(), said)).hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> as(staff.admin(), () -> comments.add(Long.MAX_VALUE, "x")))
                .hasMessage("This account is not in your sight");
    }

    private void assertRefused(String text, String key) {
        assertThatThrownBy(() -> add(staff.rep(), text)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.phrase().key()).isEqualTo(key);
            assertThat(refused.field()).isEqualTo(IncidentComments.TEXT);
        });
    }

    private IncidentComment add(SignedInUser by, String text) {
        return as(by, () -> comments.add(incident.id(), text));
    }

    private void remove(SignedInUser by, IncidentComment comment) {
        SignedIn.as(by, () -> comments.remove(comment.id()));
    }

    private List<IncidentComment> all() {
        return as(staff.manager(), () -> comments.of(incident.id()));
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
