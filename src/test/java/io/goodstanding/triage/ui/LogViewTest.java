package io.goodstanding.triage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.Screenshot;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BrowserUpload;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.triage.Answer;
import io.goodstanding.triage.Drafts;
import io.goodstanding.triage.Question;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page on which an incident is logged, without a browser. */
@ApplicationTest
class LogViewTest extends SpringBrowserlessTest {

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentScreenshots screenshots;

    @Autowired
    private Drafts drafts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void the_rep_has_opened_the_page() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        actAs(staff.rep());
        open();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "1, INVITATION_LIMIT",
        "2, INVITATIONS_PAUSED",
        "3, PENDING_OVERFLOW",
        "4, IDENTITY_CHECK",
        "5, SIGN_IN_LOCKOUT",
        "6, OTHER",
        "7, AUTOMATION_SUSPECTED",
        "8, OTHER"
    })
    void one_choice_and_one_button_log_what_is_usual_for_it(String digit, IncidentKind kind) {
        choose(digit);
        assertThat(shown()).contains(Texts.text("kind." + kind));

        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(kind);
        assertThat(logged().startedAt()).isEqualTo(MovableClock.START);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("rep/" + staff.account());
    }

    @Test
    void the_chosen_card_is_marked_for_screen_readers_and_the_digit_is_its_key() {
        choose("3");

        assertThat(find(NativeButton.class)
                        .withAttribute("aria-checked", "true")
                        .single())
                .isSameAs(card("3"));
        assertThat(card("3").getElement().getAttribute("data-key")).isEqualTo("3");
        assertThat(card("3").getElement().getAttribute("role")).isEqualTo("radio");
    }

    @Test
    void the_preview_names_standing_lift_playbook_pause_and_who_is_told() {
        choose("1");

        assertThat(shown())
                .contains(
                        Texts.text("standing.INVITATIONS_RESTRICTED"),
                        "Mon 23 Nov",
                        Texts.text("source.says.OFFICIAL"),
                        "Weekly invitation limit reached",
                        Texts.text("log.saving.invitations", 100),
                        Texts.text("log.saving.told", "Mona Manager"),
                        Texts.text("log.saving.lifts"));
    }

    @Test
    void words_that_say_something_else_change_the_guess_and_one_click_takes_it_back() {
        choose("1");
        type("incident.form.wording", "Your account has been permanently restricted <b>");

        assertThat(shown()).contains(Texts.text("log.words-change", Texts.text("kind.PERMANENT_RESTRICTION")));
        test(find(Button.class)
                        .withText(Texts.text("log.insist", Texts.text("kind.INVITATION_LIMIT")))
                        .single())
                .click();
        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(IncidentKind.INVITATION_LIMIT);
        assertThat(logged().wording()).isEqualTo("Your account has been permanently restricted <b>");
    }

    @Test
    void the_words_are_gone_by_where_nobody_insists() {
        choose("1");
        type("incident.form.wording", "Your account has been permanently restricted");
        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(IncidentKind.PERMANENT_RESTRICTION);
    }

    @Test
    void a_question_decides_between_kinds_and_one_answer_is_nothing_to_log() {
        choose("2");
        answer(Question.EMAIL_ASKED, Answer.EMAIL_OF_ONE);
        assertThat(shown()).contains(Texts.text("log.why.NO_RESTRICTION"));
        assertThat(button("log.save.start").isEnabled()).isFalse();

        answer(Question.EMAIL_ASKED, Answer.EMAIL_OF_EVERYBODY);
        press("log.save.start");

        assertThat(logged().kind()).isEqualTo(IncidentKind.EMAIL_REQUIRED);
    }

    @Test
    void a_kind_that_needs_a_date_asks_for_it_and_saves_with_it() {
        choose("6");
        answer(Question.WHAT_IT_SAYS, Answer.UNTIL_A_DATE);
        press("log.save.only");
        assertThat(field("incident.form.shown").message()).contains(Texts.text("incident.refused.date-needed"));

        field("incident.form.shown").type("2026-12-05");
        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(IncidentKind.RESTRICTED_UNTIL);
        assertThat(logged().shownUntil()).contains(LocalDate.of(2026, 12, 5));
    }

    @Test
    void whoever_knows_better_chooses_among_all_kinds() {
        choose("8");
        press("log.by-hand");
        kinds().setValue(IncidentKind.NETWORK_FULL);
        press("log.by-hand.save");
        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(IncidentKind.NETWORK_FULL);
    }

    @Test
    void nothing_is_saved_before_something_is_chosen() {
        press("log.save.start");

        assertThat(shown()).contains(Texts.text("incident.form.kind.missing"));
        assertThat(incidents.of(staff.account())).isEmpty();
    }

    @Test
    void what_is_open_already_is_shown_before_it_is_made_a_second_time() {
        report(IncidentKind.INVITATION_LIMIT);
        choose("1");

        assertThat(shown()).contains(Texts.text("log.twin", "Wed 18 Nov, 11:00"));
        assertThat(button("log.save.start").isEnabled()).isFalse();
        press("log.open");
        assertThat(find(Dialog.class).single().getHeaderTitle()).contains(Texts.text("kind.INVITATION_LIMIT"));

        find(Dialog.class).single().close();
        choose("3");
        assertThat(button("log.save.start").isEnabled()).isTrue();
    }

    @Test
    void one_that_somebody_else_logs_at_the_same_moment_is_refused_and_shown_and_nothing_typed_is_lost() {
        choose("1");
        type("incident.form.wording", "It is there again");
        SignedIn.as(staff.manager(), () -> report(IncidentKind.INVITATION_LIMIT));

        press("log.save.only");

        assertThat(shown())
                .contains(Texts.text("incident.refused.second-open", "Wed 18 Nov, 11:00"))
                .contains(Texts.text("log.twin.text"));
        assertThat(field("incident.form.wording").holds("It is there again")).isTrue();
        assertThat(incidents.of(staff.account())).hasSize(1);
    }

    @Test
    void one_of_the_same_family_is_told_and_does_not_stand_in_the_way() {
        report(IncidentKind.PENDING_OVERFLOW);
        choose("2");

        assertThat(shown()).contains(Texts.text("log.similar", "Wed 18 Nov, 11:00"));
        press("log.save.only");
        assertThat(incidents.of(staff.account())).hasSize(2);
    }

    @Test
    void a_draft_survives_a_closed_tab_and_is_gone_once_saved() {
        choose("6");
        answer(Question.WHAT_IT_SAYS, Answer.FOR_GOOD);
        type("incident.form.wording", "It says {0} <i>");
        type("incident.form.note", "@Mona Manager look");
        clock.set(MovableClock.START.plus(Duration.ofDays(2)));
        open();
        assertThat(shown()).contains("Wed 18 Nov, 12:00", Texts.text("log.choice.ACCOUNT_RESTRICTED"));

        press("log.draft.go-on");
        press("log.save.only");

        assertThat(logged().kind()).isEqualTo(IncidentKind.PERMANENT_RESTRICTION);
        assertThat(logged().wording()).isEqualTo("It says {0} <i>");
        assertThat(logged().note()).isEqualTo("@Mona Manager look");
        assertThat(logged().startedAt()).isEqualTo(MovableClock.START);
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void a_draft_that_waits_for_a_decision_is_not_written_over() {
        choose("6");
        open();
        choose("1");
        assertThat(drafts.own().orElseThrow().draft().told().choice())
                .map(Enum::name)
                .contains("ACCOUNT_RESTRICTED");

        press("log.draft.anew");
        assertThat(drafts.own()).isEmpty();
        choose("3");
        assertThat(drafts.own().orElseThrow().draft().told().choice())
                .map(Enum::name)
                .contains("TOO_MANY_PENDING");
    }

    @Test
    void screenshots_wait_in_the_page_and_are_kept_with_the_incident() {
        choose("1");
        send("shot.png", TestPictures.png(40, 20));
        send("page.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("shot.png", Texts.text("picture.refused.type"));

        press("log.save.only");

        assertThat(screenshots.list(logged().id())).extracting(Screenshot::name).containsExactly("shot.png");
    }

    @Test
    void a_manager_says_whose_account_it_is() {
        actAs(staff.manager());
        open();
        choose("1");
        press("log.save.only");
        assertThat(whose().isInvalid()).isTrue();
        assertThat(incidents.of(staff.account())).isEmpty();

        whose().setValue(staff.repName());
        press("log.save.only");

        assertThat(logged().loggedBy()).isEqualTo("Mona Manager");
    }

    @Test
    void an_address_may_say_whose_account_and_what_was_chosen() {
        actAs(staff.manager());
        UI.getCurrent()
                .navigate(
                        "log",
                        QueryParameters.of("rep", String.valueOf(staff.account()))
                                .merging("choice", "too-many-pending"));

        assertThat(whose().getValue()).isEqualTo(staff.repName());
        assertThat(shown()).contains(Texts.text("kind.PENDING_OVERFLOW"));
        assertThat(drafts.own()).isEmpty();
    }

    @Test
    void an_account_out_of_sight_is_refused_in_the_same_words_as_one_that_does_not_exist() {
        for (String id : new String[] {String.valueOf(staff.otherAccount()), "999999", "x"}) {
            UI.getCurrent().navigate("log", QueryParameters.of("rep", id));

            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .contains(Texts.text("error.denied.text"));
        }
    }

    @Test
    void on_a_phone_one_question_stands_on_each_screen_and_saving_on_the_last() {
        assertThat(shown()).contains(Texts.text("log.place", 1, 5));
        choose("2");
        for (int screen = 2; screen <= 6; screen++) {
            press("log.next");
            assertThat(shown()).contains(Texts.text("log.place", screen, 6));
        }

        assertThat(button("log.back").isEnabled()).isTrue();
        assertThat(find(Button.class).withText(Texts.text("log.next")).exists()).isFalse();
        assertThat(find(Button.class).withText(Texts.text("log.save.start")).all())
                .hasSize(2);
    }

    @Test
    void cancelling_keeps_what_was_entered_as_a_draft() {
        choose("2");
        press("action.cancel");

        assertThat(incidents.of(staff.account())).isEmpty();
        assertThat(drafts.own()).isPresent();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("rep/" + staff.account());
    }

    private void open() {
        UI.getCurrent().navigate("my-standing");
        UI.getCurrent().navigate("log");
    }

    private static void actAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
    }

    private NativeButton card(String digit) {
        return find(NativeButton.class)
                .withAttribute("aria-keyshortcuts", digit)
                .single();
    }

    private void choose(String digit) {
        test(card(digit)).click();
    }

    private Button button(String key) {
        return find(Button.class).withText(Texts.text(key)).single();
    }

    private void press(String key) {
        test(button(key)).click();
    }

    @SuppressWarnings("unchecked")
    private void answer(Question question, Answer answer) {
        ((RadioButtonGroup<Answer>) field("log.question." + question).field()).setValue(answer);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<IncidentKind> kinds() {
        return (RadioButtonGroup<IncidentKind>) TypedInto.labelled(
                        Texts.text("incident.form.kind"), find(Dialog.class).single())
                .field();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<RepName> whose() {
        return (ComboBox<RepName>) field("incident.form.rep").field();
    }

    private TypedInto field(String key) {
        return TypedInto.labelled(Texts.text(key), (Component) getCurrentView());
    }

    private void type(String key, String text) {
        field(key).type(text);
    }

    private void send(String name, byte[] content) {
        BrowserUpload.send(find(Upload.class).single(), name, content);
        roundTrip();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private IncidentDetails logged() {
        return incidents.of(staff.account()).getFirst();
    }

    private IncidentDetails report(IncidentKind kind) {
        return incidents.report(
                staff.account(),
                new IncidentReport(
                        kind, Extent.USUAL, MovableClock.START.minus(Duration.ofHours(1)), Optional.empty(), "", ""));
    }
}
