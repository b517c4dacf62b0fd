package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A message in the page that stays as long as its reason: a warning, a guard, a hint. */
public final class Notice extends Div {

    private Notice(String look, GsIcon icon, String strong, String text) {
        addClassNames("gs-notice", look);
        Span words = new Span();
        words.addClassNames("gs-grow");
        if (!strong.isEmpty()) {
            Span first = new Span(strong + " ");
            first.addClassName("gs-b");
            words.add(first);
        }
        words.add(new Span(text));
        add(icon.create(), words);
    }

    /** In the colours of a standing, for what comes from one. */
    public static Notice of(StandingLook look, GsIcon icon, String strong, String text) {
        return new Notice(look.css(), icon, strong, text);
    }

    /** Something to know that is neither good nor bad. */
    public static Notice info(String strong, String text) {
        return new Notice("gs-blue", GsIcon.INFO, strong, text);
    }

    /** A quiet remark, such as "a hint, not proof". */
    public static Notice quiet(GsIcon icon, String strong, String text) {
        return new Notice("gs-none", icon, strong, text);
    }

    /** Something that went wrong or must not be done; read out at once. */
    public static Notice alert(String strong, String text) {
        Notice notice = new Notice(StandingLook.ACCT.css(), GsIcon.WARNING, strong, text);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /** Puts a button or a link at the end. */
    public Notice with(Component action) {
        add(action);
        return this;
    }
}
