package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.Breakpoint;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** All limits in the order in which they are listed everywhere, those of some below; on a phone a list of cards. */
class LimitsGrid extends Composite<Div> {

    /** More lines than a page should hold at once: from here on the list scrolls by itself. */
    private static final int LINES_ON_THE_PAGE = 60;

    private static final String CARD_KEY = "card";
    private static final String CHANGE_KEY = "change";

    private static final String TAG = "<span class=\"gs-tag ${item.css}\">${item.source}</span>";

    private static final String CHECKED = """
            <span class="gs-sm ${item.checkedCss}">${item.checked}</span>\
            ${item.again ? html`<div class="gs-xs ${item.checkedCss}">${item.again}</div>` : ''}""";

    private static final String NAME = """
            ${item.root ? html`<div class="gs-limit"><b>${item.name}</b><span class="gs-sm gs-t2">${item.why}</span>\
            <span class="gs-xs gs-t3">${item.window}</span></div>` \
            : html`<div class="gs-limit-below"><b>${item.name}</b><span class="gs-xs gs-t3">${item.reason}</span></div>`}""";

    private static final String SCOPE =
            "<span class=\"gs-sm\">${item.scope}</span>" + "<div class=\"gs-xs gs-t3\">${item.covered}</div>";

    private static final String SOFT = """
            ${item.soft ? html`<span>${item.soft}</span>` \
            : html`<span class="gs-nil" role="img" aria-label="${item.none}">—</span>`}""";

    private static final String CHANGE = """
            ${item.change ? html`<vaadin-button theme="tertiary small" aria-label="${item.changeFull}" \
            @click="${change}">${item.change}</vaadin-button>` : ''}\
            ${item.end ? html`<vaadin-button theme="tertiary small" aria-label="${item.endFull}" \
            @click="${end}">${item.end}</vaadin-button>` : ''}""";

    private static final String CARD = """
            <div class="gs-cell-card ${item.root ? '' : 'gs-limit-below'}"><div class="gs-row"><b>${item.name}</b>\
            <span class="gs-sp"></span>""" + TAG + """
            </div><div class="gs-row gs-wrap"><b>${item.hard}</b><span class="gs-sm gs-t2">${item.window}</span></div>\
            ${item.soft ? html`<span class="gs-sm gs-t2">${item.softLabel} ${item.soft}</span>` : ''}\
            <span class="gs-sm gs-t2">${item.root ? item.why : item.reason}</span>\
            <div class="gs-row gs-wrap"><span class="gs-sm gs-t3">${item.scope}, ${item.covered}</span>\
            <span class="gs-sp"></span>\
            <span class="gs-sm ${item.checkedCss}">${item.checkedLabel} ${item.checked} ${item.again}</span>""" + CHANGE + "</div></div>";

    private final Grid<LimitLine> grid = new Grid<>();
    private final List<LimitLine> lines = new ArrayList<>();
    private transient ScopeWords scopes;
    private transient Texts texts;
    private boolean changeable;
    private final SerializableConsumer<LimitLine> change;
    private final SerializableConsumer<LimitLine> end;

