package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Svg;

/** A drawing made on the server, put on the page as it is. Only our own builders make such markup, all of it escaped. */
public final class Figure extends Svg {

    private Figure(String svg, String... classes) {
        super(svg);
        addClassName("gs-figure");
        addClassNames(classes);
    }

    /** A line of values beside a figure. */
    public static Figure of(Sparkline line, int width, String title) {
        return new Figure(line.svg(null, width, title));
    }

    /** Columns per week. */
    public static Figure of(WeekBars bars, String title) {
        return new Figure(bars.svg(title));
    }

    /** Columns of what began and ended per week. */
    public static Figure of(StackedWeeks weeks, String title) {
        return new Figure(weeks.svg(title));
    }

    /** Shares that fall in steps. */
    public static Figure of(StepCurves curves, String title) {
        return new Figure(curves.svg(title));
    }

    /** Rates with their intervals. */
    public static Figure of(RateBars rates, String title) {
        return new Figure(rates.svg(title));
    }

    /** A ring with a number in it. */
    public static Figure of(Ring ring) {
        return new Figure(ring.svg(), "gs-ring");
    }

    /** A ring of 72 px, for cards on a desk. */
    public static Figure small(Ring ring) {
        return new Figure(ring.svg(), "gs-ring", "gs-m");
    }
}
