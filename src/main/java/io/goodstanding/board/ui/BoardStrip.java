package io.goodstanding.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.board.BoardRow;
import io.goodstanding.board.BoardSnapshot;
import io.goodstanding.shared.ui.Bar;
import io.goodstanding.shared.ui.FilterChip;
import io.goodstanding.shared.ui.LimitBar;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.ui.LevelLook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The chips that count and filter, and what is left of the week. */
class BoardStrip extends Composite<Div> {

    private final Map<Level, FilterChip> chips = new EnumMap<>(Level.class);
    private final Span left = new Span();
    private final Span ofAll = new Span();
    private final LimitBar bar = new LimitBar(Bar.of(0, 1), "");

    /** @param onFilter told when a chip was pressed or released */
    BoardStrip(SerializableRunnable onFilter) {
        getContent().addClassNames("gs-card", "gs-strip");
        Div row = new Div();
        row.addClassName("gs-chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.text("board.filter"));
        Arrays.stream(Level.values())
                .sorted(Comparator.comparingInt(Level::urgency))
                .forEach(level -> {
                    FilterChip chip = new FilterChip(
                            LevelLook.of(level), Texts.text(level.textKey() + ".short"), pressed -> onFilter.run());
                    chips.put(level, chip);
                    row.add(chip);
                });
        Span line = new Span();
        line.addClassName("gs-vr");
        left.addClassName("gs-big");
        ofAll.addClassNames("gs-sm", "gs-t2");
        Div words = new Div(left, ofAll);
        words.addClassName("gs-row");
        Div kpi = new Div(words, bar);
        kpi.addClassNames("gs-kpi", "gs-wide");
        getContent().add(row, line, kpi);
    }

    void show(BoardSnapshot snapshot, Texts texts) {
        Map<Level, Long> counts = snapshot.counts();
        chips.forEach((level, chip) -> chip.setCount(BoardGrid.count(counts, level)));
        left.setText(texts.number(snapshot.left()));
        ofAll.setText(Texts.text(snapshot.atMost() ? "board.left.at-most" : "board.left", snapshot.limit()));
        bar.update(
                Bar.of(snapshot.left(), snapshot.limit()),
                Texts.text("board.left.aria", snapshot.left(), snapshot.limit()));
    }

    /** Whether a row passes the pressed chips; with none pressed all do. */
    boolean wants(BoardRow row) {
        return chips.values().stream().noneMatch(FilterChip::isPressed)
                || chips.entrySet().stream()
                        .anyMatch(chip ->
                                chip.getKey() == row.level() && chip.getValue().isPressed());
    }
}
