package io.goodstanding.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;

/** The foot of the navigation: what the application never does, and who is signed in. */
class AccountFoot extends Div {

    AccountFoot(SignedInUser user, AccountMenu menu) {
        addClassName("gs-foot");
        Div pledge = new Div(GsIcon.SHIELD.small(), new Span(Texts.text("shell.pledge")));
        pledge.addClassName("gs-pledge");
        Span name = new Span(user.name());
        name.addClassNames("gs-sm", "gs-b", "gs-el");
        Span role = new Span(Texts.text(user.role().textKey()));
        role.addClassNames("gs-xs", "gs-t3", "gs-el");
        Div names = new Div(name, role);
        names.addClassName("gs-col");
        Button more = new Button(GsIcon.DOTS.create());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("gs-square");
        more.setAriaLabel(Texts.text("shell.more"));
        menu.attachTo(more, user);
        Div me = new Div(new Initials(user.name()), names, more);
        me.addClassName("gs-me");
        add(pledge, me);
    }
}
