package io.goodstanding.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.goodstanding.access.People;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.access.ui.SessionStart;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.shared.ui.Initials;
import java.util.Comparator;

/** Picks whose eyes to look through while the sample is explored; there are no passwords to ask for. */
@Route(value = "view-as", autoLayout = false)
@AnonymousAllowed
class ViewAsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Comparator<SignedInUser> MANAGERS_FIRST = Comparator.comparing(
                    (SignedInUser user) -> user.role() != Role.MANAGER)
            .thenComparing(user -> user.role() != Role.ADMIN)
            .thenComparing(SignedInUser::name);

    private final transient People people;
    private final transient SchemaSwitch schema;

    ViewAsView(People people, SchemaSwitch schema) {
        this.people = people;
        this.schema = schema;
        addClassNames("gs-alone", "gs-setup");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!schema.isSample()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        Div list = new Div();
        list.addClassName("gs-view-as");
        people.ofSample().stream().sorted(MANAGERS_FIRST).map(this::choice).forEach(list::add);
        Paragraph text = new Paragraph(getTranslation("view-as.text"));
        text.addClassName("gs-t2");
        Div card = new Div(new H1(getTranslation("view-as.title")), text, list);
        card.addClassNames("gs-card", "gs-setup-form");
        add(card);
    }

    private Component choice(SignedInUser user) {
        Span name = new Span(user.name());
        name.addClassName("gs-b");
        Span role = new Span(getTranslation(user.role().textKey()));
        role.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(name, role);
        words.addClassName("gs-col");
        Div content = new Div(new Initials(user.name()), words);
        content.addClassName("gs-row");
        Button choose = new Button(content, click -> SessionStart.of(user));
        choose.addClassName("gs-person");
        return choose;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("view-as.title"));
    }
}
