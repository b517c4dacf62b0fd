package io.goodstanding.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.Renderer;
import io.goodstanding.board.BoardRow;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.BudgetCell;
import io.goodstanding.shared.ui.CountCell;
import io.goodstanding.shared.ui.RepCard;
import io.goodstanding.shared.ui.RepCell;
import io.goodstanding.shared.ui.RestrictionCell;
import io.goodstanding.shared.ui.StandingCell;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.TrendCell;
import io.goodstanding.shared.ui.TwoLineCell;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.ui.LevelLook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The grid of reps, most urgent first; on a phone a list of cards. When figures change the rows stay where they are:
 * a new order waits behind a button, so that nothing jumps under the pointer.
 */
class BoardGrid extends Composite<Div> {

    private static final Comparator<BoardRow> URGENT_FIRST =
            Comparator.comparingInt((BoardRow row) -> row.level().urgency()).thenComparing(BoardRow::name);

    private final Grid<BoardRow> grid = new Grid<>();
    private final Button reorder = new Button();
    private final List<BoardRow> shown = new ArrayList<>();
    private final ListDataProvider<BoardRow> rows = new ListDataProvider<>(shown);
    private final Set<Long> changed = new HashSet<>();
    private transient Map<Long, String> teams = new HashMap<>();
    private transient RowWords words;

    BoardGrid(RowWords words) {
        this.words = words;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-board-grid");
        grid.setDataProvider(rows);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(this::parts);
        grid.addItemClickListener(click -> RepView.open(click.getItem().repId()));
        grid.setEmptyStateText(Texts.text("board.filter.empty"));
        columns();
        reorder.addClassNames("gs-reorder", "gs-tint");
        reorder.addThemeName("small");
        reorder.setVisible(false);
        reorder.addClickListener(click -> putInOrder());
        getContent().add(reorder, grid);
    }

    private void columns() {
        String none = Texts.text("board.none");
        Grid.Column<BoardRow> card = grid.addColumn(RepCard.renderer((BoardRow row) -> words.card(row, team(row))));
        card.setVisible(false);
        List<Grid.Column<BoardRow>> all = new ArrayList<>();
        List<Grid.Column<BoardRow>> wide = new ArrayList<>();
        all.add(column(
                        "rep",
                        RepCell.renderer(
                                (BoardRow row) -> new RepCell(row.name(), team(row), RepView.address(row.repId()))),
                        158)
                .setComparator(Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT))));
        all.add(column("standing", StandingCell.renderer((BoardRow row) -> words.standing(row)), 224)
                .setComparator(URGENT_FIRST));
        all.add(column("week", BudgetCell.renderer((BoardRow row) -> words.week(row)), 146)
                .setComparator(Comparator.comparingInt(row -> row.week().left())));
        all.add(right(column("pending", CountCell.renderer((BoardRow row) -> words.pending(row), none), 104))
                .setComparator(Comparator.comparingInt(
                        row -> row.pending().map(BoardRow.PendingCount::count).orElse(-1))));
        wide.add(right(column("accepted", TrendCell.renderer((BoardRow row) -> words.acceptance(row), none), 116))
                .setComparator(
                        Comparator.comparingInt(row -> row.acceptancePercent().orElse(-1))));
        all.add(column("restriction", RestrictionCell.renderer((BoardRow row) -> words.restriction(row), none), 200));
        all.add(column("next", TwoLineCell.renderer((BoardRow row) -> words.nextStep(row), none), 150));
        wide.add(column("ticket", TwoLineCell.renderer((BoardRow row) -> words.ticket(row), none), 116));
        wide.add(right(column("ssi", CountCell.renderer((BoardRow row) -> ssi(row), none), 62))
                .setComparator(Comparator.comparingInt(row -> row.ssi().orElse(-1))));
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            all.forEach(column -> column.setVisible(!phone));
            grid.setClassName("gs-cards", phone);
            grid.setAllRowsVisible(phone);
        });
        Breakpoint.DESK.watch(grid, narrow -> wide.forEach(column -> column.setVisible(!narrow)));
    }

    private Grid.Column<BoardRow> column(String key, Renderer<BoardRow> renderer, int width) {
        return grid.addColumn(renderer)
                .setHeader(Texts.text("board.column." + key))
                .setKey(key)
                .setWidth(width + "px")
                .setFlexGrow("rep next standing restriction".contains(key) ? 1 : 0);
    }

    private static Grid.Column<BoardRow> right(Grid.Column<BoardRow> column) {
        return column.setTextAlign(ColumnTextAlign.END);
    }

    private CountCell ssi(BoardRow row) {
        return new CountCell(row.ssi().isPresent() ? String.valueOf(row.ssi().getAsInt()) : null, false, null, null);
    }

    private String team(BoardRow row) {
        return teams.getOrDefault(row.teamId(), "");
    }

    private String parts(BoardRow row) {
        return "gs-link " + LevelLook.of(row.level()).rowParts() + (changed.contains(row.repId()) ? " gs-live" : "");
    }

    /** Shows rows for the first time or after a change of what is looked at: in order, nothing highlighted. */
    void show(List<BoardRow> newRows, Map<Long, String> teamNames, RowWords newWords) {
        words = newWords;
        teams = teamNames;
        changed.clear();
        shown.clear();
        shown.addAll(newRows);
        putInOrder();
    }

    /** Shows what has changed since, every row in its place; rows that are new come last. */
    void update(List<BoardRow> newRows, Map<Long, String> teamNames, RowWords newWords) {
        words = newWords;
        teams = teamNames;
        Map<Long, BoardRow> byId = new HashMap<>();
        newRows.forEach(row -> byId.put(row.repId(), row));
        changed.clear();
        shown.removeIf(row -> !byId.containsKey(row.repId()));
        shown.replaceAll(row -> {
            BoardRow now = Optional.ofNullable(byId.remove(row.repId())).orElse(row);
            if (!now.equals(row)) {
                changed.add(row.repId());
            }
            return now;
        });
        byId.values().forEach(row -> {
            shown.add(row);
            changed.add(row.repId());
        });
        long misplaced = misplaced();
        reorder.setText(Texts.text("board.reorder", (int) misplaced));
        reorder.setVisible(misplaced > 0);
        rows.refreshAll();
    }

    private long misplaced() {
        List<BoardRow> sorted = shown.stream().sorted(URGENT_FIRST).toList();
        long count = 0;
        for (int i = 0; i < sorted.size(); i++) {
            count += sorted.get(i).repId() == shown.get(i).repId() ? 0 : 1;
        }
        return count;
    }

    private void putInOrder() {
        shown.sort(URGENT_FIRST);
        reorder.setVisible(false);
        rows.refreshAll();
    }

    /** Which rows are shown. */
    void filter(Predicate<BoardRow> wanted) {
        rows.setFilter(wanted::test);
    }

    /** How the levels are counted: those that nobody stands at are 0. */
    static int count(Map<Level, Long> counts, Level level) {
        return counts.getOrDefault(level, 0L).intValue();
    }
}
