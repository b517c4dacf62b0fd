package io.goodstanding.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.playbook.OwnPlaybook;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.ui.MarkdownText;
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

/** The library and the page of one playbook, without a browser. */
@ApplicationTest
class PlaybookPagesTest extends SpringBrowserlessTest {

    @Autowired
    private Playbooks playbooks;

    private final String key = OwnPlaybook.newKey();
    private Staff staff;

    @BeforeEach
    void there_is_a_playbook_in_two_versions(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SignedIn.as(staff.admin(), () -> {
            playbooks.save(OwnPlaybook.file(key), 0, "We need one");
            playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "Clearer words");
        });
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_rep_finds_it_by_words_in_any_order_and_without_their_accents() {
        open(staff.rep(), "playbooks");
        TextField search = findInView(TextField.class).single();

        search.setValue("AROUND lóok " + key);

        assertThat(rows()).extracting(PlaybookRow::key).containsExactly(key);
        assertThat(rows().getFirst().version()).isEqualTo(2);
        assertThat(rows().getFirst().checked()).startsWith("Tue 1 Sep");
        assertThat(rows().getFirst().checkedCss()).isEqualTo("gs-stale");
        assertThat(findInView(Button.class).exists()).isFalse();
    }

    @Test
    void everybody_reads_steps_conditions_sources_and_the_history_and_only_admins_may_change() {
        open(staff.rep(), "playbooks/" + key);

        assertThat(text())
                .contains(
                        "Look around",
                        "Go further",
                        "Only if “Are you ready?” is answered “Yes, I am”.",
                        "Due within 2 hours",
                        "Back to “Look around”, at most 2 times.",
                        "Recovery guide",
                        "Checked Tue 1 Sep",
                        Texts.text("playbook.dont.password"),
                        "Clearer words",
                        staff.admin().name());
        assertThat(findInView(MarkdownText.class).all())
                .extracting(MarkdownText::getContent)
                .contains("See **what** is there.");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getText)
                .doesNotContain(Texts.text("playbook.edit"));
        assertThat(findInView(Button.class)
                        .withText(Texts.text("playbook.history.back"))
                        .exists())
                .isFalse();
    }

    @Test
    void two_versions_are_compared_word_by_word() {
        open(staff.rep(), "playbooks/" + key);

        test(findInView(Button.class)
                        .withText(Texts.text("playbook.history.changes"))
                        .first())
                .click();

        String compared = find(Dialog.class).single().getElement().getOuterHTML();
        assertThat(compared).contains("<del>on</del>", "<ins>further</ins>", "Go further");
    }

    @Test
    void an_admin_goes_back_with_a_reason_and_an_open_page_shows_it() {
        open(staff.admin(), "playbooks/" + key);
        test(findInView(Button.class)
                        .withText(Texts.text("playbook.history.back"))
                        .first())
                .click();

        test(find(Button.class).withText(Texts.text("playbook.back.save", 1)).last())
                .click();
        TextBox reason = find(TextBox.class).last();
        assertThat(reason.getErrorMessage()).isEqualTo(Texts.text("playbook.refused.reason"));
        reason.setValue("It was better before");
        test(find(Button.class).withText(Texts.text("playbook.back.save", 1)).last())
                .click();

        assertThat(playbooks.find(key).orElseThrow().version()).isEqualTo(3);
        assertThat(playbooks
                        .find(key)
                        .orElseThrow()
                        .playbook()
                        .step("go")
                        .orElseThrow()
                        .title())
                .isEqualTo("Go on");
    }

    @Test
    void a_version_is_a_file_word_for_word() throws Exception {
        open(staff.rep(), "playbooks/" + key);
        Anchor export =
                findInView(Anchor.class).withText(Texts.text("playbook.export")).first();

        assertThat(export.getHref()).endsWith(key + "-2.yaml");
    }

    @Test
    void html_and_pictures_in_a_text_are_shown_as_they_are_typed() {
        assertThat(new MarkdownText(
                                "<script>alert(1)</script> <img src=x onerror=alert(1)> ![a](https://b.example/c.png)")
                        .getContent())
                .doesNotContain("<", "![");
    }

    private void open(SignedInUser user, String address) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        UI.getCurrent().navigate(address);
    }

    @SuppressWarnings("unchecked")
    private List<PlaybookRow> rows() {
        Grid<PlaybookRow> grid = findInView(Grid.class).single();
        return grid.getListDataView().getItems().toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
