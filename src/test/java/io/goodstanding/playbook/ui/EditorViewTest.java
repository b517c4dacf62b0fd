package io.goodstanding.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.playbook.OwnPlaybook;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.playbook.StepType;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The editor as an admin uses it, without a browser. */
@ApplicationTest
class EditorViewTest extends SpringBrowserlessTest {

    @Autowired
    private Playbooks playbooks;

    @Autowired
    private PlaybookDrafts drafts;

    private final String key = OwnPlaybook.newKey();

    @BeforeEach
    void an_admin_edits_a_playbook(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().admin()));
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        open();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void opening_and_looking_changes_nothing() {
        choose("Are you ready?");
        choose("Go on");

        assertThat(drafts.find(key)).isEmpty();
        assertThat(playbooks.changes(playbooks.file(key).orElseThrow()).isEmpty())
                .isTrue();
    }

    @Test
    void leaving_a_field_keeps_the_work_and_nothing_else_of_the_step_changes() {
        choose("Are you ready?");
        line("title").setValue("Are you really ready?");

        PlaybookFile kept = drafts.find(key).orElseThrow().file();
        assertThat(kept).isEqualTo(OwnPlaybook.with(key, "Are you ready?", "Are you really ready?"));
        assertThat(playbooks.find(key).orElseThrow().version()).isOne();
        open();
        choose("Are you really ready?");
        assertThat(line("title").getValue()).isEqualTo("Are you really ready?");
    }

    @Test
    void steps_are_added_moved_copied_and_taken_out() {
        choose("Look around");
        press("playbook.add.after");
        line("title").setValue("Think");
        assertThat(titles()).containsExactly("Look around", "Think", "Are you ready?", "Go on");

        tool("playbook.down.step");
        assertThat(titles()).containsExactly("Look around", "Are you ready?", "Think", "Go on");
        tool("playbook.copy.step");
        assertThat(titles()).containsExactly("Look around", "Are you ready?", "Think", "Think", "Go on");
        assertThat(kept().steps().stream().map(StepPart::key)).doesNotHaveDuplicates();
        tool("playbook.remove.step");
        tool("playbook.up.step");
        assertThat(titles()).containsExactly("Look around", "Are you ready?", "Go on", "Think");
    }

    @Test
    void a_step_of_another_playbook_is_reused_with_a_key_that_is_free() {
        choose("Look around");
        press("playbook.reuse");
        find(TextField.class)
                .withPropertyValue(TextField::getPlaceholder, Texts.text("playbook.reuse.search"))
                .single()
                .setValue("look around " + key);
        test(find(Button.class).withText(Texts.text("playbook.reuse.use")).single())
                .click();

        assertThat(titles()).containsExactly("Look around", "Look around", "Are you ready?", "Go on");
        assertThat(kept().steps().get(1).key()).isEqualTo("look-2");
    }

    @Test
    void what_is_wrong_names_its_step_leads_there_and_keeps_it_from_being_saved() {
        choose("Go on");
        line("when").setValue("ready is maybe");
        choose("Look around");

        NativeButton problem = findInView(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("gs-problem"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.getElement().getTextRecursively()).contains("Go on").contains("maybe");
        press("playbook.save");
        assertThat(find(TextBox.class).exists()).isFalse();

        test(problem).click();
        assertThat(line("when").getValue()).isEqualTo("ready is maybe");
    }

    @Test
    void a_type_brings_its_fields_and_what_was_typed_for_another_stays_while_it_is_chosen() {
        choose("Look around");
        type().setValue(StepType.CHECKLIST);
        area("items").setValue("One\nTwo");
        assertThat(kept().steps().getFirst().items()).containsExactly("One", "Two");

        type().setValue(StepType.DO);
        assertThat(kept().steps().getFirst().items()).isNull();
        type().setValue(StepType.CHECKLIST);
        assertThat(kept().steps().getFirst().items()).containsExactly("One", "Two");
    }

    @Test
    void saving_needs_a_reason_and_makes_a_version() {
        choose("Go on");
        line("title").setValue("Go further");
        press("playbook.save");
        press("playbook.save.save");
        assertThat(find(TextBox.class).single().getErrorMessage()).isEqualTo(Texts.text("playbook.refused.reason"));

        find(TextBox.class).single().setValue("Clearer");
        press("playbook.save.save");

        assertThat(playbooks.find(key).orElseThrow().version()).isEqualTo(2);
        assertThat(drafts.find(key)).isEmpty();
        assertThat(getCurrentView()).isInstanceOf(PlaybookView.class);
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_shown_and_the_second_try_replaces_it() {
        choose("Go on");
        line("title").setValue("Go further");
        playbooks.save(OwnPlaybook.with(key, "Look around", "Look about"), 1, "Theirs");
        press("playbook.save");
        find(TextBox.class).single().setValue("Mine");

        press("playbook.save.save");
        assertThat(playbooks.find(key).orElseThrow().version()).isEqualTo(2);
        assertThat(find(SavePlaybookDialog.class).single().getElement().getTextRecursively())
                .contains("Theirs", "about");
        assertThat(kept().steps().getLast().title()).isEqualTo("Go further");

        press("playbook.save.save");
        assertThat(playbooks.find(key).orElseThrow().version()).isEqualTo(3);
        assertThat(playbooks
                        .find(key)
                        .orElseThrow()
                        .playbook()
                        .step("go")
                        .orElseThrow()
                        .title())
                .isEqualTo("Go further");
    }

    @Test
    void a_new_playbook_is_begun_as_unsaved_work_with_a_key_made_of_its_name() {
        UI.getCurrent().navigate("playbooks");
        press("playbook.new");
        String name = "Résumé " + key;
        find(TextField.class)
                .withPropertyValue(TextField::getLabel, Texts.text("playbook.field.name"))
                .single()
                .setValue(name);

        press("playbook.new.save");

        assertThat(getCurrentView()).isInstanceOf(EditorView.class);
        assertThat(drafts.find("resume-" + key).orElseThrow().file().name()).isEqualTo(name);
        assertThat(playbooks.find("resume-" + key)).isEmpty();
    }

    private void open() {
        UI.getCurrent().navigate("playbooks/" + key + "/edit");
    }

    private void choose(String title) {
        test(findInView(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("gs-editor-step"))
                        .filter(button ->
                                button.getElement().getTextRecursively().contains(title))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField line(String field) {
        return findInView(TextField.class)
                .withPropertyValue(TextField::getLabel, Texts.text("playbook.field." + field))
                .first();
    }

    private TextArea area(String field) {
        return findInView(TextArea.class)
                .withPropertyValue(TextArea::getLabel, Texts.text("playbook.field." + field))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<StepType> type() {
        return findInView(Select.class)
                .withPropertyValue(Select::getLabel, Texts.text("playbook.field.type"))
                .single();
    }

    private void press(String textKey) {
        test(find(Button.class).withText(Texts.text(textKey)).last()).click();
    }

    private void tool(String textKey) {
        test(findInView(Button.class)
                        .withPropertyValue(button -> button.getAriaLabel().orElse(""), Texts.text(textKey))
                        .single())
                .click();
    }

    private PlaybookFile kept() {
        return drafts.find(key).orElseThrow().file();
    }

    private List<String> titles() {
        return kept().steps().stream().map(StepPart::title).toList();
    }
}
