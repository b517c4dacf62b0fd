package io.goodstanding.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The same thing logged twice: what the form says, and how two become one, without a browser. */
@ApplicationTest
class DoublesTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentDialogs dialogs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void a_manager_works_for_the_rep() {
        clock.set(NOW);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.manager()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void correcting_into_a_kind_that_is_open_is_refused_with_the_open_one_in_reach_and_nothing_typed_is_lost() {
        report(Duration.ofHours(5), "Something <b>odd</b>", ToolUse.UNKNOWN);
        IncidentDetails notes = incidents.report(
                staff.account(),
                new IncidentReport(IncidentKind.NOTE_QUOTA, Extent.USUAL, NOW, Optional.empty(), "", ""));
        dialogs.correct(staff.repName(), notes);
        kind().setValue(IncidentKind.OTHER);
        TypedInto note = TypedInto.labelled(
                Texts.text("incident.form.note"), find(Dialog.class).single());
        note.type("It is there again");

        press("incident.correct.save");

        assertThat(TypedInto.labelled(
                                Texts.text("incident.form.kind"),
                                find(Dialog.class).single())
                        .message())
                .get()
                .asString()
                .contains("Wed 18 Nov, 07:00", "Something <b>odd</b>");
        press("incident.second-open.show");
        assertThat(find(Dialog.class).all()).hasSize(2);
        assertThat(find(Dialog.class).last().getElement().getTextRecursively()).contains("Something <b>odd</b>");
        assertThat(note.holds("It is there again")).isTrue();
        assertThat(incidents.of(staff.account()))
                .extracting(IncidentDetails::kind)
                .containsExactlyInAnyOrder(IncidentKind.OTHER, IncidentKind.NOTE_QUOTA);
    }

    @Test
    void a_correction_starts_from_the_tool_that_was_in_use() {
        IncidentDetails incident = report(Duration.ofHours(5), "", ToolUse.SERVICE);
        dialogs.correct(staff.repName(), incident);

        press("incident.correct.save");

        assertThat(incidents.of(staff.account()))
                .singleElement()
                .extracting(IncidentDetails::toolUse)
                .isEqualTo(ToolUse.SERVICE);
    }

    @Test
    void two_of_a_kind_become_one_from_the_card_of_the_open_one() {
        IncidentDetails first = report(Duration.ofHours(5), "First", ToolUse.UNKNOWN);
        incidents.lift(first.id(), first.version(), NOW.minus(Duration.ofHours(4)));
        IncidentDetails open = report(Duration.ofHours(1), "", ToolUse.UNKNOWN);
        UI.getCurrent().navigate("rep/" + staff.account());

        test(findInView(Button.class).withText(Texts.text("incident.merge")).first())
                .click();
        press("incident.merge.save");
        assertThat(incidents.of(staff.account())).as("which one is said first").hasSize(2);
        chooseTheOnlyOne();
        press("incident.merge.save");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(incidents.of(staff.account())).singleElement().satisfies(merged -> {
            assertThat(merged.id()).isEqualTo(open.id());
            assertThat(merged.startedAt()).isEqualTo(first.startedAt());
            assertThat(merged.wording()).isEqualTo("First");
        });
    }

    @SuppressWarnings("unchecked")
    private void chooseTheOnlyOne() {
        RadioButtonGroup<IncidentDetails> doubles = find(RadioButtonGroup.class).single();
        doubles.setValue(doubles.getListDataView().getItem(0));
    }

    @Test
    void one_that_was_changed_meanwhile_is_not_merged_and_the_dialog_says_so() {
        IncidentDetails first = report(Duration.ofHours(5), "First", ToolUse.UNKNOWN);
        incidents.lift(first.id(), first.version(), NOW.minus(Duration.ofHours(4)));
        IncidentDetails open = report(Duration.ofHours(1), "", ToolUse.UNKNOWN);
        dialogs.merge(staff.repName(), open);
        chooseTheOnlyOne();
        SignedIn.as(staff.rep(), () -> incidents.foundStillThere(open.id(), open.version()));

        press("incident.merge.save");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(Texts.text("incident.merge.changed"));
        assertThat(incidents.of(staff.account())).hasSize(2);
    }

    @Test
    void where_there_is_one_of_a_kind_only_nothing_offers_to_merge_it() {
        report(Duration.ofHours(5), "", ToolUse.UNKNOWN);
        UI.getCurrent().navigate("rep/" + staff.account());

        assertThat(findInView(Button.class)
                        .withText(Texts.text("incident.merge"))
                        .exists())
                .isFalse();
        assertThat(findInView(Button.class)
                        .withText(Texts.text("incident.details"))
                        .exists())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<IncidentKind> kind() {
        return (RadioButtonGroup<IncidentKind>) TypedInto.labelled(
                        Texts.text("incident.form.kind"), find(Dialog.class).single())
                .field();
    }

    private void press(String key) {
        test(find(Button.class).withText(Texts.text(key)).last()).click();
    }

    private IncidentDetails report(Duration ago, String wording, ToolUse toolUse) {
        return incidents.report(
                staff.account(),
                new IncidentReport(
                        IncidentKind.OTHER, Extent.USUAL, NOW.minus(ago), Optional.empty(), wording, "", toolUse));
    }
}
