package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.PASSWORD;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.choose;
import static io.goodstanding.journeys.Clicks.field;
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
import java.util.regex.Pattern;
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

/** An admin, a manager and a rep in a window each, from the invitation to the answer; each part goes on from the last. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "goodstanding.journey=a day in the life")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DayInTheLifeIT {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private final String address;
    private final String code;
    private TestBrowser browser;
    private Page admin;
    private Page manager;
    private Page rep;

    @SuppressWarnings("NullAway.Init")
    DayInTheLifeIT(@LocalServerPort int port, @Autowired BeanFactory application) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
    }

    @BeforeAll
    void openBrowser() {
        browser = TestBrowser.start(address);
        admin = browser.window();
        manager = browser.window();
        rep = browser.window();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Order(1)
    void an_admin_invites_a_manager_and_a_rep_and_sees_before_whom_they_will_see() {
        setUpNorth();
        Locator maya = person("Maya Lind", "maya@example.com", "Sales manager");
        choose(admin, maya, "Teams to look after", "North");
        admin.keyboard().press("Escape");
        assertThat(maya).containsText("North");
        welcome(manager, invite());
        Locator ben = person("Ben Okafor", "ben@example.com", "Sales rep");
        assertThat(ben).containsText("Maya Lind");
        welcome(rep, invite());
    }

    @Test
    @Order(2)
    void the_manager_asks_with_one_click_and_the_reps_bell_rings() {
        manager.navigate("/board");
        firstButton(manager, Pattern.compile("Ask Ben.* to import")).click();
        assertThat(bell(rep, 1)).isVisible(SOON);
        assertThat(firstButton(manager, Pattern.compile("Ask Ben.* to import"))).hasCount(0);
    }

    @Test
    @Order(3)
    void the_notice_leads_to_the_place_where_the_rep_answers_and_the_manager_is_told() throws IOException {
        rep.navigate("/inbox");
        rep.getByText("Import your archive").first().click();
        rep.waitForURL(url -> url.contains("/import"));
        rep.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "Basic_LinkedInDataExport.zip", "application/zip", OwnArchive.of("Ben Okafor")));
        button(rep, "Bring in 30 invitations").click();
        assertThat(rep.getByText("Your archive is in")).isVisible();
        assertThat(firstButton(manager, Pattern.compile("Inbox, [1-9][0-9]* unread")))
                .isVisible(SOON);
        manager.navigate("/inbox");
        assertThat(manager.getByText("Ben Okafor has imported the LinkedIn archive"))
                .isVisible();
        assertThat(bell(rep, 1)).hasCount(0);
    }

    @Test
    @Order(4)
    void the_rep_alone_sees_names_to_tidy_up() {
        rep.navigate("/tidy-up");
        assertThat(rep.getByText("Person 1", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        manager.navigate("/tidy-up");
        assertThat(manager.getByText("Person 1", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        manager.navigate("/board");
        assertThat(manager.locator("vaadin-grid")).containsText("Ben Okafor");
        assertThat(manager.content()).doesNotContain("Person 1");
    }

    @Test
    @Order(5)
    void whoever_is_switched_off_loses_every_open_window() {
        admin.navigate("/people");
        admin.getByLabel("Change Ben Okafor").click();
        button(admin, "Switch the sign-in off").click();
        button(admin, "Switch it off").click();
        assertThat(rep.getByText("your access was switched off")).isVisible(SOON);
        assertThat(rep.getByText("Person 1")).hasCount(0);
    }

    private void setUpNorth() {
        admin.navigate("/setup?code=" + code);
        button(admin, "Set up my team").click();
        field(admin, "Your name").fill("Nora Admin");
        field(admin, "Your e-mail address").fill("nora@example.com");
        field(admin, "Password").fill(PASSWORD);
        field(admin, "Name of the team").fill("North");
        button(admin, "Set up the team").click();
        assertThat(admin.getByText("Your team is ready")).isVisible();
        admin.navigate("/people");
    }

    private Locator person(String name, String email, String role) {
        button(admin, "Add person").click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG).last();
        dialog.getByLabel("Name").first().fill(name);
        dialog.getByLabel("E-mail address").first().fill(email);
        choose(admin, dialog, "Role", role);
        return dialog;
    }

    /** The link; the dialog that showed it is closed. */
    private String invite() {
        button(admin, "Add and make a link").click();
        String link = field(admin, "One-time link").inputValue();
        button(admin, "Close").click();
        return link;
    }

    private static Locator bell(Page window, int unread) {
        return firstButton(window, Pattern.compile("Inbox, " + unread + " unread"));
    }

    private static Locator firstButton(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
