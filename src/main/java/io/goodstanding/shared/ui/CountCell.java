package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A number in a grid, to the right, with a small remark below.
 *
 * @param count the number as text, or {@code null} when it is not known: a faint dash is shown
 * @param strong the number itself is near or over its limit
 * @param note the remark, or {@code null}
 * @param look colour of the remark (and of a strong number), or {@code null} for quiet grey
 */
public record CountCell(
        @Nullable String count,
        boolean strong,
        @Nullable String note,
        @Nullable StandingLook look) {

    private static final String TEMPLATE = """
            ${item.count == null ? html`<div class="gs-r"><span class="gs-nil" role="img" aria-label="${item.none}">—</span></div>` \
            : html`<div class="gs-r"><span class="${item.strong ? 'gs-b ' + item.look : ''}">${item.count}</span>\
            ${item.remark ? html`<div class="gs-xs ${item.look}">${item.remark}</div>` : ''}</div>`}""";

    /**
     * Draws the cell in the browser.
     *
     * @param none what a screen reader says for the dash
     */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, CountCell> cell, String none) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("none", row -> none)
                .withProperty("count", row -> cell.apply(row).count())
                .withProperty("strong", row -> cell.apply(row).strong())
                .withProperty("remark", row -> cell.apply(row).note())
                .withProperty("look", row -> textColour(cell.apply(row).look()));
    }

    static String textColour(@Nullable StandingLook look) {
        return look == null ? "gs-t3" : "gs-ct " + look.css();
    }
}
