package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about the whole playbook. Its key, its purpose and the kinds that start it stay as they are. */
class HeadForm extends Composite<Div> {

    private final transient Workpiece work;
    private final SerializableRunnable onChange;
    private final TextField name;
    private final TextArea summary;
    private final TextArea donts;

    HeadForm(Workpiece work, SerializableRunnable onChange) {
        this.work = work;
        this.onChange = onChange;
        PlaybookFile file = work.file();
        name = Fields.line("name", file.name(), this::changed);
        name.addClassName("gs-span");
        summary = Fields.text("summary", file.summary(), this::changed);
        donts = Fields.text("donts", String.join("\n", Workpiece.orNone(file.donts())), this::changed);
        donts.setHelperText(Texts.text("playbook.donts.helper"));
        getContent().addClassName("gs-form");
        getContent().add(name, summary, donts, fixed(file));
    }

    private static Span fixed(PlaybookFile file) {
        String kinds =
                Workpiece.orNone(file.kinds()).stream().map(PlaybookWords::kind).collect(Collectors.joining(", "));
        Span fixed = new Span(Texts.text(
                "playbook.fixed",
                String.valueOf(file.key()),
                file.purpose() == null ? "–" : PlaybookWords.purpose(file.purpose()),
                kinds.isEmpty() ? "–" : kinds));
        fixed.addClassNames("gs-span", "gs-sm", "gs-t3");
        return fixed;
    }

    private void changed() {
        List<String> lines = Workpiece.orNone(Fields.lines(donts));
        work.describe(name.getValue(), summary.getValue(), lines);
        onChange.run();
    }
}
