package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.field;
import static io.goodstanding.journeys.Clicks.teamOfOne;
import static io.goodstanding.journeys.Clicks.welcome;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import java.nio.file.Path;
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

/** An admin tunes limits, and open pages of others follow; each part goes on from the last. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "goodstanding.board.sweep-delay=PT0.2S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LimitsIT {

    private final String address;
    private final String code;
    private TestBrowser browser;
    private Page admin;
    private Page rep;

    @SuppressWarnings("NullAway.Init")
    LimitsIT(@LocalServerPort int port, @Autowired BeanFactory application) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
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
    void a_limit_is_lowered_and_the_open_page_of_a_rep_follows() {
        rep.navigate("/limits");
        assertThat(rep.locator("vaadin-grid")).containsText("Invitations per week");
        admin.navigate("/limits");
        change("Change: Invitations per week for everybody");
        field(admin, "Limit").fill("70");
        field(admin, "Why? (kept in the history)").fill("Two of us were stopped above 70");
        button(admin, "Save").click();
        assertThat(admin.getByText("The warning comes after the limit")).isVisible();
        field(admin, "Warn at").fill("60");
        picture(admin, "dialog");
        button(admin, "Save").click();
        for (Page page : List.of(rep, admin)) {
            assertThat(page.getByText("Invitations per week for everybody: 80 / 100 → 60 / 70"))
                    .isVisible();
        }
        assertThat(button(rep, "Change: Invitations per week for everybody")).hasCount(0);
    }

    @Test
    @Order(2)
    void a_limit_for_one_rep_stands_below_and_can_be_ended() {
        change("Change: Invitations per day for everybody");
        Locator whom = admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("For whom"));
        whom.fill("Rosa");
        admin.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Rosa"))
                .click();
        field(admin, "Limit").fill("10");
        field(admin, "Warn at").fill("8");
        field(admin, "Why? (kept in the history)").fill("<b>Slow</b> start");
        button(admin, "Save").click();
        assertThat(admin.locator(".gs-limit-below").first()).containsText("<b>Slow</b> start");
        pictures(admin, "override");
        change("End: Invitations per day for Rosa Beispiel");
        field(admin, "Why? (kept in the history)").fill("Is used to it");
        button(admin, "End").click();
        assertThat(admin.locator(".gs-limit-below")).hasCount(0);
    }

    @Test
    @Order(3)
    void my_day_follows_within_a_second_when_an_admin_lowers_a_limit() {
        rep.setViewportSize(390, 844);
        rep.navigate("/my-day");
        assertThat(rep.locator(".gs-hero")).containsText("of 70");
        change("Change: Invitations per week for everybody");
        field(admin, "Limit").fill("50");
        field(admin, "Warn at").fill("40");
        field(admin, "Why? (kept in the history)").fill("Still too many");
        button(admin, "Save").click();
        assertThat(admin.getByText("Invitations per week for everybody: 60 / 70 → 40 / 50"))
                .isVisible();
        assertThat(rep.locator(".gs-hero"))
                .containsText("of 50", new LocatorAssertions.ContainsTextOptions().setTimeout(1_000));
        pictures(rep, "my-day");
    }

    @Test
    @Order(4)
    void a_preset_is_kept_used_and_stays_while_its_numbers_count() {
        button(admin, "Bring in a file …").click();
        field(admin, "Name").fill("<b>Spring</b>");
        field(admin, "Lines: limit, warning, number").fill("INVITATIONS_PER_WEEK,60,30");
        button(admin, "Keep the preset").click();
        assertThat(admin.getByText("Line 1: the numbers must lie between 1 and 1,000"))
                .isVisible();
        field(admin, "Lines: limit, warning, number").fill("INVITATIONS_PER_WEEK,30,45");
        button(admin, "Keep the preset").click();
        button(admin, "Use <b>Spring</b>").click();
        field(admin, "Why? (kept in the history)").fill("Season");
        button(admin, "Use these numbers").click();
        assertThat(admin.getByText("Invitations per week for everybody: 40 / 50 → 30 / 45"))
                .isVisible();
        button(admin, "Remove <b>Spring</b>").click();
        assertThat(admin.getByText("<b>Spring</b> is in use: 1 limit has its numbers from it."))
                .isVisible();
        admin.setViewportSize(1440, 2_600);
        picture(admin, "presets");
        admin.setViewportSize(1440, 900);
    }

    private void change(String name) {
        admin.getByLabel(name).click();
    }

    /** On a phone, at a desk and in the dark; each after a reload, as somebody would come there. */
    private static void pictures(Page page, String name) {
        page.setViewportSize(390, 844);
        page.reload();
        shown(page);
        picture(page, name + "-phone");
        page.setViewportSize(1440, 900);
        page.reload();
        shown(page);
        picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void shown(Page page) {
        assertThat(page.locator("#main .gs-card, #main .gs-gridcard").last()).isVisible();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "limits-" + name + ".png"))
                .setFullPage(true));
    }
}
