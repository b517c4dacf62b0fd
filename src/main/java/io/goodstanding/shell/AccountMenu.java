package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;

/** What a person can do about the own window: light or dark, shortcuts, sign out. */
record AccountMenu(SignedInUser user, AuthenticationContext authentication) {

    void attachTo(Component target) {
        ContextMenu menu = new ContextMenu(target);
        menu.setOpenOnClick(true);
        menu.addItem(Texts.text("shell.scheme.system"), click -> ColorChoice.choose(ColorScheme.Value.SYSTEM));
        menu.addItem(Texts.text("shell.scheme.light"), click -> ColorChoice.choose(ColorScheme.Value.LIGHT));
        menu.addItem(Texts.text("shell.scheme.dark"), click -> ColorChoice.choose(ColorScheme.Value.DARK));
        menu.addSeparator();
        menu.addItem(
                        Texts.text("shell.keys"),
                        toggle -> Keys.switchOn(
                                UI.getCurrent(), toggle.getSource().isChecked()))
                .setCheckable(true);
        menu.getItems().getLast().setChecked(true);
        menu.addSeparator();
        menu.addItem(Texts.text("shell.sign-out"), click -> authentication.logout());
    }
}
