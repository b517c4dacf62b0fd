package io.goodstanding.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do in a window, found by the words that they see. */
final class Clicks {

    static final String PASSWORD = "correct horse battery";

    private Clicks() {}

    /** Sets up the team “North” of Nora Admin with one rep, Rosa Beispiel, and gives the rep's one-time link. */
    static String teamOfOne(Page admin, String code) {
        admin.navigate("/setup?code=" + code);
        button(admin, "Set up my team").click();
        field(admin, "Your name").fill("Nora Admin");
        field(admin, "Your e-mail address").fill("nora@example.com");
        field(admin, "Password").fill(PASSWORD);
        field(admin, "Name of the team").fill("North");
        field(admin, "Name").nth(0).fill("Rosa Beispiel");
        field(admin, "E-mail address, if the rep signs in").nth(0).fill("rosa@example.com");
        button(admin, "Set up the team").click();
        return field(admin, "Rosa Beispiel").inputValue();
    }

    /** Opens a one-time link and chooses the password. */
    static void welcome(Page page, String link) {
        page.navigate(link);
        field(page, "Password").fill(PASSWORD);
        button(page, "Save and sign in").click();
        page.waitForURL(url -> !url.contains("welcome"));
    }

    static void choose(Page page, Locator dialog, String label, String item) {
        Locator radio = dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(item));
        if (radio.count() > 0) {
            radio.first().check();
            return;
        }
        dialog.getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .click();
    }

    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator row(Page page, String name) {
        return page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
