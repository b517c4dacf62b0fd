package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.Sessions;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;

/**
 * Makes an open window leave as soon as its session has ended: what it shows is hidden at once, and the sign-in page
 * says why. The filter before every request would find out only with the next click.
 */
@SpringComponent
class SessionWatch {

    private final Sessions sessions;
    private final Bell bell;

    SessionWatch(Sessions sessions, Bell bell) {
        this.sessions = sessions;
        this.bell = bell;
    }

    void over(Component layout, SignedInUser user) {
        double seen = bell.revision(Topic.person(user.id())).peek();
        Signal.effect(layout, () -> {
            if (bell.revision(Topic.person(user.id())).get() > seen) {
                sessions.endOfCurrent().ifPresent(end -> layout.getUI().ifPresent(ui -> leave(ui, end)));
            }
        });
    }

    private static void leave(UI ui, Sessions.End end) {
        ui.getChildren().forEach(shown -> shown.setVisible(false));
        ui.getPage().setLocation(end.path());
    }
}
