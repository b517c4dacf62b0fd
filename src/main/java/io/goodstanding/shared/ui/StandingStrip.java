package io.goodstanding.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing of the last weeks as a strip: a stretch per level, a marker per incident. Each stretch takes the focus and
 * says its dates and reasons; a marker opens its incident. For screen readers the same stands in a table.
 */
public final class StandingStrip extends Div {

    /**
     * A stretch of one level.
     *
     * @param label short words inside, cut when there is no room
     * @param details dates, reason and who logged it, shown on hover and focus
     */
    public record Segment(StandingLook look, Instant from, Instant to, String label, String details) {}

    /**
     * A moment above the strip.
     *
     * @param href where it leads inside the application, or {@code null}
     */
    public record Marker(
            StandingLook look,
            Instant at,
            String label,
            @Nullable String href) {}

    /** A month's beginning below the strip. */
    public record Tick(Instant at, String label) {}

    /**
     * The words around the strip.
     *
     * @param title what the strip shows, for screen readers and as the table's caption
     * @param now the word at the right end
     * @param standing head of the table's first column
     * @param details head of the table's second column
     */
    public record Words(String title, String now, String standing, String details) {}

    private final StripScale scale;

    /** @param from first moment of the strip; {@code to} is now */
    public StandingStrip(
            Words words, Instant from, Instant to, List<Segment> segments, List<Marker> markers, List<Tick> ticks) {
        this.scale = new StripScale(from, to);
        addClassName("gs-strip90");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.title());
        add(stretches(segments), months(ticks));
        mark(markers);
        add(now(words.now()), table(words, segments));
    }

    private Div stretches(List<Segment> segments) {
        Div row = new Div();
        row.addClassName("gs-segments");
        segments.forEach(segment -> row.add(stretch(segment)));
        return row;
    }

    private Div stretch(Segment segment) {
        Span label = new Span(segment.label());
        label.addClassName("gs-el");
        Div stretch = new Div(segment.look().glyph(), label);
        stretch.addClassNames("gs-segment", segment.look().css());
        stretch.getStyle().set("flex-grow", Markup.number(scale.hours(segment.from(), segment.to())));
        stretch.getElement().setAttribute("tabindex", "0").setAttribute("role", "img");
        stretch.getElement().setAttribute("aria-label", segment.label() + ". " + segment.details());
        Tooltip.forComponent(stretch).withText(segment.details()).withPosition(Tooltip.TooltipPosition.BOTTOM);
        return stretch;
    }

    private void mark(List<Marker> markers) {
        List<Marker> inOrder = markers.stream()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        List<StripScale.Side> sides = StripScale.sides(
                inOrder.stream().map(marker -> scale.place(marker.at())).toList());
        for (int i = 0; i < inOrder.size(); i++) {
            add(marker(inOrder.get(i), sides.get(i)));
        }
    }

    private Component marker(Marker marker, StripScale.Side side) {
        Span label = new Span(marker.label());
        Component drawn = marker.href() == null ? new Div(label) : new Anchor(marker.href(), label);
        drawn.addClassNames("gs-marker", marker.look().css());
        if (side != StripScale.Side.START) {
            drawn.addClassName("gs-" + Markup.lower(side.name()));
        }
        if (marker.href() == null) {
            drawn.getElement().setAttribute("role", "img");
        }
        drawn.getElement().setAttribute("aria-label", marker.label());
        place(drawn, marker.at());
        Tooltip.forComponent(drawn).withText(marker.label());
        return drawn;
    }

    private Div months(List<Tick> ticks) {
        Div row = new Div();
        row.addClassName("gs-ticks");
        row.getElement().setAttribute("aria-hidden", "true");
        for (Tick tick : ticks) {
            Span label = new Span(tick.label());
            place(label, tick.at());
            row.add(label);
        }
        return row;
    }

    private void place(Component drawn, Instant moment) {
        drawn.getStyle().setLeft(Markup.number(scale.place(moment)) + "%");
    }

    private static Div now(String word) {
        Div now = new Div(new Span(word));
        now.addClassName("gs-now");
        now.getElement().setAttribute("aria-hidden", "true");
        return now;
    }

    private static NativeTable table(Words words, List<Segment> segments) {
        NativeTable table = new NativeTable();
        table.addClassName("gs-sr");
        table.setCaptionText(words.title());
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(words.standing()), new NativeTableHeaderCell(words.details()));
        table.getHead().add(head);
        for (Segment segment : segments) {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableCell(segment.label()), new NativeTableCell(segment.details()));
            table.getBody().add(row);
        }
        return table;
    }
}
