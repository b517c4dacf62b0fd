package io.goodstanding.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.goodstanding.journeys.Clicks.button;
import static io.goodstanding.journeys.Clicks.teamOfOne;
import static io.goodstanding.journeys.Clicks.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.setup.SetupCodes;
import io.goodstanding.testing.DatabaseTest;
import io.goodstanding.testing.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From every kind of incident back to good standing: logged, led through its playbook step by step, lifted, and followed
 * up to the end. Days pass in seconds.
 */
@DatabaseTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"goodstanding.run.sweep-delay=PT0.2S", "goodstanding.board.sweep-delay=PT0.2S"})
@Import(MovableClock.Configuration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayBackIT {

    /** More steps, repeats included, has no way through a playbook that answers as this test does. */
    private static final int MOST_STEPS = 40;

    private static final int PICTURED_AT = 2;

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations");

    private final String address;
    private final String code;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private TestBrowser browser;
    private Page admin;
    private Page rep;

    WayBackIT(
            @LocalServerPort int port,
            @Autowired BeanFactory application,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        this.address = "http://localhost:" + port;
        this.code = SetupCodes.of(application);
        this.clock = clock;
        this.jdbc = jdbc;
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

    @ParameterizedTest(name = "{0}")
    @EnumSource(IncidentKind.class)
    void a_rep_is_led_from_the_log_to_the_end_of_the_playbook(IncidentKind kind) {
        log(kind);
        rep.waitForURL(url -> url.contains("/run/"));
        String run = rep.url();
        List<String> done = new ArrayList<>();
        while (!isOver() && done.size() < MOST_STEPS) {
            done.add(doStep(run));
            if (done.size() == PICTURED_AT) {
                picture(kind);
            }
        }
        assertThat(done).as("steps of %s", kind).hasSizeBetween(2, MOST_STEPS - 1);
        assertThat(rep.getByText("The incident is over and nothing is left to do here."))
                .isVisible();
        rep.navigate("/my-standing");
        assertThat(rep.getByText("Limits today")).isVisible();
        assertThat(rep.getByText("Open incident", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    /** Through the page on which a rep logs, with the kind chosen from the list of all. */
    private void log(IncidentKind kind) {
        rep.navigate("/log?choice=SOMETHING_ELSE");
        button(rep, "Choose the type yourself").click();
        Locator dialog = rep.getByRole(AriaRole.DIALOG).last();
        dialog.getByText(WORDS.getString("kind." + kind), new Locator.GetByTextOptions().setExact(true))
                .click();
        button(rep, "Take this type").click();
        if (kind.needsDateShown()) {
            rep.getByText("Yes, a date").click();
            rep.getByLabel("Until when, if LinkedIn says so").first().fill(day(5));
            rep.keyboard().press("Enter");
        }
        button(rep, "Save and start the playbook").click();
    }

    private boolean isOver() {
        return rep.locator(".gs-step-place .gs-empty").count() > 0;
    }

    /** Does the open step the straight way, as a manager where it is one's turn; or lets the time pass that it waits. */
    private String doStep(String run) {
        boolean managersTurn = rep.getByText("This step is a manager’s.").count() > 0;
        Page page = managersTurn ? admin : rep;
        if (managersTurn) {
            admin.navigate(run);
        }
        String title = page.locator(".gs-step-title").innerText();
        String counts = counts();
        Locator save = page.locator(".gs-cardfoot vaadin-button[theme~='primary']");
        if (save.count() == 0) {
            clock.set(opensAt(run));
        } else {
            fill(page);
            save.click();
        }
        rep.waitForCondition(() -> !counts().equals(counts));
        return title;
    }

    private String counts() {
        return rep.locator(".gs-stepper .gs-ch").innerText()
                + rep.locator(".gs-step-place").innerText().lines().findFirst().orElse("");
    }

    private void fill(Page page) {
        for (Locator item : page.locator(".gs-step-items vaadin-checkbox input").all()) {
            item.check();
        }
        answer(page);
        Locator day = page.getByLabel("Which day does LinkedIn name?");
        if (day.count() > 0 && day.first().isVisible()) {
            day.first().fill(day(3));
            page.keyboard().press("Enter");
        }
        if (page.getByLabel("What you agreed on").count() > 0) {
            page.getByLabel("What you agreed on").fill("Fewer, better invitations.");
            page.keyboard().press("Tab");
        }
    }

    /** The first answer that neither hands over to another playbook nor ends this one, unless the incident is over with it. */
    private static void answer(Page page) {
        Locator answers = page.locator(".gs-answer-cards vaadin-radio-button input");
        for (int i = 0; i < answers.count(); i++) {
            answers.nth(i).check();
            page.waitForTimeout(150);
            String changes = page.locator(".gs-foresight").innerText();
            boolean lifts = changes.contains("recorded as lifted");
            boolean leaves = changes.contains("takes over") || changes.contains("The playbook is done.");
            if (lifts || !leaves) {
                return;
            }
        }
    }

    private Instant opensAt(String run) {
        long id = Long.parseLong(run.substring(run.lastIndexOf('/') + 1));
        return jdbc.sql("SELECT opens_at FROM playbook_run WHERE id = ?")
                .param(id)
                .query((row, n) -> Utc.instant(row, "opens_at"))
                .single();
    }

    private String day(int ahead) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(clock.instant().plus(Duration.ofDays(ahead)).atZone(ZoneOffset.UTC));
    }

    /** For whoever wants to look at it: in the folder of the build. */
    private void picture(IncidentKind kind) {
        rep.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "way-back-" + kind + ".png"))
                .setFullPage(true));
    }
}
