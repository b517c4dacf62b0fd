package io.goodstanding.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium: the program that {@code GOODSTANDING_CHROMIUM} names, or Playwright's own where it is empty.
 * Without one the journeys are left out, unless {@code GOODSTANDING_REQUIRE_BROWSER} says that this is a failure.
 */
final class TestBrowser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    private TestBrowser(Playwright playwright, Browser browser, String address) {
        this.playwright = playwright;
        this.browser = browser;
        this.address = address;
    }

    /** @param address of the application, without a slash at its end */
    static TestBrowser start(String address) {
        String program =
                Optional.ofNullable(System.getenv("GOODSTANDING_CHROMIUM")).orElse("");
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        if (!program.isEmpty()) {
            options.setExecutablePath(Path.of(program));
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(program.isEmpty() ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new TestBrowser(playwright, playwright.chromium().launch(options), address);
        } catch (RuntimeException missing) {
            playwright.close();
            if (System.getenv("GOODSTANDING_REQUIRE_BROWSER") != null) {
                throw missing;
            }
            return Assumptions.abort("No browser here: " + missing.getMessage());
        }
    }

    /** A window of somebody who has never been here, on a desk. */
    Page window() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(1440, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Copenhagen"));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
