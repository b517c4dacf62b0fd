package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.teamOfOne;
import static io.goodstanding.journeys.Clicks.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import io.goodstanding.testing.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** From the lock-out to the closed case with support; each part goes on from the last, and days pass in seconds. */
@DatabaseTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "goodstanding.run.sweep-delay=PT0.2S",
            "goodstanding.board.sweep-delay=PT0.2S",
            "goodstanding.notice.sweep-delay=PT0.2S"
        })
@Import(MovableClock.Configuration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CaseIT {

    private static final List<String> WHAT_CAN_BE_TICKED =
            List.of("E-mails on the account", "Last successful sign-in", "Devices", "Exact error text", "ID ready");

    private final String address;
    private final String code;
    private final MovableClock clock;
    private TestBrowser browser;
    private Page admin;
    private Page rep;
    private String run = "";
    private String ticket = "";

    @SuppressWarnings("NullAway.Init")
    CaseIT(@LocalServerPort int port, @Autowired BeanFactory application, @Autowired MovableClock clock) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
        this.clock = clock;
    }

    @BeforeAll
    void a_team_with_one_rep() {
        browser = TestBrowser.start(address);
        admin = browser.window();
        rep = browser.window();
        welcome(rep, teamOfOne(admin, code));
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void the_playbook_of_a_lock_out_opens_the_one_case() {
        rep.navigate("/log?choice=CANNOT_SIGN_IN");
        button(rep, "Save and start the playbook").click();
        rep.waitForURL(url -> url.contains("/run/"));
        run = rep.url();
        answer("No, nowhere");
        answer("Password, e-mail or phone does not work");
        answer("I cannot open that mailbox or phone");
        answer("There is no second e-mail, or I do not know one");
        answer("It was not offered, or it failed");
        answer("No, not yet");
        tickEverything();
        rep.getByText("Send the form for signed-out members").last().waitFor();
        save();
        Locator toCase = rep.locator(".gs-run-side a[href*='ticket/']");
        toCase.click();
        rep.waitForURL(url -> url.contains("/ticket/"));
        ticket = rep.url();
        assertThat(rep.getByText("Logged-out form").first()).isVisible();
        picture("draft");
    }

    @Test
    @Order(2)
    void the_letter_says_only_what_the_rep_ticked_and_is_kept_as_it_was_sent() {
        enter("E-mails on the account", "rosa@example.com\nrosa.private@example.org");
        enter("Last successful sign-in", "17 November at 08:12, from Madrid");
        enter("Devices", "a laptop and a phone");
        enter("Exact error text", "That is <b>not</b> the right password {{name}}");
        idIsReady();
        assertThat(letter()).not().containsText("17 November at 08:12");
        for (String item : WHAT_CAN_BE_TICKED) {
            rep.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(item))
                    .check();
            assertThat(line(item)).containsText("Right, says Rosa Beispiel");
        }
        assertThat(letter()).containsText("17 November at 08:12");
        assertThat(letter()).containsText("That is <b>not</b> the right password {{name}}");
        button(rep, "I have sent it").click();
        button(rep, "Start the clock").click();
        assertThat(rep.getByText("Letter sent: Logged-out form")).isVisible();
        button(rep, "Case number").click();
        rep.getByRole(AriaRole.DIALOG).getByLabel("Case number").last().fill("261118-004471");
        button(rep, "Keep the number").click();
        assertThat(rep.getByText("LinkedIn case 261118-004471").first()).isVisible();
        picture("waiting");
    }

    @Test
    @Order(3)
    void a_case_that_nobody_answers_comes_back_by_itself_with_the_next_letter() {
        clock.set(clock.instant().plus(Duration.ofDays(12)));
        assertThat(rep.getByText("Follow-up is due since").first()).isVisible();
        picture("due");
        rep.navigate("/inbox");
        assertThat(rep.locator("main").getByText("LI-1").first()).isVisible();
        admin.navigate("/board");
        assertThat(admin.getByText("Needs you now").first()).isVisible();
        assertThat(button(admin, "Open the case").first()).isVisible();
        admin.screenshot(new Page.ScreenshotOptions().setPath(file("board")));
    }

    @Test
    @Order(4)
    void a_reply_is_recorded_in_two_clicks_and_answered_in_the_same_case() {
        rep.navigate(ticket);
        button(rep, "Record a reply").click();
        button(rep, "They ask for something").click();
        assertThat(rep.getByText("LinkedIn: They ask for something")).isVisible();
        assertThat(rep.getByText("LinkedIn answered. Your word is due").first()).isVisible();
        picture("replied");
        button(rep, "I have sent it").click();
        button(rep, "Start the clock").click();
        assertThat(rep.locator(".gs-thread").getByText("Letter sent: Logged-out form"))
                .hasCount(2);
    }

    @Test
    @Order(5)
    void a_case_can_be_worked_and_closed_with_keys_alone() {
        rep.navigate("/tickets");
        assertThat(rep.getByText("LI-1").first()).isVisible();
        tabTo("Select Row");
        goTo("LI-1", "ArrowRight");
        press("Enter");
        press("Enter");
        rep.waitForURL(url -> url.contains("/ticket/"));
        tabTo("Record a reply");
        press("Enter");
        rep.getByRole(AriaRole.DIALOG)
                .getByText("The account works again")
                .first()
                .waitFor();
        tabTo("The account works again");
        press("Enter");
        assertThat(rep.getByText("LinkedIn: The account works again")).isVisible();
        focusIsSomewhere();
        tabTo("Devices");
        press("Space");
        assertThat(line("Devices")).not().containsText("Right, says");
        assertThat(focused()).isEqualTo("Devices");
    }

    @Test
    @Order(6)
    void the_case_is_closed_once_the_playbook_knows_the_answer() {
        rep.navigate(ticket);
        button(rep, "Close case…").click();
        button(rep, "Close the case").click();
        assertThat(rep.getByText("The playbook still asks").first()).isVisible();
        rep.keyboard().press("Escape");
        rep.navigate(run);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        answer("Yes, I can get in again");
        rep.navigate(ticket);
        tabTo("Close case…");
        press("Enter");
        rep.getByRole(AriaRole.DIALOG).getByText("How did it end?").first().waitFor();
        rep.getByRole(AriaRole.DIALOG).getByText("Restored").first().click();
        tabTo("Close the case");
        press("Enter");
        assertThat(rep.getByText("This case is closed.").first()).isVisible();
        focusIsSomewhere();
        picture("closed");
    }

    private void answer(String label) {
        rep.locator(".gs-answer-cards vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input")
                .check();
        save();
    }

    private void tickEverything() {
        for (Locator item : rep.locator(".gs-step-items vaadin-checkbox input").all()) {
            item.check();
        }
        save();
    }

    private void save() {
        String before = rep.locator(".gs-step-title").innerText();
        rep.locator(".gs-cardfoot vaadin-button[theme~='primary']").click();
        rep.waitForCondition(() -> !rep.locator(".gs-step-title").innerText().equals(before));
    }

    private void enter(String item, String words) {
        button(rep, "Change: " + item).click();
        Locator dialog = rep.getByRole(AriaRole.DIALOG).last();
        dialog.locator("textarea").first().fill(words);
        save(dialog, item);
    }

    private void idIsReady() {
        button(rep, "Change: ID ready").click();
        Locator dialog = rep.getByRole(AriaRole.DIALOG).last();
        dialog.locator("input").first().fill("a passport");
        for (Locator property : dialog.getByRole(AriaRole.CHECKBOX).all()) {
            property.check();
        }
        save(dialog, "ID ready");
    }

    /** Goes on once the page has taken it in: it is drawn anew then. */
    private void save(Locator dialog, String item) {
        dialog.getByRole(AriaRole.BUTTON).last().click();
        assertThat(rep.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(line(item)).containsText("Tick it once it is right for this case");
    }

    private Locator line(String item) {
        return rep.locator(".gs-evidence-line")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first();
    }

    private Locator letter() {
        return rep.locator(".gs-letter-card");
    }

    /** Presses Tab until what has the focus says so, as somebody without a mouse would. */
    private void tabTo(String name) {
        goTo(name, "Tab");
    }

    private void goTo(String name, String key) {
        List<String> met = new ArrayList<>();
        while (met.size() < 120 && !focused().contains(name)) {
            press(key);
            met.add(focused());
        }
        assertThat(focused()).as("met on the way: %s", met).contains(name);
    }

    private void press(String key) {
        rep.keyboard().press(key);
    }

    private void focusIsSomewhere() {
        rep.waitForFunction("() => document.activeElement !== document.body");
    }

    private String focused() {
        return (String) rep.evaluate("""
            () => {
                let focused = document.activeElement;
                while (focused.shadowRoot?.activeElement) { focused = focused.shadowRoot.activeElement; }
                if (focused === document.body) { return ''; }
                const slotted = focused.localName === 'td' ? focused.querySelector('slot').assignedElements() : [];
                const owner = slotted[0]?.querySelector('vaadin-checkbox') || slotted[0]
                    || focused.closest('vaadin-checkbox, vaadin-select') || focused;
                return (owner.getAttribute('aria-label') || owner.label || owner.accessibleName
                    || owner.textContent || '').trim();
            }\
            """);
    }

    /** For whoever wants to look at it: in the folder of the build. */
    private void picture(String name) {
        rep.screenshot(new Page.ScreenshotOptions().setPath(file(name)).setFullPage(true));
    }

    private static Path file(String name) {
        return Path.of("target", "pictures", "case-" + name + ".png");
    }
}
