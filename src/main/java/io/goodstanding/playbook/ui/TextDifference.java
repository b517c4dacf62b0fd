package io.goodstanding.playbook.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.regex.Pattern;

/** A text in two versions, word by word: what went is struck through, what came is marked; screen readers hear both. */
class TextDifference extends Div {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    TextDifference(String before, String after) {
        addClassNames("gs-difference", "gs-sm");
        getElement().setAttribute("dir", "auto");
        List<String> old = words(before);
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            same(old.subList(at, delta.getSource().getPosition()));
            marked("del", delta.getSource().getLines());
            marked("ins", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(at, old.size()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private void same(List<String> words) {
        if (!words.isEmpty()) {
            add(new Span(String.join("", words)));
        }
    }

    private void marked(String tag, List<String> words) {
        if (!words.isEmpty()) {
            getElement().appendChild(new Element(tag).setText(String.join("", words)));
        }
    }
}
