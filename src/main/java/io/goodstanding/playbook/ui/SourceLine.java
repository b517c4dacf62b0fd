package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.playbook.StepSource;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;

/** Who says so, what, and when somebody last looked. */
public class SourceLine extends Div {

    public SourceLine(StepSource source, Texts texts) {
        addClassNames("gs-row", "gs-wrap", "gs-sourceline");
        add(IncidentWords.source(source.kind()));
        if (!source.says().isEmpty()) {
            Span says = new Span(source.says());
            says.addClassNames("gs-sm", "gs-t2");
            add(says);
        }
        Span checked = new Span(Texts.text("playbook.checked", texts.day(source.checked())));
        checked.addClassNames("gs-xs", "gs-t3");
        add(checked);
        if (!source.link().isEmpty()) {
            add(link(source.link()));
        }
    }

    /** Opened beside this page, and told nothing about it. */
    private static Anchor link(String address) {
        Anchor link = new Anchor(address, Texts.text("playbook.source.open"), AnchorTarget.BLANK);
        link.add(GsIcon.EXTERNAL.small());
        link.addClassNames("gs-sm", "gs-row", "gs-gap-s");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
