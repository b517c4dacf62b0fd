package io.goodstanding.shared.ui;

import com.vaadin.flow.component.markdown.Markdown;
import java.util.regex.Pattern;

/**
 * A text in Markdown. HTML in it is shown as it is typed, a picture as its words: neither is of use in our texts, and a
 * picture would tell another server who reads. Vaadin's component cleans what is left in the browser once more, so that
 * a link runs no script.
 */
public final class MarkdownText extends Markdown {

    /** What can begin a tag, a comment or an instruction; any other {@code <} is a sign like all others. */
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");

    public MarkdownText(String text) {
        super(harmless(text));
        addClassName("gs-markdown");
        getElement().setAttribute("dir", "auto");
    }

    /** Shows another text in its place. */
    public void show(String text) {
        setContent(harmless(text));
    }

    static String harmless(String text) {
        return TAG.matcher(text).replaceAll("&lt;").replace("![", "!\\[");
    }
}
