package io.goodstanding.letter.ui;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Two versions of a template, line by line: what went is struck through, what came is marked. */
class LetterCompareDialog extends Dialog {

    LetterCompareDialog(LetterTemplate earlier, LetterTemplate later) {
        setHeaderTitle(Texts.text("letter.compare", earlier.version(), later.version()));
        addClassName("gs-incident-details");
        Div lines = new Div();
        lines.addClassNames("gs-difference", "gs-sm", "gs-letter-lines");
        List<DiffRow> rows = DiffRowGenerator.create()
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(lines(earlier), lines(later));
        rows.forEach(row -> add(lines, row));
        if (rows.stream().allMatch(row -> row.getTag() == DiffRow.Tag.EQUAL)) {
            add(new Span(Texts.text("letter.compare.same")));
        }
        add(lines);
        getFooter().add(new Button(Texts.text("action.close"), click -> close()));
    }

    private static List<String> lines(LetterTemplate template) {
        Stream<String> subject = template.subject().isEmpty() ? Stream.of() : Stream.of(template.subject(), "");
        return Stream.concat(subject, template.body().lines()).toList();
    }

    private static void add(Div lines, DiffRow row) {
        switch (row.getTag()) {
            case EQUAL -> line(lines, "span", row.getOldLine());
            case DELETE -> line(lines, "del", row.getOldLine());
            case INSERT -> line(lines, "ins", row.getNewLine());
            case CHANGE -> {
                line(lines, "del", row.getOldLine());
                line(lines, "ins", row.getNewLine());
            }
        }
    }

    private static void line(Div lines, String tag, String text) {
        lines.getElement()
                .appendChild(new Element(tag).setAttribute("dir", "auto").setText(text));
    }
}
