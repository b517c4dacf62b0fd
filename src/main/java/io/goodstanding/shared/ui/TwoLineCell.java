package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * Two short lines in a grid, for a ticket or the next step.
 *
 * @param first the upper line
 * @param href where the upper line leads inside the application, or {@code null} for plain text
 * @param second the lower line, may be empty
 * @param time what follows in the lower line after a dot, such as "due 17:00", or {@code null}
 * @param late the time is due or over: it turns red
 */
public record TwoLineCell(
        String first,
        @Nullable String href,
        String second,
        @Nullable String time,
        boolean late) {

    private static final String TEMPLATE = """
            ${item.first == null ? html`<span class="gs-nil" role="img" aria-label="${item.none}">—</span>` \
            : html`<div class="gs-col">${item.href \
            ? html`<a class="gs-sm gs-med gs-el" href="${item.href}" router-link>${item.first}</a>` \
            : html`<span class="gs-sm gs-med gs-el">${item.first}</span>`}\
            <span class="gs-xs gs-t3 gs-el">${item.second}${item.second && item.time ? ' · ' : ''}\
            <span class="${item.late ? 'gs-late' : ''}">${item.time ?? ''}</span></span></div>`}""";

    /**
     * Draws the cell in the browser.
     *
     * @param cell the lines, or {@code null} for a row that has none: a faint dash is shown
     * @param none what a screen reader says for the dash
     */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, @Nullable TwoLineCell> cell, String none) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("none", row -> none)
                .withProperty("first", row -> read(cell.apply(row), TwoLineCell::first))
                .withProperty("href", row -> read(cell.apply(row), TwoLineCell::href))
                .withProperty("second", row -> read(cell.apply(row), TwoLineCell::second))
                .withProperty("time", row -> read(cell.apply(row), TwoLineCell::time))
                .withProperty("late", row -> read(cell.apply(row), TwoLineCell::late));
    }

    private static @Nullable Object read(
            @Nullable TwoLineCell cell, ValueProvider<TwoLineCell, @Nullable Object> property) {
        return cell == null ? null : property.apply(cell);
    }
}
