package io.goodstanding.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentComment;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Comments in the dialog of an incident, as the manager writes them, without a browser. */
@ApplicationTest
class CommentThreadTest extends SpringBrowserlessTest {

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentComments comments;

    @Autowired
    private IncidentDialogs dialogs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;
    private IncidentDetails incident;

    @BeforeEach
    void the_rep_has_logged_something() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        incident = SignedIn.as(
                staff.rep(),
                () -> incidents.report(
                        staff.account(),
                        new IncidentReport(
                                IncidentKind.OTHER, Extent.USUAL, clock.instant(), Optional.empty(), "", "")));
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.manager()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("comment"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field_or_kept(BadInput row) {
        open();
        TypedInto field = TypedInto.labelled(row.field(), find(Dialog.class).single());
        field.type(row.typed());

        press("incident.comment.add");

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(all()).isEmpty();
        } else {
            assertThat(all()).extracting(IncidentComment::text).containsExactly(row.kept());
            assertThat(shown()).contains(row.kept());
            assertThat(field.holds("")).isTrue();
        }
    }

    @Test
    void only_own_comments_can_be_edited_or_removed() {
        SignedIn.as(staff.rep(), () -> comments.add(incident.id(), "It came back."));
        open();

        assertThat(shown()).contains("It came back.", staff.rep().name());
        assertThat(find(Button.class)
                        .withText(Texts.text("incident.comment.edit"))
                        .exists())
                .isFalse();
        assertThat(find(Button.class)
                        .withText(Texts.text("incident.comment.remove"))
                        .exists())
                .isFalse();
    }

    @Test
    void what_another_window_saved_is_shown_and_the_second_try_replaces_it() {
        IncidentComment said = comments.add(incident.id(), "One");
        open();
        press("incident.comment.edit");
        comments.edit(said.id(), "One", "Two");
        Dialog edit = find(Dialog.class).last();
        ((TextArea) TypedInto.labelled(Texts.text("incident.comment.text"), edit)
                        .field())
                .setValue("Three");

        press("incident.comment.edit.save");
        assertThat(edit.getElement().getTextRecursively()).contains(Texts.text("incident.comment.changed", "Two"));
        assertThat(all()).extracting(IncidentComment::text).containsExactly("Two");

        press("incident.comment.edit.save");
        assertThat(all()).extracting(IncidentComment::text).containsExactly("Three");
        assertThat(shown()).contains("Three");
    }

    @Test
    void the_dialog_stays_as_long_as_a_comment_is_typed_and_not_added() {
        open();
        TextArea text = (TextArea) TypedInto.labelled(
                        Texts.text("incident.comment.text"), find(Dialog.class).single())
                .field();
        text.setValue("Half a thought");

        press("action.close");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo(Texts.text("incident.comment.not-added"));

        text.clear();
        press("action.close");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    private void open() {
        dialogs.details(staff.repName(), incident);
    }

    private void press(String key) {
        test(find(Button.class).withText(Texts.text(key)).last()).click();
    }

    private String shown() {
        return find(Dialog.class).first().getElement().getTextRecursively();
    }

    private List<IncidentComment> all() {
        return comments.of(incident.id());
    }
}
