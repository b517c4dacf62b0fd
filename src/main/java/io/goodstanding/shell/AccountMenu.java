package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.access.ui.ChangePasswordDialog;
import io.goodstanding.access.ui.SignOutElsewhereDialog;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** What people can do about themselves: light or dark, shortcuts, what features add, the password, sign out. */
@SpringComponent
class AccountMenu {

    private final AuthenticationContext authentication;
    private final OwnAccess access;
    private final List<AccountAction> actions;

    AccountMenu(AuthenticationContext authentication, OwnAccess access, List<AccountAction> actions) {
        this.authentication = authentication;
        this.access = access;
        this.actions = actions;
    }

    void attachTo(Component target, SignedInUser user) {
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
        actions.stream()
                .filter(AccountAction::isOffered)
                .forEach(action -> menu.addItem(Texts.text(action.textKey()), click -> action.open()));
        if (!user.ofSample()) {
            addPasswordItems(menu);
        }
        menu.addItem(Texts.text("shell.sign-out"), click -> authentication.logout());
    }

    /** Not in the sample, where nobody has a password. */
    private void addPasswordItems(ContextMenu menu) {
        menu.addItem(
                Texts.text("own.password.change"),
                click -> new ChangePasswordDialog(access, () -> Page.say(Texts.text("own.password.done"))).open());
        menu.addItem(
                Texts.text("own.elsewhere"),
                click -> new SignOutElsewhereDialog(access, () -> Page.say(Texts.text("own.elsewhere.done"))).open());
    }
}
