package io.goodstanding.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import io.goodstanding.playbook.Answer;
import io.goodstanding.playbook.OwnPlaybook;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A dry run of unsaved work, without a browser. */
@ApplicationTest
class TryViewTest extends SpringBrowserlessTest {

    @Autowired
    private PlaybookDrafts drafts;

    private final String key = OwnPlaybook.newKey();

    @BeforeEach
    void an_admin_has_unsaved_work(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().admin()));
        PlaybookFile file = OwnPlaybook.read("""
                key: %s
                name: Recovery
                summary: A wait and a look.
                purpose: RECOVERY
                steps:
                  - {key: ticket, type: OPEN_TICKET, channel: CONTACT_FORM, title: Write once, text: Once., owner: REP,
                     source: [{kind: TEAM, checked: 2026-11-01}]}
                  - {key: pause, type: WAIT, until: 2d, title: Wait two days, text: Wait., owner: REP,
                     source: [{kind: TEAM, checked: 2026-11-01}]}
                  - {key: over, type: VERIFY_LIFTED, title: Is it over?, text: Look., owner: REP,
                     source: [{kind: TEAM, checked: 2026-11-01}],
                     answers: [{key: "yes", label: "Yes"}, {key: "no", label: "No", again: pause, times: 1}]}
                """.formatted(key));
        drafts.keep(file, 0);
        UI.getCurrent().navigate("playbooks/" + key + "/try", QueryParameters.of("draft", ""));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void it_is_played_with_a_moved_clock_and_tells_what_would_happen() {
        assertThat(text()).contains("Wed 18 Nov, 12:00");
        press("playbook.try.ticket");
        assertThat(text())
                .contains(Texts.text("playbook.try.would.ticket", Texts.text("playbook.channel.CONTACT_FORM")))
                .contains(Texts.text("playbook.try.opens", "Fri 20 Nov, 12:00"));

        press("playbook.try.day");
        assertThat(find(Button.class)
                        .withText(Texts.text("playbook.try.wait"))
                        .single()
                        .isEnabled())
                .isFalse();
        press("playbook.try.to-the-end");
        assertThat(text()).contains("Fri 20 Nov, 12:00");

        answer("yes");
        assertThat(text())
                .contains(Texts.text("playbook.try.would.lift", "Fri 20 Nov, 12:00"))
                .contains(Texts.text("playbook.try.over.title"));
    }

    @Test
    void an_answer_is_taken_back_with_the_lift_that_it_recorded() {
        press("playbook.try.ticket");
        press("playbook.try.to-the-end");
        answer("yes");

        press("playbook.try.undo");

        assertThat(text()).contains(Texts.text("playbook.try.UNDONE", "Is it over?"));
        assertThat(find(Button.class).withText(Texts.text("playbook.try.save")).exists())
                .isTrue();
        assertThat(find(Button.class)
                        .withText(Texts.text("playbook.try.lift"))
                        .single()
                        .isEnabled())
                .isTrue();
    }

    @Test
    void a_step_is_left_out_for_a_reason_only() {
        press("playbook.try.skip");
        assertThat(find(Notification.class).last().getElement().getProperty("text"))
                .isEqualTo(Texts.text("run.refused.reason"));

        find(TextBox.class).single().setValue("It was done before");
        press("playbook.try.skip");
        assertThat(text()).contains(Texts.text("playbook.try.SKIPPED", "Write once"));
    }

    @Test
    void a_lift_in_between_leaves_nothing_to_do() {
        press("playbook.try.lift");

        assertThat(text()).contains(Texts.text("playbook.try.LIFTED"), Texts.text("playbook.try.over.title"));
    }

    @Test
    void nothing_of_it_is_saved() {
        press("playbook.try.ticket");
        UI.getCurrent().navigate("playbooks/" + key + "/try", QueryParameters.of("draft", ""));

        assertThat(text()).contains(Texts.text("playbook.try.nothing"));
    }

    @SuppressWarnings("unchecked")
    private void answer(String answer) {
        RadioButtonGroup<Answer> answers = find(RadioButtonGroup.class).single();
        answers.setValue(answers.getListDataView()
                .getItems()
                .filter(each -> each.key().equals(answer))
                .findFirst()
                .orElseThrow());
        press("playbook.try.save");
    }

    private void press(String textKey) {
        test(findInView(Button.class).withText(Texts.text(textKey)).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
