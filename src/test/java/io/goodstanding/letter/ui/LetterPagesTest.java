package io.goodstanding.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tabs;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.input.TypedInto;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The list of letters and the page of one, without a browser. */
@ApplicationTest
class LetterPagesTest extends SpringBrowserlessTest {

    private static final LetterPurpose PURPOSE = LetterPurpose.TWELVE_MONTHS;
    private static final String PAGE = "letters/twelve-months";

    @Autowired
    private LetterTemplates templates;

    private final String mark = UUID.randomUUID().toString();
    private Staff staff;

    @BeforeEach
    void there_is_a_version_of_somebody(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        save("Hello,\nold {{caseNumber}} " + mark + "\n{{name}}", "It had to be said");
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private LetterTemplate save(String body, String reason) {
        return SignedIn.as(
                staff.admin(),
                () -> templates.save(
                        PURPOSE, "About it", body, templates.of(PURPOSE).version(), reason));
    }

    private LetterTemplate current() {
        return SignedIn.as(staff.admin(), () -> templates.of(PURPOSE));
    }

    @Test
    void a_rep_finds_every_letter_with_its_first_line_and_version() {
        open(staff.rep(), "letters");

        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly(Arrays.stream(LetterPurpose.values())
                        .map(LetterAddress::of)
                        .toArray(String[]::new));
        assertThat(text())
                .contains(
                        "About it",
                        Texts.text("letter.version", current().version()),
                        staff.admin().name());
    }

    @Test
    void a_rep_reads_how_it_reads_and_why_it_was_changed_and_cannot_edit() {
        open(staff.rep(), PAGE);

        assertThat(text()).contains("old 261119-004471 " + mark, "Ana Ruiz", "It had to be said", "made up");
        assertThat(findInView(Button.class).withText(Texts.text("letter.edit")).exists())
                .isFalse();
        assertThat(findInView(Button.class)
                        .withText(Texts.text("letter.history.back"))
                        .exists())
                .isFalse();
    }

    @Test
    void with_nothing_known_it_shows_its_gaps_and_names_them() {
        open(staff.rep(), PAGE);

        findInView(Tabs.class).single().setSelectedIndex(1);

        assertThat(text()).contains("old [case number] " + mark, "Missing, and shown in amber: Name, Case number");
    }

    @Test
    void an_admin_sees_what_becomes_of_it_while_writing_and_saves_it_with_a_reason() {
        int before = current().version();
        open(staff.admin(), PAGE);
        press("letter.edit");

        type("letter.body", "Hello {{nobody}}");
        assertThat(text()).contains("There is no field “nobody”", "old 261119-004471 " + mark);
        type("letter.body", "New {{since}} " + mark);
        assertThat(text()).doesNotContain("There is no field").contains("New 18 November 2026 " + mark);
        type("letter.reason", "Shorter");
        press("letter.save");

        assertThat(current()).isEqualTo(new LetterTemplate(PURPOSE, before + 1, "About it", "New {{since}} " + mark));
        assertThat(text()).contains("Shorter", Texts.text("letter.version", before + 1));
        assertThat(findInView(Button.class).withText(Texts.text("letter.edit")).exists())
                .isTrue();
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_told_and_the_own_text_stays() {
        open(staff.admin(), PAGE);
        press("letter.edit");
        type("letter.body", "Mine " + mark);
        type("letter.reason", "Mine");
        int theirs = save("Theirs " + mark, "Theirs first").version();

        press("letter.save");

        assertThat(text()).contains(Texts.text("letter.meanwhile"), "Theirs first");
        assertThat(field("letter.body").holds("Mine " + mark)).isTrue();
        assertThat(current().version()).isEqualTo(theirs);
        press("letter.save");
        assertThat(current()).isEqualTo(new LetterTemplate(PURPOSE, theirs + 1, "About it", "Mine " + mark));
    }

    @Test
    void what_was_written_is_not_lost_by_a_click_elsewhere() {
        open(staff.admin(), PAGE);
        press("letter.edit");
        type("letter.body", "Unsaved " + mark);

        UI.getCurrent().navigate("letters");

        assertThat(getCurrentView()).isInstanceOf(LetterView.class);
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(field("letter.body").holds("Unsaved " + mark)).isTrue();
    }

    @Test
    void a_page_that_nobody_writes_in_is_left_without_a_question() {
        open(staff.admin(), PAGE);
        press("letter.edit");

        UI.getCurrent().navigate("letters");

        assertThat(getCurrentView()).isInstanceOf(LettersView.class);
    }

    @Test
    void two_versions_are_compared_line_by_line() {
        save("Hello,\nnew {{caseNumber}} " + mark + "\n{{name}}", "Newer");
        open(staff.rep(), PAGE);

        test(findInView(Button.class)
                        .withText(Texts.text("letter.history.changes"))
                        .first())
                .click();

        String compared = find(Dialog.class).single().getElement().getOuterHTML();
        assertThat(compared)
                .containsPattern("<del[^>]*>old \\{\\{caseNumber}} " + mark + "</del>")
                .containsPattern("<ins[^>]*>new \\{\\{caseNumber}} " + mark + "</ins>")
                .containsPattern("<span[^>]*>Hello,</span>");
    }

    @Test
    void an_admin_goes_back_with_a_reason_and_the_page_shows_it() {
        LetterTemplate old = current();
        save("Newer " + mark, "Newer");
        open(staff.admin(), PAGE);
        String save = Texts.text("letter.back.save", old.version());
        test(findInView(Button.class)
                        .withText(Texts.text("letter.history.back"))
                        .first())
                .click();

        test(find(Button.class).withText(save).last()).click();
        TextBox reason = find(TextBox.class).last();
        assertThat(reason.getErrorMessage()).isEqualTo(Texts.text("letter.refused.reason"));
        reason.setValue("It was better before");
        test(find(Button.class).withText(save).last()).click();

        assertThat(current()).isEqualTo(new LetterTemplate(PURPOSE, old.version() + 2, "About it", old.body()));
    }

    @Test
    void a_message_on_x_offers_only_what_is_not_private() {
        open(staff.admin(), "letters/x-message");
        press("letter.edit");

        assertThat(text())
                .contains("{{profileUrl}}", "{{caseNumber}}", "of 280 characters")
                .doesNotContain("{{emails}}", "{{phones}}", "{{idDocument}}", "{{devices}}");
    }

    @Test
    void an_address_of_no_letter_opens_none() {
        open(staff.rep(), "letters/love");

        assertThat(getCurrentView()).isNotInstanceOf(LetterView.class);
    }

    private TypedInto field(String key) {
        return TypedInto.labelled(Texts.text(key), (Component) getCurrentView());
    }

    private void type(String key, String typed) {
        field(key).type(typed);
    }

    private void press(String key) {
        test(findInView(Button.class).withText(Texts.text(key)).single()).click();
    }

    private void open(SignedInUser user, String address) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        UI.getCurrent().navigate(address);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
