package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A drawing with its definition, and the same as a table behind a switch. */
public final class ChartCard extends Div {

    private final Card card;

    /**
     * @param definition what is counted, and how
     * @param table the same numbers, for keys and screen readers
     * @param chart the drawing, and what belongs beside it
     */
    public ChartCard(String title, String definition, DataTable table, Component... chart) {
        Span what = new Span(definition);
        what.addClassNames("gs-sm", "gs-t3");
        card = new Card(new CardHead(title), chart);
        card.body().addComponentAsFirst(what);
        card.body().add(new Details(Texts.text("chart.table"), table));
        card.spaced();
        addClassName("gs-chart");
        add(card);
    }

    /** Coloured keys of what the drawing shows, in its order. */
    public static Component legend(Key... keys) {
        Div legend = new Div();
        legend.addClassName("gs-legend");
        for (Key key : keys) {
            Span mark = new Span();
            mark.addClassNames("gs-key", key.look().css());
            legend.add(new Span(mark, new Span(key.words())));
        }
        return legend;
    }

    /** What a colour stands for. */
    public record Key(StandingLook look, String words) {}
}
