package io.goodstanding.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentComment;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is named in a comment is told, as by a note. */
@ApplicationTest
class CommentNoticesTest {

    private static final String MENTIONED = "notice.mentioned.comment";

    private final IncidentComments comments;
    private final Inbox inbox;
    private final Staff staff;
    private final IncidentDetails incident;

    CommentNoticesTest(
            @Autowired Incidents incidents,
            @Autowired IncidentComments comments,
            @Autowired Inbox inbox,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.comments = comments;
        this.inbox = inbox;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.incident = SignedIn.as(
                staff.rep(),
                () -> incidents.report(
                        staff.account(),
                        new IncidentReport(
                                IncidentKind.OTHER, Extent.USUAL, MovableClock.START, Optional.empty(), "", "")));
    }

    @Test
    void who_is_named_is_told_once_however_often_the_comment_is_edited_and_again_by_another_comment() {
        IncidentComment said = add(staff.rep(), "Please look, @Ada Admin.");
        SignedIn.as(staff.rep(), () -> comments.edit(said.id(), said.text(), "Please, @Ada Admin and @Mona Manager."));

        assertThat(mentions(staff.admin()))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.path()).isEqualTo("rep/" + staff.account() + "?incident=" + incident.id()));
        assertThat(mentions(staff.manager())).hasSize(1);

        add(staff.rep(), "@Ada Admin again");
        assertThat(mentions(staff.admin())).hasSize(2);
    }

    @Test
    void the_rep_is_told_in_words_of_the_own_account_and_nobody_of_the_own_comment() {
        add(staff.manager(), "@Rita Rep @Mona Manager");

        assertThat(mentions(staff.rep())).hasSize(1);
        assertThat(mentions(staff.manager())).isEmpty();
    }

    @Test
    void names_out_of_sight_unknown_or_longer_are_told_nothing() {
        add(staff.rep(), "@Otto Other @Carl Colleague @Ada Administrator @Nobody @");

        assertThat(mentions(staff.otherManager())).isEmpty();
        assertThat(mentions(staff.colleague())).isEmpty();
        assertThat(mentions(staff.admin())).isEmpty();
    }

    private IncidentComment add(SignedInUser by, String text) {
        return SignedIn.as(by, () -> comments.add(incident.id(), text));
    }

    private List<InboxEntry> mentions(SignedInUser reader) {
        return SignedIn.as(reader, () -> inbox.page(InboxPart.ALL, OptionalLong.empty())).entries().stream()
                .filter(entry -> MENTIONED.equals(entry.sentence().key()))
                .toList();
    }
}
