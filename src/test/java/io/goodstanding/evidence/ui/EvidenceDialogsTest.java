package io.goodstanding.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceRecords;
import io.goodstanding.evidence.IdProperty;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The dialogs about evidence, as the manager uses them, without a browser. */
@ApplicationTest
class EvidenceDialogsTest extends SpringBrowserlessTest {

    private static final String MARKUP = "<img src=x onerror=alert(document.domain)>";

    @Autowired
    private EvidenceBook book;

    @Autowired
    private EvidenceRecords records;

    @Autowired
    private EvidenceDialogs dialogs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private final AtomicInteger told = new AtomicInteger();
    private Staff staff;
    private long id;

    @BeforeEach
    void the_manager_looks_at_a_case() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        id = staff.account();
        actAs(staff.manager());
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_first_contacts_are_typed_in_at_once() {
        open(EvidenceItem.EMAILS);
        area().setValue("rita@example.com");

        press("evidence.save");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(records.plain(id)).containsEntry(EvidenceItem.EMAILS, "rita@example.com");
        assertThat(told).hasValue(1);
    }

    @Test
    void kept_contacts_are_masked_and_closed_until_somebody_asks_to_see_them() {
        by(staff.rep(), EvidenceItem.EMAILS, "rita@example.com\nrita@work.example", 0);
        open(EvidenceItem.EMAILS);

        assertThat(area().getValue()).isEqualTo("r…@example.com\nr…@work.example");
        assertThat(area().isReadOnly()).isTrue();
        assertThat(button("evidence.save").isEnabled()).isFalse();
        assertThat(trail.last(id).orElseThrow().action()).isEqualTo("evidence-changed");

        press("evidence.show");

        assertThat(area().getValue()).isEqualTo("rita@example.com\nrita@work.example");
        assertThat(area().isReadOnly()).isFalse();
        assertThat(trail.last(id).orElseThrow().action()).isEqualTo("evidence-revealed");
        area().setValue("rita@work.example");
        press("evidence.save");
        assertThat(records.plain(id)).containsEntry(EvidenceItem.EMAILS, "rita@work.example");
    }

    @Test
    void what_somebody_saved_meanwhile_is_shown_masked_and_nothing_typed_is_lost() {
        open(EvidenceItem.PHONES);
        area().setValue("+49 170 1234567");
        by(staff.rep(), EvidenceItem.PHONES, "+1 555 0102030\n+1 555 0102041", 0);

        press("evidence.save");

        assertThat(shown()).contains(staff.rep().name(), "+… 30, +… 41").doesNotContain("0102030");
        assertThat(area().getValue()).isEqualTo("+49 170 1234567");
        assertThat(told).hasValue(0);
        press("evidence.save");
        assertThat(records.plain(id)).containsEntry(EvidenceItem.PHONES, "+49 170 1234567");
    }

    @Test
    void where_no_secret_is_set_the_dialog_says_so_at_once() {
        new ContactsDialog(
                        new EvidencePlace(
                                book,
                                staff.repName(),
                                EvidenceItem.EMAILS,
                                Texts.of(Staff.ZONE, clock.instant()),
                                () -> {}),
                        false)
                .open();

        assertThat(shown()).contains("GOODSTANDING_NAMES_KEY");
    }

    @ParameterizedTest
    @EnumSource(names = {"LAST_SIGN_IN", "RECENT_CHANGES", "DEVICES"})
    void markup_in_a_text_is_text(EvidenceItem item) {
        by(staff.rep(), item, MARKUP, 0);
        open(item);
        by(staff.rep(), item, MARKUP + "2", 1);

        assertThat(area().getValue()).isEqualTo(MARKUP);
        area().setValue("mine");
        press("evidence.save");

        assertThat(shown()).contains(MARKUP + "2");
        assertThat(area().getValue()).isEqualTo("mine");
        press("evidence.save");
        assertThat(records.plain(id)).containsEntry(item, "mine");
    }

    @Test
    void an_id_is_ticked_and_never_put_here() {
        open(EvidenceItem.ID_READY);
        assertThat(shown())
                .contains(Texts.text("evidence.id.never", staff.repName().name()));

        properties().setValue(EnumSet.allOf(IdProperty.class));
        press("evidence.save");
        assertThat(kind().getErrorMessage()).isEqualTo(Texts.text("evidence.refused.id-kind"));
        assertThat(properties().getValue()).hasSize(IdProperty.values().length);

        kind().setValue(MARKUP);
        press("evidence.save");

        assertThat(records.plain(id)).containsEntry(EvidenceItem.ID_READY, MARKUP);
        open(EvidenceItem.ID_READY);
        assertThat(kind().getValue()).isEqualTo(MARKUP);
        assertThat(properties().getValue()).hasSize(IdProperty.values().length);
    }

    @Test
    void of_an_id_that_was_ticked_meanwhile_it_is_said_whether_it_is_ready() {
        open(EvidenceItem.ID_READY);
        kind().setValue("Driving licence");
        SignedIn.as(staff.rep(), () -> book.confirmId(id, "Passport", Set.of(IdProperty.CLEAR), 0));

        press("evidence.save");

        assertThat(shown()).contains(staff.rep().name(), Texts.text("evidence.id.not-ready"));
        assertThat(kind().getValue()).isEqualTo("Driving licence");
    }

    @Test
    void the_profile_address_opens_the_dialog_of_the_account() {
        open(EvidenceItem.PROFILE_URL);
        find(TextField.class).single().setValue("linkedin.com/in/rita-rep");

        press("profile.save");

        assertThat(accounts.profile(id).profile()).isPresent();
        assertThat(told).hasValue(1);
    }

    @Test
    void the_error_text_belongs_elsewhere() {
        assertThatThrownBy(() -> open(EvidenceItem.ERROR_TEXT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_lost_sight_of_the_account_is_told_in_the_dialog_and_opens_none() {
        open(EvidenceItem.DEVICES);
        area().setValue("A laptop");
        actAs(staff.otherManager());

        press("evidence.save");

        assertThat(shown()).contains(Texts.text("evidence.gone"));
        assertThat(records.plain(id)).isEmpty();
        assertThatThrownBy(() -> open(EvidenceItem.DEVICES)).isInstanceOf(AccessDeniedException.class);
    }

    private void open(EvidenceItem item) {
        dialogs.edit(id, item, told::incrementAndGet);
    }

    private void by(SignedInUser user, EvidenceItem item, String text, int seenVersion) {
        SignedIn.as(user, () -> book.change(id, item, text, seenVersion));
    }

    private static void actAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
    }

    private TextArea area() {
        return find(TextArea.class).single();
    }

    private TextField kind() {
        return find(TextField.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<IdProperty> properties() {
        return find(CheckboxGroup.class).single();
    }

    private Button button(String key) {
        return find(Button.class).withText(Texts.text(key)).single();
    }

    private void press(String key) {
        test(button(key)).click();
    }

    private String shown() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
