package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A standing in a grid with its first reason below.
 *
 * @param text the level in words
 * @param reason one sentence, or {@code null} when there is nothing to explain
 */
public record StandingCell(
        StandingLook look, String text, @Nullable String reason) {

    static final String BADGE = """
            <span class="gs-badge ${item.look}"><svg class="gs-g" aria-hidden="true">\
            <use href="icons/good-standing.svg#${item.look}"></use></svg>${item.standing}</span>""";

    private static final String TEMPLATE = "<div class=\"gs-two\">" + BADGE
            + "${item.reason ? html`<span class=\"gs-xs gs-t3 gs-el\" title=\"${item.reason}\">${item.reason}</span>` : ''}"
            + "</div>";

    public static <T> LitRenderer<T> renderer(ValueProvider<T, StandingCell> cell) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("look", row -> cell.apply(row).look().css())
                .withProperty("standing", row -> cell.apply(row).text())
                .withProperty("reason", row -> cell.apply(row).reason());
    }
}
