package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board on a phone: name, standing, reason, next step. It takes the place of all columns below
 * {@link Breakpoint#PHONE}.
 *
 * @param reason one sentence, or {@code null}
 * @param step the next step, or {@code null}
 * @param time when the step is due, or {@code null}
 * @param late the step is due or over
 */
public record RepCard(
        String name,
        String team,
        StandingLook look,
        String standing,
        @Nullable String reason,
        @Nullable String step,
        @Nullable String time,
        boolean late) {

    private static final String TEMPLATE = "<div class=\"gs-cell-card ${item.look} ${item.hot ? 'gs-hot' : ''}\">"
            + "<div class=\"gs-cell-rep\"><span class=\"gs-av ${item.colour}\" aria-hidden=\"true\">${item.initials}</span>"
            + "<div class=\"gs-col\"><b class=\"gs-el\">${item.name}</b><span class=\"gs-xs gs-t3 gs-el\">${item.team}</span>"
            + "</div><span class=\"gs-sp\"></span>" + StandingCell.BADGE + "</div>"
            + "${item.reason ? html`<span class=\"gs-sm gs-t2\">${item.reason}</span>` : ''}"
            + "${item.step ? html`<span class=\"gs-sm\"><b>${item.step}</b> "
            + "<span class=\"${item.late ? 'gs-late' : 'gs-t3'}\">${item.time ?? ''}</span></span>` : ''}</div>";

    public static <T> LitRenderer<T> renderer(ValueProvider<T, RepCard> card) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("name", row -> card.apply(row).name())
                .withProperty("team", row -> card.apply(row).team())
                .withProperty("initials", row -> Initials.of(card.apply(row).name()))
                .withProperty("colour", row -> Initials.colour(card.apply(row).name()))
                .withProperty("look", row -> card.apply(row).look().css())
                .withProperty("hot", row -> card.apply(row).look().isHot())
                .withProperty("standing", row -> card.apply(row).standing())
                .withProperty("reason", row -> card.apply(row).reason())
                .withProperty("step", row -> card.apply(row).step())
                .withProperty("time", row -> card.apply(row).time())
                .withProperty("late", row -> card.apply(row).late());
    }
}
