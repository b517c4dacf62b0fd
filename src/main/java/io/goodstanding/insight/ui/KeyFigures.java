package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.statistics.Survival;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;

/** The five figures on top, each with what it is made of. */
class KeyFigures extends Composite<Div> {

    KeyFigures(InsightReport report) {
        getContent().addClassName("gs-figures");
        Survival lasting = report.lasting();
        getContent()
                .add(
                        figure("started", String.valueOf(report.started()), compared(report)),
                        figure(
                                "lifted",
                                String.valueOf(report.lifted()),
                                Texts.text("insights.still-open", report.stillOpen())),
                        figure(
                                "lost",
                                String.valueOf(report.daysLost()),
                                Texts.text("insights.lost.share", Math.round(report.daysLostPercent() * 10) / 10.0)),
                        figure(
                                "median",
                                lasting.median().isPresent()
                                        ? InsightWords.days(lasting.median().getAsDouble())
                                        : "–",
                                Texts.text("insights.of-cases", lasting.over(), lasting.cases())),
                        figure(
                                "came-back",
                                Texts.text(
                                        "insights.x-of-y",
                                        report.cameBack(),
                                        report.restrictions().size()),
                                Texts.text("insights.came-back.text")));
    }

    private static String compared(InsightReport report) {
        if (report.before().isEmpty()) {
            return Texts.text("insights.no-before");
        }
        int difference = report.started() - report.startedBefore();
        String key = difference < 0 ? "insights.fewer" : difference > 0 ? "insights.more" : "insights.same";
        return Texts.text(key, Math.abs(difference));
    }

    private static StatFigure figure(String key, String value, String note) {
        StatFigure figure = new StatFigure(Texts.text("insights." + key), value);
        Span words = new Span(note);
        words.addClassName("gs-t2");
        figure.add(words);
        return figure;
    }
}