    /**
     * @param change opens what changes a line
     * @param end opens what ends a line that is for some
     */
    LimitsGrid(
            ScopeWords scopes,
            Texts texts,
            SerializableConsumer<LimitLine> change,
            SerializableConsumer<LimitLine> end) {
        this.scopes = scopes;
        this.texts = texts;
        this.change = change;
        this.end = end;
        getContent().addClassNames("gs-card", "gs-gridcard");
        grid.addClassName("gs-limits-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(new LinesOfTracks(lines));
        columns();
        getContent().add(grid);
    }

    /**
     * Shows other lines in place: the page of somebody who reads on or has the finger on a button stays as it is.
     *
     * @param today whether it is what counts now; the past is not changed
     */
    void show(List<LimitLine> shown, boolean today, ScopeWords newScopes, Texts newTexts) {
        scopes = newScopes;
        texts = newTexts;
        changeable = today && scopes.reach().changesAny();
        lines.clear();
        lines.addAll(shown);
        grid.setAllRowsVisible(lines.size() <= LINES_ON_THE_PAGE);
        showChange();
        grid.getDataProvider().refreshAll();
    }

    private void showChange() {
        grid.getColumnByKey(CHANGE_KEY)
                .setVisible(changeable && !grid.getColumnByKey(CARD_KEY).isVisible());
    }

    private void columns() {
        Grid.Column<LimitLine> card = grid.addColumn(worded(CARD)).setKey(CARD_KEY);
        card.setVisible(false);
        List<Grid.Column<LimitLine>> wide = List.of(
                column("name", NAME, 200).setFlexGrow(1),
                column("scope", SCOPE, 104),
                column("soft", SOFT, 80).setTextAlign(ColumnTextAlign.END),
                column("hard", "<b>${item.hard}</b>", 84).setTextAlign(ColumnTextAlign.END),
                column("source", TAG, 108),
                column("checked", CHECKED, 100),
                column(CHANGE_KEY, CHANGE, 100));
        showChange();
        Breakpoint.PHONE.watch(grid, phone -> {
            card.setVisible(phone);
            wide.forEach(column -> column.setVisible(!phone));
            showChange();
            grid.setClassName("gs-cards", phone);
        });
    }

    private Grid.Column<LimitLine> column(String key, String template, int width) {
        return grid.addColumn(worded(template))
                .setKey(key)
                .setHeader(Texts.text("limits.column." + key))
                .setWidth(width + "px")
                .setFlexGrow(0);
    }

    /** Every template may name any of these. */
    private LitRenderer<LimitLine> worded(String template) {
        return LitRenderer.<LimitLine>of(template)
                .withProperty("root", LimitLine::isForEverybody)
                .withProperty("name", this::name)
                .withProperty("why", line -> of(line).why())
                .withProperty("reason", LimitsGrid::reason)
                .withProperty("scope", line -> scopes.kind(line.track()))
                .withProperty("covered", line -> scopes.covered(line.track()))
                .withProperty("soft", line -> of(line).soft().orElse(""))
                .withProperty("softLabel", line -> Texts.text("limits.column.soft"))
                .withProperty("none", line -> Texts.text("limits.none"))
                .withProperty("hard", line -> of(line).hard())
                .withProperty("window", line -> of(line).window())
                .withProperty("source", line -> of(line).source())
                .withProperty("css", line -> of(line).sourceCss())
                .withProperty("checkedLabel", line -> Texts.text("limits.column.checked"))
                .withProperty("checked", line -> of(line).checked())
                .withProperty("again", line -> of(line).checkAgain())
                .withProperty("checkedCss", line -> of(line).checkedCss())
                .withProperty("change", this::changeText)
                .withProperty("changeFull", line -> changeText(line) + ": " + scopes.full(line.track()))
                .withProperty("end", this::endText)
                .withProperty("endFull", line -> endText(line) + ": " + scopes.full(line.track()))
                .withFunction("change", change)
                .withFunction("end", end);
    }

    private String name(LimitLine line) {
        return line.isForEverybody()
                ? of(line).name()
                : scopes.name(line.track().scope());
    }

    private static String reason(LimitLine line) {
        return line.entry()
                .map(entry -> Texts.text("limits.because", entry.author(), entry.reason()))
                .orElse("");
    }

    /** Empty where the line is not the reader's to change; on what counts for everybody, managers begin a cap. */
    private String changeText(LimitLine line) {
        if (!changeable) {
            return "";
        }
        if (scopes.reach().mayChange(line.track())) {
            return Texts.text("limits.change");
        }
        return line.isForEverybody() ? Texts.text("limits.cap") : "";
    }

    /** What counts for everybody is never ended, only changed. */
    private String endText(LimitLine line) {
        return changeable && !line.isForEverybody() && scopes.reach().mayChange(line.track())
                ? Texts.text("limits.end")
                : "";
    }

    /** A line keeps its place on the page whatever number it shows. */
    private static final class LinesOfTracks extends ListDataProvider<LimitLine> {

        LinesOfTracks(List<LimitLine> lines) {
            super(lines);
        }

        @Override
        public Object getId(LimitLine line) {
            return line.track();
        }
    }

    private LimitWords of(LimitLine line) {
        return new LimitWords(line.limit(), texts);
    }
}
