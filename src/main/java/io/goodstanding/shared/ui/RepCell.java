package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A rep in a grid: initials, name and team below it. Drawn in the browser, as every cell of a long grid should be.
 *
 * @param href where the name leads, so that the row can be opened with keys too; {@code null} where the row leads nowhere
 */
public record RepCell(String name, String team, @Nullable String href) {

    private static final String TEMPLATE = """
            <div class="gs-cell-rep"><span class="gs-av ${item.colour}" aria-hidden="true">${item.initials}</span>\
            <div class="gs-col">${item.href \
            ? html`<a class="gs-cell-link gs-el" href="${item.href}" router-link><b>${item.name}</b></a>` \
            : html`<b class="gs-el">${item.name}</b>`}\
            <span class="gs-xs gs-t3 gs-el">${item.team}</span></div></div>""";

    public static <T> LitRenderer<T> renderer(ValueProvider<T, RepCell> cell) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("name", row -> cell.apply(row).name())
                .withProperty("team", row -> cell.apply(row).team())
                .withProperty("href", row -> cell.apply(row).href())
                .withProperty("initials", row -> Initials.of(cell.apply(row).name()))
                .withProperty("colour", row -> Initials.colour(cell.apply(row).name()));
    }
}
