package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.playbook.Comparison;
import io.goodstanding.playbook.FieldDifference;
import io.goodstanding.playbook.StepDifference;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** What is different between two versions, step by step and field by field. */
class ComparisonList extends Composite<Div> {

    ComparisonList(Comparison comparison) {
        getContent().addClassNames("gs-comparison", "gs-stack");
        if (comparison.isEmpty()) {
            getContent().add(new Span(Texts.text("playbook.compare.same")));
        }
        if (!comparison.head().isEmpty()) {
            getContent().add(part(Texts.text("playbook.compare.head"), "", "gs-t3", comparison.head()));
        }
        comparison.steps().forEach(step -> getContent().add(step(step)));
    }

    private static Component step(StepDifference step) {
        String css = switch (step.how()) {
            case ADDED -> "gs-good";
            case REMOVED -> "gs-acct";
            case CHANGED, MOVED -> "gs-none";
        };
        return part(step.title(), Texts.text("playbook.compare." + step.how()), css, step.fields());
    }

    private static Component part(String title, String how, String css, List<FieldDifference> fields) {
        H4 name = new H4(title);
        Div head = new Div(name);
        head.addClassNames("gs-row", "gs-wrap");
        if (!how.isEmpty()) {
            Span badge = new Span(how);
            badge.addClassNames("gs-how", css, "gs-xs");
            head.add(badge);
        }
        Div part = new Div(head);
        part.addClassNames("gs-col", "gs-gap-s");
        fields.forEach(field -> part.add(field(field)));
        return part;
    }

    private static Component field(FieldDifference field) {
        Span name = new Span(Texts.text("playbook.field." + field.field()));
        name.addClassNames("gs-xs", "gs-t3");
        Div line = new Div(name, new TextDifference(field.before(), field.after()));
        line.addClassNames("gs-comparison-field");
        return line;
    }
}
