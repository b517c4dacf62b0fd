package io.goodstanding.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do in a window, found by the words that they see. */
final class Clicks {

    static final String PASSWORD = "correct horse battery";

    private Clicks() {}

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
