package io.goodstanding.journeys;

import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.teamOfOne;
import static io.goodstanding.journeys.Clicks.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page can be used without seeing it, on a desk, on a phone and in the dark, as far as a program can tell. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "goodstanding.journey=accessibility")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private final String address;
    private final String code;
    private TestBrowser browser;
    private Page admin;
    private Page rep;

    @SuppressWarnings("NullAway.Init")
    AccessibilityIT(@LocalServerPort int port, @Autowired BeanFactory application) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
    }

    @BeforeAll
    void a_team_with_an_incident_and_a_case() {
        browser = TestBrowser.start(address);
        admin = browser.window();
        rep = browser.window();
        welcome(rep, teamOfOne(admin, code));
        rep.navigate("/log?choice=CANNOT_SIGN_IN");
        button(rep, "Save and start the playbook").click();
        rep.waitForURL(url -> url.contains("/run/"));
        rep.navigate("/my-standing");
        button(rep, "New case").click();
        button(rep, "Begin the case").click();
        rep.waitForURL(url -> url.contains("/ticket/"));
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "rep/1",
                "steps",
                "run/1",
                "log",
                "tickets",
                "ticket/1",
                "limits",
                "insights",
                "playbooks",
                "playbooks/locked-out",
                "playbooks/locked-out/edit",
                "playbooks/locked-out/try",
                "answers",
                "channels",
                "letters",
                "letters/first-contact",
                "spreadsheets",
                "people",
                "inbox",
                "nowhere"
            })
    void a_page_at_the_desk_shuts_nobody_out(String page) {
        for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            admin.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            check(admin, page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my-day",
                "my-standing",
                "steps",
                "run/1",
                "log",
                "tickets",
                "ticket/1",
                "tidy-up",
                "import",
                "answers",
                "playbooks/locked-out",
                "limits",
                "channels",
                "letters",
                "inbox"
            })
    void a_page_on_the_phone_shuts_nobody_out(String page) {
        rep.setViewportSize(390, 844);
        check(rep, page);
    }

    @Test
    void the_sign_in_page_shuts_nobody_out() {
        Page stranger = browser.window();
        check(stranger, "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticket/1|Change: E-mails on the account", "ticket/1|Change: ID ready", "rep/1|Details"})
    void a_dialog_shuts_nobody_out(String place) {
        String[] parts = place.split("\\|");
        open(admin, parts[0]);
        button(admin, parts[1]).first().click();
        admin.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().waitFor();

        assertThat(Axe.findings(admin)).as(place).isEmpty();
    }

    private static void check(Page window, String page) {
        open(window, page);
        assertThat(Axe.findings(window)).as(page).isEmpty();
    }

    private static void open(Page window, String page) {
        window.navigate("/" + page);
        window.waitForFunction("() => document.querySelector('h1') !== null"
                + " && !window.Vaadin.Flow.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }
}
