package io.goodstanding.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.playbook.Answer;
import io.goodstanding.run.RunDesk;
import io.goodstanding.run.RunDetails;
import io.goodstanding.run.Runs;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of a run and the lists of runs, without a browser. */
@ApplicationTest
class RunViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Runs runs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;
    private RunDesk desk;
    private RunDetails run;

    @BeforeEach
    void a_rep_whose_invitations_are_paused() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        desk = new RunDesk(context, staff);
        run = desk.begun(IncidentKind.INVITATIONS_PAUSED);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_open_step_stands_large_with_its_place_among_all() {
        open(staff.rep());

        assertThat(shown())
                .contains(desk.open(run).step().title())
                .contains(Texts.text("run.step-of", 1, run.playbook().steps().size()))
                .contains(Texts.text("playbook.dont.second-ticket"));
    }

    @Test
    void a_checklist_that_is_not_ticked_is_refused_at_its_items_and_the_note_stays() {
        open(staff.rep());
        test(note()).setValue("All tools are off");

        press("run.save.CHECKLIST");

        assertThat(items().isInvalid()).isTrue();
        assertThat(note().getValue()).isEqualTo("All tools are off");
        assertThat(desk.at(run)).isEqualTo("stop");
    }

    @Test
    void a_step_that_is_done_leads_to_the_next_one() {
        open(staff.rep());
        items().setValue(Set.of(0, 1, 2));

        press("run.save.CHECKLIST");

        assertThat(desk.at(run)).isNotEqualTo("stop");
        open(staff.rep());
        assertThat(shown()).contains(desk.open(run).step().title());
    }

    @Test
    void what_is_ticked_and_noted_is_there_again_in_another_window() {
        open(staff.rep());
        items().setValue(Set.of(1));
        test(note()).setValue("The rest tonight");

        open(staff.manager());

        assertThat(items().getValue()).containsExactly(1);
        assertThat(note().getValue()).isEqualTo("The rest tonight");
    }

    @Test
    void a_note_that_somebody_has_begun_says_whose_it_is() {
        open(staff.manager());
        test(note()).setValue("The rest tonight");

        open(staff.rep());

        assertThat(note().getHelperText()).contains(staff.manager().name());
    }

    @Test
    void a_step_that_somebody_else_does_while_it_is_left_out_keeps_the_reason() {
        open(staff.manager());
        press("run.skip");
        Dialog dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("Nothing was running");
        desk.work(staff.rep(), run, "");

        press("run.skip.save");

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("Nothing was running");
    }

    @Test
    void each_answer_says_what_it_changes_before_it_is_saved() {
        desk.work(staff.rep(), run, "");
        open(staff.rep());
        RadioButtonGroup<Answer> answers = answers();

        Answer names = desk.open(run).step().answers().stream()
                .filter(answer -> answer.names().isPresent())
                .findFirst()
                .orElseThrow();
        answers.setValue(names);

        assertThat(shown())
                .contains(Texts.text(
                        "run.effect.name",
                        Texts.text("kind." + names.names().orElseThrow().kind())));
        assertThat(desk.open(run).attempt()).isEqualTo(1);
    }

    @Test
    void a_required_step_is_skipped_with_a_reason_only() {
        open(staff.rep());

        press("run.skip");
        Dialog dialog = find(Dialog.class).single();
        press("run.skip.save");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(desk.at(run)).isEqualTo("stop");

        test(find(TextArea.class, dialog).single()).setValue("Nothing was running");
        press("run.skip.save");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(desk.at(run)).isNotEqualTo("stop");
    }

    @Test
    void a_rep_sees_a_managers_step_but_cannot_do_it() {
        RunDetails review = SignedIn.as(staff.admin(), () -> runs.startAlone(staff.account(), "third-time-review"));
        run = review;

        open(staff.rep());

        assertThat(shown()).contains(Texts.text("run.managers-turn"));
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        open(staff.manager());
        assertThat(shown()).doesNotContain(Texts.text("run.managers-turn"));
    }

    @Test
    void a_run_out_of_sight_is_refused_like_one_that_does_not_exist() {
        assertThat(refusal(staff.otherManager(), "run/" + run.id()))
                .isEqualTo(refusal(staff.otherManager(), "run/999999999"))
                .doesNotContain(run.playbook().name());
    }

    @Test
    void an_incident_leads_to_its_run() {
        actAs(staff.rep());
        UI.getCurrent().navigate("incident/" + run.incidentId().orElseThrow());

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("run/" + run.id());
    }

    @Test
    void the_list_shows_whose_step_it_is_and_links_to_it() {
        actAs(staff.rep());
        UI.getCurrent().navigate("steps");

        assertThat(shown())
                .contains(desk.open(run).step().title())
                .contains(Texts.text("steps.number", 1, run.playbook().steps().size()));
    }

    private String refusal(SignedInUser user, String path) {
        actAs(user);
        try {
            UI.getCurrent().navigate(path);
            return shown();
        } catch (RuntimeException refused) {
            return refused.getClass().getName();
        }
    }

    private void open(SignedInUser user) {
        actAs(user);
        UI.getCurrent().navigate("steps");
        UI.getCurrent().navigate("run/" + run.id());
    }

    private static void actAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String key) {
        test(find(Button.class).withText(Texts.text(key)).last()).click();
    }

    private TextArea note() {
        return find(TextArea.class).withLabel(Texts.text("run.form.note")).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Integer> items() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Answer> answers() {
        return find(RadioButtonGroup.class).single();
    }
}
