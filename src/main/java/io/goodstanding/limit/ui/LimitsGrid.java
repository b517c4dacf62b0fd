package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.goodstanding.limit.Limit;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** All limits in the order in which they are listed everywhere; on a phone a list of cards. */
class LimitsGrid extends Composite<Div> {

    private static final String TAG = "<span class=\"gs-tag ${item.css}\">${item.source}</span>";

    private static final String CHECKED = """
            <span class="gs-sm ${item.checkedCss}">${item.checked}</span>\
            ${item.again ? html`<div class="gs-xs ${item.checkedCss}">${item.again}</div>` : ''}""";

    private static final String NAME = """
            <div class="gs-limit"><b>${item.name}</b><span class="gs-sm gs-t2">${item.why}</span>\
            <span class="gs-xs gs-t3">${item.window} · ${item.scope}</span></div>""";

    private static final String SOFT = """
            ${item.soft ? html`<span>${item.soft}</span>` \
            : html`<span class="gs-nil" role="img" aria-label="${item.none}">—</span>`}""";

    private static final String CARD = """
            <div class="gs-cell-card"><div class="gs-row"><b>${item.name}</b><span class="gs-sp"></span>""" + TAG + """
            </div><div class="gs-row gs-wrap"><b>${item.hard}</b><span class="gs-sm gs-t2">${item.window}</span></div>\
            ${item.soft ? html`<span class="gs-sm gs-t2">${item.softLabel} ${item.soft}</span>` : ''}\
            <span class="gs-sm gs-t2">${item.why}</span>\
            <div class="gs-row gs-wrap"><span class="gs-sm gs-t3">${item.scope}</span><span class="gs-sp"></span>\
            <span class="gs-sm ${item.checkedCss}">${item.checkedLabel} ${item.checked} ${item.again}</span></div></div>""";

    private final Grid<Limit> grid = new Grid<>();
    private final transient Texts texts;

    LimitsGrid(List<Limit> limits, Texts texts) {
        this.texts = texts;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-limits-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setItems(limits);
        columns();
        getContent().add(grid);
    }

    private void columns() {
        Grid.Column<Limit> card = grid.addColumn(worded(CARD)).setKey("card");
        card.setVisible(false);
        List<Grid.Column<Limit>> wide = List.of(
                column("name", NAME, 200).setFlexGrow(1),
                column("soft", SOFT, 92).setTextAlign(ColumnTextAlign.END),
                column("hard", "<b>${item.hard}</b>", 100).setTextAlign(ColumnTextAlign.END),
                column("source", TAG, 112),
                column("checked", CHECKED, 96));
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
            grid.setClassName("gs-cards", phone);
        });
    }

    private Grid.Column<Limit> column(String key, String template, int width) {
        return grid.addColumn(worded(template))
                .setKey(key)
                .setHeader(Texts.text("limits.column." + key))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    /** Every template may name any of these. */
    private LitRenderer<Limit> worded(String template) {
        return LitRenderer.<Limit>of(template)
                .withProperty("name", limit -> of(limit).name())
                .withProperty("why", limit -> of(limit).why())
                .withProperty("scope", limit -> of(limit).scope())
                .withProperty("soft", limit -> of(limit).soft().orElse(""))
                .withProperty("softLabel", limit -> Texts.text("limits.column.soft"))
                .withProperty("none", limit -> Texts.text("limits.none"))
                .withProperty("hard", limit -> of(limit).hard())
                .withProperty("window", limit -> of(limit).window())
                .withProperty("source", limit -> of(limit).source())
                .withProperty("css", limit -> of(limit).sourceCss())
                .withProperty("checkedLabel", limit -> Texts.text("limits.column.checked"))
                .withProperty("checked", limit -> of(limit).checked())
                .withProperty("again", limit -> of(limit).checkAgain())
                .withProperty("checkedCss", limit -> of(limit).checkedCss());
    }

    private LimitWords of(Limit limit) {
        return new LimitWords(limit, texts);
    }
}
