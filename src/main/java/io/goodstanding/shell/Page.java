package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import io.goodstanding.shared.ui.Texts;

/** What every page inside the frame has: the main landmark, a head with a title, and a title for the window. */
public abstract class Page extends Main implements HasDynamicTitle {

    private String title = "";

    protected Page(String... classes) {
        addClassName("gs-main");
        addClassNames(classes);
        setId("main");
    }

    /** Names the page in the window's title. */
    protected void title(String newTitle) {
        title = newTitle;
    }

    /** The head of the page: its title, and what stands beside it. */
    protected static Div head(String title, Component... beside) {
        Div head = new Div(new H1(title));
        head.addClassName("gs-head");
        head.add(beside);
        return head;
    }

    /** Pushes what follows it in a row to the right. */
    protected static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        return spacer;
    }

    /** Says that something was done, for a few seconds; read out by screen readers. */
    public static void say(String text) {
        Notification.show(text, 5_000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Says why something was not done; stays longer. */
    public static void refuse(String text) {
        Notification refusal = new Notification(text, 12_000, Notification.Position.MIDDLE);
        refusal.addThemeVariants(NotificationVariant.ERROR);
        refusal.setAssertive(true);
        refusal.open();
    }

    /** Opens another page of the application. */
    public static void open(String route) {
        UI.getCurrent().navigate(route);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("page.title", title);
    }
}
