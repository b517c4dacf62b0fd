package io.goodstanding.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Who says so: LinkedIn itself, people's experience, or this team's own rule. */
public final class SourceTag extends Span {

    /** The three kinds of source, each with its ground. */
    public enum Kind {
        OFFICIAL("gs-official"),
        COMMUNITY("gs-community"),
        TEAM("gs-team");

        private final String css;

        Kind(String css) {
            this.css = css;
        }

        /** The class that colours the tag, also for templates. */
        public String css() {
            return css;
        }
    }

    /** @param text the kind in words, already translated */
    public SourceTag(Kind kind, String text) {
        super(text);
        addClassNames("gs-tag", kind.css());
    }
}
