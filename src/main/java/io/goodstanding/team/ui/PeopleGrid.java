package io.goodstanding.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
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

    /** So many rows at most are drawn at once in a narrow window; more scroll within the list. */
    private static final int DRAWN_AT_ONCE = 40;

    private static final String CHANGE = """
        ${item.change ? html`<vaadin-button theme="small" class="gs-accent" @click="${open}" \
        aria-label="${item.changeFor}">${item.change}</vaadin-button>` : ''}\
        """;

    private static final String STATE = """
        <div class="gs-col"><span class="gs-sm gs-el ${item.css}">${item.state}</span>\
        <span class="gs-xs gs-t3 gs-el">${item.since}</span></div>\
        """;

    private static final String CARD = """
        <div class="gs-cell-card"><div class="gs-cell-rep">\
        <span class="gs-av ${item.colour}" aria-hidden="true">${item.initials}</span>\
        <div class="gs-col"><b class="gs-el">${item.name}</b><span class="gs-xs gs-t3 gs-el">${item.below}</span></div>\
        </div><span class="gs-sm gs-t2">${item.role}${item.teams ? ' · ' + item.teams : ''}</span>\
        <div class="gs-row">\
        """ + STATE + """
        <span class="gs-sp"></span>\
        """ + CHANGE + "</div></div>";

    private final Grid<Row> grid = new Grid<>();
    private final List<Row> shown = new ArrayList<>();
    private final ListDataProvider<Row> rows = new ListDataProvider<>(shown);
    private final transient Texts texts;
    private final SerializablePredicate<Row> mayChange;
    private final SerializableConsumer<Row> onChange;
    private boolean narrow;

    /**
     * @param mayChange about whom the user may do something
     * @param onChange told about whom something is to be done
     */
    PeopleGrid(Texts texts, SerializablePredicate<Row> mayChange, SerializableConsumer<Row> onChange) {
        this.texts = texts;
        this.mayChange = mayChange;
        this.onChange = onChange;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-people-grid");
        grid.setDataProvider(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(Texts.text("people.search.empty"));
        columns();
        getContent().add(grid);
    }

    private void columns() {
        Grid.Column<Row> card = grid.addColumn(card()).setKey("card");
        card.setVisible(false);
        List<Grid.Column<Row>> wide = List.of(
                column("name", RepCell.renderer(this::person), 176)
                        .setFlexGrow(1)
                        .setComparator(
                                Comparator.comparing((Row row) -> row.name().toLowerCase(Locale.ROOT))),
                column("role", TwoLineCell.renderer(this::place, ""), 150)
                        .setFlexGrow(1)
                        .setComparator(Comparator.comparing(Row::role)),
                column("state", stated(LitRenderer.of(STATE)), 190).setComparator(Comparator.comparing(Row::state)),
                column("change", changeable(LitRenderer.of(CHANGE)), 96));
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
            grid.setClassName("gs-cards", phone);
        });
        Breakpoint.DESK.watch(grid, isNarrow -> {
            narrow = isNarrow;
            fit();
        });
    }

    private LitRenderer<Row> card() {
        return changeable(stated(LitRenderer.of(CARD)))
                .withProperty("name", Row::name)
                .withProperty("below", row -> words(row).below())
                .withProperty("initials", row -> Initials.of(row.name()))
                .withProperty("colour", row -> Initials.colour(row.name()))
                .withProperty("role", row -> words(row).role())
                .withProperty("teams", row -> words(row).teams());
    }

    private Grid.Column<Row> column(String key, Renderer<Row> renderer, int width) {
        return grid.addColumn(renderer)
                .setKey(key)
                .setHeader(Texts.text("people.column." + key))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    private PersonWords words(Row row) {
        return new PersonWords(row, texts);
    }

    private RepCell person(Row row) {
        return new RepCell(row.name(), words(row).below(), null);
    }

    private TwoLineCell place(Row row) {
        PersonWords words = words(row);
        return new TwoLineCell(words.role(), null, words.teams(), null, false);
    }

    private LitRenderer<Row> stated(LitRenderer<Row> renderer) {
        return renderer.withProperty("css", row -> words(row).stateCss())
                .withProperty("state", row -> words(row).state())
                .withProperty("since", row -> words(row).since());
    }

    private LitRenderer<Row> changeable(LitRenderer<Row> renderer) {
        return renderer.withProperty("change", row -> mayChange.test(row) ? Texts.text("people.change") : "")
                .withProperty("changeFor", row -> Texts.text("people.change.for", row.name()))
                .withFunction("open", onChange::accept);
    }

    void show(List<Row> newRows) {
        shown.clear();
        shown.addAll(newRows);
        rows.refreshAll();
        fit();
    }

    /** A short list in a narrow window flows with the page; a long one scrolls in itself, and is drawn as it does. */
    private void fit() {
        boolean flows = narrow && shown.size() <= DRAWN_AT_ONCE;
        grid.setAllRowsVisible(flows);
        grid.setClassName("gs-tall", narrow && !flows);
    }

    /** Which rows are shown. Gives their number. */
    int filter(SerializablePredicate<Row> wanted) {
        rows.setFilter(wanted);
        return (int) shown.stream().filter(wanted).count();
    }
}
