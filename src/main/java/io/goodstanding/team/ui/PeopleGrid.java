package io.goodstanding.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.RepCell;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.TwoLineCell;
import io.goodstanding.team.ui.Roster.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everybody, by name; on a phone a list of cards. */
class PeopleGrid extends Composite<Div> {

    private static final String LINK = """
            ${item.link ? html`<vaadin-button theme="small" class="gs-accent" @click="${make}" \
            aria-label="${item.linkFor}">${item.link}</vaadin-button>` : ''}""";

    private static final String SIGN_IN = """
            <span class="gs-sm gs-el ${item.css}">${item.signIn}</span>""";

    private static final String CARD = """
            <div class="gs-cell-card"><div class="gs-cell-rep">\
            <span class="gs-av ${item.colour}" aria-hidden="true">${item.initials}</span>\
            <div class="gs-col"><b class="gs-el">${item.name}</b><span class="gs-xs gs-t3 gs-el">${item.below}</span></div>\
            </div><span class="gs-sm gs-t2">${item.role}${item.teams ? ' · ' + item.teams : ''}</span>\
            <div class="gs-row"><span class="gs-sm ${item.css}">${item.signIn}</span><span class="gs-sp"></span>""" + LINK + "</div></div>";

    private final Grid<Row> grid = new Grid<>();
    private final List<Row> shown = new ArrayList<>();
    private final ListDataProvider<Row> rows = new ListDataProvider<>(shown);
    private final SerializableConsumer<Row> onLink;

    /** @param onLink told for whom a fresh link is asked */
    PeopleGrid(SerializableConsumer<Row> onLink) {
        this.onLink = onLink;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-people-grid");
        grid.setDataProvider(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Texts.text("people.search.empty"));
        columns();
        getContent().add(grid);
    }

    private void columns() {
        Grid.Column<Row> card = grid.addColumn(linked(LitRenderer.<Row>of(CARD))
                .withProperty("name", Row::name)
                .withProperty("below", row -> new PersonWords(row).below())
                .withProperty("initials", row -> Initials.of(row.name()))
                .withProperty("colour", row -> Initials.colour(row.name()))
                .withProperty("role", row -> new PersonWords(row).role())
                .withProperty("teams", row -> new PersonWords(row).teams())
                .withProperty("css", row -> new PersonWords(row).signInCss())
                .withProperty("signIn", row -> new PersonWords(row).signIn()));
        card.setKey("card").setVisible(false);
        List<Grid.Column<Row>> wide = List.of(
                column("name", RepCell.renderer(PeopleGrid::person), 176)
                        .setFlexGrow(1)
                        .setComparator(
                                Comparator.comparing((Row row) -> row.name().toLowerCase(Locale.ROOT))),
                column("role", TwoLineCell.renderer(PeopleGrid::place, ""), 150)
                        .setFlexGrow(1)
                        .setComparator(Comparator.comparing(Row::role)),
                column(
                                "sign-in",
                                LitRenderer.<Row>of(SIGN_IN)
                                        .withProperty("css", row -> new PersonWords(row).signInCss())
                                        .withProperty("signIn", row -> new PersonWords(row).signIn()),
                                140)
                        .setComparator(Comparator.comparing(Row::signIn)),
                column("link", linked(LitRenderer.<Row>of(LINK)), 104));
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
            grid.setClassName("gs-cards", phone);
        });
        Breakpoint.DESK.watch(grid, grid::setAllRowsVisible);
    }

    private Grid.Column<Row> column(String key, Renderer<Row> renderer, int width) {
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(Texts.text("people.column." + key))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    private static RepCell person(Row row) {
        return new RepCell(row.name(), new PersonWords(row).below());
    }

    private static TwoLineCell place(Row row) {
        PersonWords words = new PersonWords(row);
        return new TwoLineCell(words.role(), null, words.teams(), null, false);
    }

    private LitRenderer<Row> linked(LitRenderer<Row> renderer) {
        return renderer.withProperty("link", row -> row.userId().isPresent() ? Texts.text("people.link.new") : "")
                .withProperty("linkFor", row -> Texts.text("people.link.new.for", row.name()))
                .withFunction("make", onLink::accept);
    }

    void show(List<Row> newRows) {
        shown.clear();
        shown.addAll(newRows);
        rows.refreshAll();
    }

    /** Which rows are shown. */
    void filter(String wanted) {
        rows.setFilter(row -> row.matches(wanted));
    }
}
