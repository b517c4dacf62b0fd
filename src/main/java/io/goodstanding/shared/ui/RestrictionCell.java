package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/**
 * A restriction or a ramp in a grid: what, until when, and a bar that is either the expected range or a share done.
 *
 * @param what "Account", "Invitations", "Ramp"
 * @param when "usually 3–14 d, day 6"
 * @param late the time is due or over: the words turn red
 * @param range the expected lift; {@code null} when {@code bar} is shown
 * @param bar how far it has come; {@code null} when {@code range} is shown
 */
public record RestrictionCell(
        StandingLook look,
        String what,
        String when,
        boolean late,
        @Nullable LiftRange range,
        @Nullable Bar bar) {

    private static final String TEMPLATE = """
            ${item.what == null ? html`<span class="gs-nil" role="img" aria-label="${item.none}">—</span>` \
            : html`<div class="gs-cell-range"><span class="gs-sm gs-el"><b>${item.what}</b> \
            <span class="${item.late ? 'gs-late' : 'gs-t2'}">${item.when}</span></span>\
            <svg class="gs-bar ${item.look}" aria-hidden="true">\
            <rect class="gs-bar-fill" width="${item.fill}%" height="100%" rx="2.5"></rect>\
            <rect class="gs-bar-range" x="${item.from}%" width="${item.width}%" height="100%" rx="2.5"></rect>\
            <rect class="gs-bar-now ${item.now < 0 ? 'gs-gone' : ''}" x="${item.now < 0 ? 0 : item.now}%" y="-2" \
            width="1.5" height="9" rx=".75"></rect></svg></div>`}""";

    /**
     * Draws the cell in the browser.
     *
     * @param cell the figures, or {@code null} for a row without restriction: a faint dash is shown
     * @param none what a screen reader says for the dash
     */
    public static <T> LitRenderer<T> renderer(ValueProvider<T, @Nullable RestrictionCell> cell, String none) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("none", row -> none)
                .withProperty("what", row -> read(cell.apply(row), RestrictionCell::what))
                .withProperty("when", row -> read(cell.apply(row), RestrictionCell::when))
                .withProperty("late", row -> read(cell.apply(row), RestrictionCell::late))
                .withProperty("look", row -> read(cell.apply(row), c -> c.look().css()))
                .withProperty(
                        "fill",
                        row -> read(
                                cell.apply(row),
                                c -> c.bar() == null ? 0.0 : c.bar().fill()))
                .withProperty(
                        "from",
                        row -> read(
                                cell.apply(row),
                                c -> c.range() == null ? 0.0 : c.range().from()))
                .withProperty(
                        "width",
                        row -> read(
                                cell.apply(row),
                                c -> c.range() == null ? 0.0 : c.range().width()))
                .withProperty(
                        "now",
                        row -> read(
                                cell.apply(row),
                                c -> c.range() == null ? -1.0 : c.range().now()));
    }

    private static @Nullable Object read(
            @Nullable RestrictionCell cell, ValueProvider<RestrictionCell, Object> property) {
        return cell == null ? null : property.apply(cell);
    }
}
