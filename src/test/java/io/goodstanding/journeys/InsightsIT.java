package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.field;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
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

/** The made-up company's half year, as its admin looks at it. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "goodstanding.insight.sweep-delay=PT0.5S")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsightsIT {

    private final String address;
    private final String code;
    private final SchemaSwitch schema;
    private TestBrowser browser;
    private Page admin;

    @SuppressWarnings("NullAway.Init")
    InsightsIT(@LocalServerPort int port, @Autowired BeanFactory application, @Autowired SchemaSwitch schema) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
        this.schema = schema;
    }

    @BeforeAll
    void the_sample_is_explored() {
        browser = TestBrowser.start(address);
        admin = browser.window();
        admin.navigate("/setup?code=" + code);
        button(admin, "Explore the sample").click();
        admin.waitForURL(url -> !url.contains("setup"));
        admin.getByText("Ola Pettersen").click();
        admin.waitForURL(url -> url.endsWith("/board"));
        assertThat(admin.getByText("This is a made-up company.")).isVisible();
    }

    @AfterAll
    void closeBrowserAndEndTheSample() {
        if (browser != null) {
            browser.close();
        }
        schema.dropSample();
    }

    @Test
    @Order(1)
    void trends_are_there_without_anybody_having_asked_for_them() {
        for (int look = 0; look < 40 && !isRolled(); look++) {
            admin.waitForTimeout(500);
        }
        assertThat(admin.getByText("Started and lifted per week").first()).isVisible();
        assertThat(admin.locator(".gs-heat tbody tr")).hasCount(14);
        pictures("insights");
    }

    private boolean isRolled() {
        admin.navigate("/insights");
        admin.locator("#main .gs-card, #main .gs-empty").first().waitFor();
        return admin.locator(".gs-heat tbody tr").count() == 14;
    }

    @Test
    @Order(2)
    void a_chart_is_a_table_too_and_a_file() throws IOException {
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show as table"))
                .first()
                .click();
        assertThat(admin.locator(".gs-chart table").first()).isVisible();
        Download file =
                admin.waitForDownload(() -> admin.getByText("Export CSV").click());
        Assertions.assertThat(Files.readString(file.path()))
                .contains("Sent that week")
                .hasLineCount(14 * 12 + 1);
    }

    @Test
    @Order(3)
    void another_time_and_another_team_are_other_figures() {
        admin.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("4 weeks"))
                .click();
        assertThat(admin.locator(".gs-heat thead th")).hasCount(5);
    }

    @Test
    @Order(4)
    void another_limit_is_held_against_the_last_weeks_while_the_slider_moves() {
        admin.navigate("/limits");
        Locator card = admin.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What if?"));
        assertThat(card).containsText("0 of 14");
        Locator slider = card.locator("vaadin-slider input");
        slider.focus();
        for (int step = 0; step < 45; step++) {
            admin.keyboard().press("ArrowLeft");
        }
        assertThat(card).containsText("Invitations per week: 55");
        assertThat(card).not().containsText("0 of 14");
        picture("what-if");
        button(admin, "Change to 55 for everybody …").click();
        assertThat(field(admin, "Limit")).hasValue("55");
        assertThat(field(admin, "Warn at")).hasValue("55");
    }

    private void pictures(String name) {
        admin.setViewportSize(390, 5_000);
        picture(name + "-phone");
        admin.setViewportSize(1440, 2_600);
        picture(name);
        admin.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        admin.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        admin.setViewportSize(1440, 900);
    }

    private void picture(String name) {
        admin.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }
}
