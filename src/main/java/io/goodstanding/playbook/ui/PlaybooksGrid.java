package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.ArrayList;
import java.util.List;

/** All playbooks by name; on a phone a list of cards. A row opens its playbook. */
class PlaybooksGrid extends Composite<Div> {

    private static final String NAME = """
            <div class="gs-limit"><a class="gs-b" href="${item.address}">${item.name}</a>\
            <span class="gs-sm gs-t2">${item.summary}</span></div>""";

    private static final String APPLIES = """
            <div class="gs-limit"><span class="gs-sm">${item.applies}</span>\
            <span class="gs-xs gs-t3">${item.purpose}</span></div>""";

    private static final String CARD = """
            <div class="gs-cell-card"><a class="gs-b gs-md" href="${item.address}">${item.name}</a>\
            <span class="gs-sm gs-t2">${item.summary}</span><span class="gs-sm">${item.applies}</span>\
            <div class="gs-row gs-wrap gs-sm gs-t3"><span>${item.stepsText}</span><span>${item.versionText}</span>\
            <span class="gs-sp"></span><span class="${item.css}">${item.checkedText}</span></div></div>""";

    private final Grid<PlaybookRow> grid = new Grid<>();
    private final List<PlaybookRow> rows = new ArrayList<>();
    private final ListDataProvider<PlaybookRow> shown = new ListDataProvider<>(rows);

    PlaybooksGrid() {
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassNames("gs-limits-grid", "gs-playbooks-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setDataProvider(shown);
        grid.setEmptyStateText(Texts.text("playbooks.search.empty"));
        grid.setPartNameGenerator(row -> "gs-link");
        grid.addItemClickListener(
                click -> Page.open(PlaybookAddress.of(click.getItem().key())));
        columns();
        getContent().add(grid);
    }

    private void columns() {
        Grid.Column<PlaybookRow> card = grid.addColumn(worded(CARD)).setKey("card");
        card.setVisible(false);
        List<Grid.Column<PlaybookRow>> wide = List.of(
                column("name", NAME, 260).setFlexGrow(2),
                column("applies", APPLIES, 220).setFlexGrow(1),
                column("steps", "${item.steps}", 64).setTextAlign(ColumnTextAlign.END),
                column("version", "${item.version}", 72).setTextAlign(ColumnTextAlign.END),
                column("checked", "<span class=\"gs-sm ${item.css}\">${item.checked}</span>", 104));
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
            grid.setClassName("gs-cards", phone);
        });
    }

    private Grid.Column<PlaybookRow> column(String key, String template, int width) {
        return grid.addColumn(worded(template))
                .setKey(key)
                .setHeader(Texts.text("playbooks.column." + key))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    /** Every template may name any of these. */
    private static LitRenderer<PlaybookRow> worded(String template) {
        return LitRenderer.<PlaybookRow>of(template)
                .withProperty("address", row -> PlaybookAddress.of(row.key()))
                .withProperty("name", PlaybookRow::name)
                .withProperty("summary", PlaybookRow::summary)
                .withProperty("applies", PlaybookRow::applies)
                .withProperty("purpose", PlaybookRow::purpose)
                .withProperty("steps", PlaybookRow::steps)
                .withProperty("stepsText", row -> Texts.text("playbooks.steps", row.steps()))
                .withProperty("version", PlaybookRow::version)
                .withProperty("versionText", row -> Texts.text("playbook.version", row.version()))
                .withProperty("css", PlaybookRow::checkedCss)
                .withProperty("checked", PlaybookRow::checked)
                .withProperty("checkedText", row -> Texts.text("playbook.checked", row.checked()));
    }

    void show(List<PlaybookRow> all) {
        rows.clear();
        rows.addAll(all);
        shown.refreshAll();
    }

    /** @return how many are left */
    int filter(SearchWords words) {
        shown.setFilter(row -> row.matches(words));
        return (int) rows.stream().filter(row -> row.matches(words)).count();
    }
}
