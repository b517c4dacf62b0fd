package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A sparkline and its latest figure, in a grid.
 *
 * @param text the figure, or {@code null} when there are not enough data: a faint dash is shown
 * @param look colour of line and figure, or {@code null} for the neutral blue
 */
public record TrendCell(
        Sparkline line, @Nullable String text, @Nullable StandingLook look) {

    private static final String TEMPLATE = """
            ${item.text == null ? html`<div class="gs-r"><span class="gs-nil" role="img" aria-label="${item.none}">—</span></div>` \
            : html`<div class="gs-cell-trend"><svg class="gs-spark ${item.look}" width="46" height="18" viewBox="0 0 46 18" \
            aria-hidden="true"><path class="gs-line" d="${item.path}"></path>\
            <circle class="gs-point ${item.path ? '' : 'gs-gone'}" cx="${item.x}" cy="${item.y}" r="1.9"></circle></svg>\
            <span class="${item.look ? 'gs-ct ' + item.look : ''}">${item.text}</span></div>`}""";

    /**
     * Draws the cell in the browser.
     *
     * @param none what a screen reader says for the dash
     */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, TrendCell> cell, String none) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("none", row -> none)
                .withProperty("text", row -> cell.apply(row).text())
                .withProperty("path", row -> cell.apply(row).line().path())
                .withProperty("x", row -> cell.apply(row).line().lastX())
                .withProperty("y", row -> cell.apply(row).line().lastY())
                .withProperty("look", row -> css(cell.apply(row).look()));
    }

    private static String css(@Nullable StandingLook look) {
        return look == null ? "" : look.css();
    }
}
