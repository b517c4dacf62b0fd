package io.goodstanding.shared.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/**
 * What is used of a limit, in a grid: figures, a word about the rest, and the bar.
 *
 * @param used what was used, as text
 * @param limit the hard limit, as text
 * @param note "6 left", "at most 6 left" or "paused"
 */
public record BudgetCell(String used, String limit, String note, Bar bar) {

    private static final String TEMPLATE = """
            <div class="gs-cell-bar"><span class="gs-row gs-sm"><b class="${item.paused ? 'gs-t2' : ''}">${item.used}</b>\
            <span class="gs-t3">/ ${item.limit}</span><span class="gs-sp"></span>\
            <span class="gs-xs gs-t3 gs-el" title="${item.note}">${item.note}</span></span>\
            <svg class="gs-bar ${item.paused ? 'gs-hatch' : ''} ${item.look}" aria-hidden="true">\
            <rect class="gs-bar-fill" width="${item.fill}%" height="100%" rx="2.5"></rect>\
            <rect class="gs-bar-tick ${item.tick < 0 ? 'gs-gone' : ''}" x="${item.tick < 0 ? 0 : item.tick}%" y="-2" \
            width="1.5" height="9" rx=".75"></rect></svg></div>""";

    public static <T> LitRenderer<T> renderer(ValueProvider<T, BudgetCell> cell) {
        return LitRenderer.<T>of(TEMPLATE)
                .withProperty("used", row -> cell.apply(row).used())
                .withProperty("limit", row -> cell.apply(row).limit())
                .withProperty("note", row -> cell.apply(row).note())
                .withProperty("fill", row -> cell.apply(row).bar().fill())
                .withProperty("tick", row -> cell.apply(row).bar().tick())
                .withProperty("paused", row -> cell.apply(row).bar().paused())
                .withProperty("look", row -> cell.apply(row).bar().css());
    }
}
