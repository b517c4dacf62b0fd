package io.goodstanding.incident.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents.Preview;
import io.goodstanding.incident.Ladder;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;

/** What a report looks like before it is saved: its effect, when it usually lifts, how often it happened. */
class IncidentPreview extends Div {

    IncidentPreview() {
        addClassNames("gs-well", "gs-incident-preview");
        getElement().setAttribute("aria-live", "polite");
        nothingYet();
    }

    void nothingYet() {
        removeAll();
        Paragraph hint = new Paragraph(Texts.text("incident.preview.none"));
        hint.addClassName("gs-t3");
        add(hint);
    }

    void show(IncidentReport report, Preview preview, Texts texts) {
        removeAll();
        Effect effect = report.kind().effect(report.extent());
        add(new H3(IncidentWords.kind(report.kind())), line(GsIcon.FLAG, Texts.text("effect." + effect)));
        add(line(
                GsIcon.HOURGLASS,
                preview.expectedLift()
                        .map(lift -> IncidentWords.range(lift, texts))
                        .orElseGet(() -> Texts.text("lift.unknown"))));
        if (preview.occurrence() >= Ladder.TREATED_AS_PERMANENT && report.kind().isLadder()) {
            add(Notice.of(
                    StandingLook.RISK,
                    GsIcon.WARNING,
                    IncidentWords.occurrence(preview.occurrence()),
                    Texts.text("incident.third")));
        } else if (preview.occurrence() > 1) {
            add(line(GsIcon.REFRESH, IncidentWords.occurrence(preview.occurrence())));
        }
    }

    private static Div line(GsIcon icon, String text) {
        Div line = new Div(icon.create(), new Span(text));
        line.addClassName("gs-will");
        return line;
    }
}
