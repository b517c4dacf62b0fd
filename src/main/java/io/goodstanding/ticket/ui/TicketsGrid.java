package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.RepCell;
import io.goodstanding.shared.ui.SafeCsv;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.TwoLineCell;
import io.goodstanding.shell.Page;
import io.goodstanding.ticket.TicketFilter;
import io.goodstanding.ticket.TicketRow;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cases in a grid, sorted by any column; several can be chosen and put off or given up at once. */
class TicketsGrid extends Composite<Div> {

    private final transient TicketDesk desk;
    private final Grid<TicketRow> grid = new Grid<>();
    private final List<TicketRow> shown = new ArrayList<>();
    private final ListDataProvider<TicketRow> rows = new ListDataProvider<>(shown);
    private final Div bulk = new Div();
    private final Span chosen = new Span();
    private transient Texts texts = Texts.of(ZoneOffset.UTC, Instant.EPOCH);
    private transient TicketFilter filter = TicketFilter.ALL;

    TicketsGrid(TicketDesk desk) {
        this.desk = desk;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-tickets-grid");
        grid.setDataProvider(rows);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setEmptyStateText(Texts.text("tickets.none"));
        grid.addItemClickListener(
                click -> Page.open(TicketView.address(click.getItem().ticket().id())));
        grid.addSelectionListener(change -> bulk());
        columns();
        bulk.addClassNames("gs-row", "gs-wrap", "gs-bulk");
        chosen.addClassNames("gs-sm", "gs-b");
        Button snooze = new Button(Texts.text("tickets.bulk.snooze"), GsIcon.CLOCK.create(), click -> snooze());
        Button giveUp = new Button(Texts.text("tickets.bulk.give-up"), click -> giveUp());
        giveUp.addThemeVariants(ButtonVariant.TERTIARY);
        bulk.add(chosen, snooze, giveUp);
        bulk.setVisible(false);
        Div foot = new Div(download());
        foot.addClassName("gs-cardfoot");
        getContent().add(bulk, grid, foot);
    }

    private void columns() {
        List<Grid.Column<TicketRow>> wide = new ArrayList<>();
        column("rep", RepCell.renderer((TicketRow row) -> new RepCell(row.rep(), row.team(), null)), 160)
                .setComparator(Comparator.comparing(row -> row.rep().toLowerCase(Locale.ROOT)));
        wide.add(column("case", TwoLineCell.renderer(this::name, ""), 170)
                .setComparator(Comparator.comparing(row -> row.ticket().id())));
        column("state", TwoLineCell.renderer(this::state, ""), 170)
                .setComparator(Comparator.comparing(row -> row.ticket().state()));
        wide.add(column("about", TwoLineCell.renderer(this::about, ""), 170));
        wide.add(column("due", TwoLineCell.renderer(this::due, Texts.text("board.none")), 150)
                .setComparator(
                        Comparator.comparing(row -> row.ticket().followUpAt().orElse(Instant.MAX))));
        Breakpoint.PHONE.watch(grid, phone -> wide.forEach(column -> column.setVisible(!phone)));
    }

    private Grid.Column<TicketRow> column(String key, Renderer<TicketRow> renderer, int width) {
        return grid.addColumn(renderer)
                .setHeader(Texts.text("tickets.column." + key))
                .setKey(key)
                .setWidth(width + "px")
                .setFlexGrow(1);
    }

    private TwoLineCell name(TicketRow row) {
        return new TwoLineCell(
                row.ticket().name(),
                TicketView.address(row.ticket().id()),
                row.ticket().caseNumber().orElse(""),
                null,
                false);
    }

    private TwoLineCell state(TicketRow row) {
        String state = row.ticket()
                .outcome()
                .map(outcome -> Texts.text(outcome.textKey()))
                .orElseGet(() -> Texts.text(row.ticket().state().textKey()));
        return new TwoLineCell(
                state,
                null,
                Texts.text(
                        "tickets.by",
                        row.ticket().name(),
                        Texts.text(row.ticket().channel().textKey())),
                null,
                row.ticket().isDue(texts.now()));
    }

    private TwoLineCell about(TicketRow row) {
        String kind =
                row.about().map(about -> Texts.text("kind." + about + ".short")).orElse("–");
        return new TwoLineCell(kind, null, texts.day(row.ticket().openedAt()), null, false);
    }

    private TwoLineCell due(TicketRow row) {
        String due = row.ticket().followUpAt().map(texts::day).orElse("–");
        boolean late = row.ticket().isDue(texts.now());
        return new TwoLineCell(due, null, "", late ? Texts.text("tickets.due") : null, late);
    }

    void show(List<TicketRow> newRows, Texts newTexts) {
        texts = newTexts;
        Set<Long> kept = Set.copyOf(
                grid.getSelectedItems().stream().map(row -> row.ticket().id()).toList());
        shown.clear();
        shown.addAll(newRows);
        grid.deselectAll();
        rows.refreshAll();
        shown.stream().filter(row -> kept.contains(row.ticket().id())).forEach(grid::select);
    }

    List<TicketRow> rows() {
        return List.copyOf(shown);
    }

    Texts texts() {
        return texts;
    }

    /** Which rows are shown. Gives their number. */
    int filter(TicketFilter wanted) {
        filter = wanted;
        rows.setFilter(row -> wanted.wants(row, texts.now()));
        return (int)
                shown.stream().filter(row -> wanted.wants(row, texts.now())).count();
    }

    private void bulk() {
        int number = grid.getSelectedItems().size();
        bulk.setVisible(number > 0);
        chosen.setText(Texts.text("tickets.bulk", number));
    }

    private void snooze() {
        new BulkSnoozeDialog(
                        grid.getSelectedItems().size(),
                        texts,
                        day -> said("tickets.bulk.snoozed", desk.snooze(grid.getSelectedItems(), day, texts)))
                .open();
    }

    private void giveUp() {
        said("tickets.bulk.given-up", desk.giveUp(grid.getSelectedItems(), texts));
    }

    private void said(String key, TicketDesk.Done done) {
        if (done.count() > 0) {
            Page.say(Texts.text(key, done.count()));
        }
        if (!done.refusals().isEmpty()) {
            Page.refuse(String.join("\n", done.refusals()));
        }
        grid.deselectAll();
    }

    /** What is listed, in the order of the list. */
    private Anchor download() {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = csv();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "support-cases.csv", "text/csv", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("tickets.download"));
        file.addClassName("gs-linkbutton");
        return file;
    }

    private byte[] csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                Texts.text("tickets.column.case"),
                Texts.text("ticket.number.field"),
                Texts.text("tickets.column.rep"),
                Texts.text("tickets.team"),
                Texts.text("tickets.column.state"),
                Texts.text("tickets.channel"),
                Texts.text("tickets.column.about"),
                Texts.text("tickets.opened"),
                Texts.text("ticket.sent.at"),
                Texts.text("tickets.column.due")));
        shown.stream().filter(row -> filter.wants(row, texts.now())).forEach(row -> lines.add(line(row)));
        return SafeCsv.write(lines);
    }

    private static List<String> line(TicketRow row) {
        return List.of(
                row.ticket().name(),
                row.ticket().caseNumber().orElse(""),
                row.rep(),
                row.team(),
                Texts.text(row.ticket().state().textKey()),
                Texts.text(row.ticket().channel().textKey()),
                row.about().map(about -> Texts.text("kind." + about)).orElse(""),
                row.ticket().openedAt().toString(),
                row.ticket().sentAt().map(Instant::toString).orElse(""),
                row.ticket().followUpAt().map(Instant::toString).orElse(""));
    }
}
