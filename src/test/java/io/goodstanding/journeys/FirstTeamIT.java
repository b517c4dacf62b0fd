package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.PASSWORD;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.choose;
import static io.goodstanding.journeys.Clicks.field;
import static io.goodstanding.journeys.Clicks.row;
import static io.goodstanding.journeys.Clicks.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** From an empty installation to a live board: each journey starts where the one before has ended. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstTeamIT {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final String address;
    private final String code;
    private TestBrowser browser;
    private Page admin;
    private Page rep;
    private Page otherManager;

    FirstTeamIT(@LocalServerPort int port, @Autowired BeanFactory application) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
    }

    @BeforeAll
    void openBrowser() {
        browser = TestBrowser.start(address);
        admin = browser.window();
        rep = browser.window();
        otherManager = browser.window();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void a_wrong_code_opens_nothing() {
        admin.navigate("/");
        field(admin, "Code from the log").fill("WRNG-CODE");
        button(admin, "Open the set-up").click();
        assertThat(admin.getByText("This is not the code")).isVisible();
    }

    @Test
    @Order(2)
    void the_first_admin_sets_up_a_team_and_sees_its_board() {
        admin.navigate("/setup?code=" + code);
        button(admin, "Set up my team").click();
        field(admin, "Your name").fill("Nora Admin");
        field(admin, "Your e-mail address").fill("nora@example.com");
        field(admin, "Password").fill(PASSWORD);
        field(admin, "Name of the team").fill("North");
        field(admin, "Name").nth(0).fill("Rosa Beispiel");
        field(admin, "E-mail address, if the rep signs in").nth(0).fill("rosa@example.com");
        button(admin, "Set up the team").click();
        assertThat(admin.getByText("Your team is ready")).isVisible();
        String link = field(admin, "Rosa Beispiel").inputValue();
        assertThat(link).startsWith(address + "/welcome/");
        admin.getByText("Open the board").click();
        assertThat(row(admin, "Rosa Beispiel")).isVisible();
        welcome(rep, link);
        assertThat(rep.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My day")))
                .isVisible();
        rep.getByText("My standing").first().click();
        assertThat(rep.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Rosa Beispiel")))
                .isVisible();
    }

    @Test
    @Order(3)
    void an_admin_adds_another_team_with_a_manager_who_signs_in() {
        admin.navigate("/people");
        button(admin, "Add team").click();
        field(admin, "Name of the team").fill("South");
        button(admin, "Add the team").click();
        assertThat(admin.getByText("Team South added")).isVisible();
        button(admin, "Add person").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").first().fill("Mads Manager");
        dialog.getByLabel("E-mail address").first().fill("mads@example.com");
        choose(admin, dialog, "Role", "Sales manager");
        choose(admin, dialog, "Teams to look after", "South");
        admin.keyboard().press("Escape");
        button(admin, "Add and make a link").click();
        String link = field(admin, "One-time link").inputValue();
        welcome(otherManager, link);
        assertThat(otherManager.getByText("Nobody here yet")).isVisible();
    }

    @Test
    @Order(4)
    void what_a_rep_logs_changes_the_boards_that_may_see_it_and_no_other() {
        admin.navigate("/board");
        assertThat(row(admin, "Rosa Beispiel")).isVisible();
        List<String> foreign = new CopyOnWriteArrayList<>();
        otherManager.onWebSocket(socket -> socket.onFrameReceived(frame -> foreign.add(frame.text())));
        otherManager.reload();
        assertThat(otherManager.getByText("Nobody here yet")).isVisible();
        admin.waitForTimeout(1_000);
        foreign.clear();

        button(rep, "Log incident").click();
        rep.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("I can’t invite for now"))
                .click();
        assertThat(rep.getByText("Usually lifts between")).isVisible();
        button(rep, "Save only").click();

        assertThat(admin.locator("vaadin-grid")).containsText("Invitations restricted", SOON);
        assertThat(rep.locator("main")).containsText("Open incident", SOON);
        assertThat(foreign).noneMatch(frame -> frame.contains("Rosa") || frame.contains("Invitations"));
    }

    @Test
    @Order(5)
    void of_two_who_correct_an_incident_the_later_one_sees_the_change_and_keeps_the_own_text() {
        row(admin, "Rosa Beispiel").click();
        button(admin, "Correct").first().click();
        button(rep, "Correct").first().click();
        field(rep, "Note").fill("Sent thirty in an hour");
        button(rep, "Save the correction").click();
        assertThat(rep.getByText("corrected.")).isVisible();

        field(admin, "Note").fill("Talked on Monday");
        button(admin, "Save the correction").click();
        assertThat(admin.getByText("Somebody changed this meanwhile")).isVisible();
        assertThat(admin.getByRole(AriaRole.DIALOG).getByText("Sent thirty in an hour"))
                .isVisible();
        assertThat(field(admin, "Note").inputValue()).isEqualTo("Talked on Monday");
        button(admin, "Save the correction").click();
        assertThat(rep.locator("main")).containsText("Talked on Monday", SOON);
    }

    @Test
    @Order(6)
    void a_rep_enters_the_numbers_of_the_day() {
        button(rep, "Enter numbers").first().click();
        field(rep, "Invitations sent").fill("17");
        field(rep, "Pending invitations").fill("640");
        rep.keyboard().press("Enter");
        assertThat(rep.getByText("640 of 700 pending invitations").first()).isVisible();
        admin.navigate("/board");
        assertThat(admin.locator("vaadin-grid")).containsText("640", SOON);
    }

    @Test
    @Order(7)
    void a_rep_brings_in_the_archive_once_and_takes_it_back() throws IOException {
        rep.navigate("/import");
        upload();
        assertThat(rep.getByText("What is in it")).isVisible();
        rep.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring in 30 invitations"))
                .click();
        assertThat(rep.getByText("Your archive is in")).isVisible();
        rep.navigate("/import");
        upload();
        assertThat(rep.getByText("Nothing in it is new.")).isVisible();
        button(rep, "Undo").first().click();
        assertThat(rep.getByText("is taken back")).isVisible();
    }

    @Test
    @Order(8)
    void a_lifted_incident_starts_the_ramp_and_can_be_reopened() {
        rep.navigate("/my-standing");
        button(rep, "Is it over?").first().click();
        button(rep, "It is over").click();
        assertThat(rep.locator("main")).containsText("Recovering", SOON);
        button(rep, "Reopen").first().click();
        button(rep, "Reopen the incident").click();
        assertThat(rep.locator("main")).containsText("Invitations restricted", SOON);
    }

    @Test
    @Order(9)
    void a_rep_opens_neither_the_board_nor_people_nor_another_account() {
        for (String path : List.of("/board", "/people", "/rep/999999")) {
            rep.navigate(path);
            assertThat(rep.locator("vaadin-grid")).hasCount(0);
            assertThat(rep.getByText("not in your sight").first()).isVisible();
        }
    }

    @Test
    @Order(10)
    void every_page_tells_the_browser_what_not_to_do() {
        Map<String, String> headers = rep.navigate("/").headers();
        assertThat(headers.get("content-security-policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsEntry("x-frame-options", "DENY");
    }

    @Test
    @Order(11)
    void a_wrong_password_is_refused_and_the_right_one_opens_the_board() {
        Page window = browser.window();
        signIn(window, "a wrong password");
        assertThat(window.getByText("E-mail address or password is wrong")).isVisible();
        signIn(window, PASSWORD);
        window.waitForURL(url -> url.contains("/board"));
        assertThat(row(window, "Rosa Beispiel")).isVisible();
    }

    @Test
    @Order(12)
    void what_an_admin_writes_into_a_playbook_is_never_run_as_a_script() {
        admin.navigate("/playbooks/invitations-paused/edit");
        Locator text = field(admin, "Text");
        text.fill("""
                <script>window.ran = 1</script> <img src=x onerror="window.ran = 1"> <svg onload="window.ran = 1"></svg>
                ![p](x" onerror="window.ran=1) [one](javascript:window.ran=1) [two](JaVaScRiPt&colon;window.ran=1)
                <a href="javascript:window.ran=1">three</a> [four](data:text/html,<script>1</script>) **bold**
                """);
        text.blur();

        Locator shown = admin.locator("vaadin-markdown").first();
        assertThat(shown.locator("strong")).hasText("bold");
        assertThat(shown.locator("script, img, svg, iframe, [onerror], [onload]"))
                .hasCount(0);
        assertThat(shown.locator("a[href^='javascript' i], a[href^='data' i]")).hasCount(0);
        assertThat(admin.evaluate("window.ran")).isNull();
    }

    private static void signIn(Page page, String password) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill("nora@example.com");
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button").first().click();
    }

    private void upload() throws IOException {
        rep.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "Basic_LinkedInDataExport.zip", "application/zip", OwnArchive.of("Rosa Beispiel")));
    }
}
