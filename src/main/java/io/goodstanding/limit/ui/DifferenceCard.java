package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitDifference;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is different between the ends of any two days. */
class DifferenceCard extends Composite<Card> {

    private final DayField first = new DayField(Texts.text("limits.difference.first"));
    private final DayField second = new DayField(Texts.text("limits.difference.second"));
    private final UnorderedList list = new UnorderedList();

    private transient Optional<Shown> shown = Optional.empty();

    private record Shown(LimitHistory history, ScopeWords scopes, Texts texts) {}

    DifferenceCard() {
        first.addValueChangeListener(change -> draw());
        second.addValueChangeListener(change -> draw());
        list.addClassName("gs-plain-list");
    }

    @Override
    protected Card initContent() {
        Div days = new Div(first, second);
        days.addClassNames("gs-two-fields");
        return new Card(new CardHead(Texts.text("limits.difference")), days, list).spaced();
    }

    /** Shows another state of the same; the days that were chosen stay. */
    void show(LimitHistory history, ScopeWords scopes, Texts texts) {
        if (shown.isEmpty()) {
            second.setValue(LocalDate.ofInstant(texts.now(), texts.zone()));
        }
        shown = Optional.of(new Shown(history, scopes, texts));
        draw();
    }

    private void draw() {
        list.removeAll();
        if (first.isReadable() && second.isReadable() && !first.isEmpty() && !second.isEmpty()) {
            shown.ifPresent(state -> draw(state, first.getValue(), second.getValue()));
        }
    }

    private void draw(Shown state, LocalDate one, LocalDate other) {
        List<LimitDifference> lines = LimitDifference.between(
                state.history(), EndOfDay.of(one, state.texts()), EndOfDay.of(other, state.texts()));
        lines.forEach(line -> list.add(line(line, state)));
        if (lines.isEmpty()) {
            list.add(new ListItem(Texts.text("limits.difference.none")));
        }
    }

    private static ListItem line(LimitDifference line, Shown state) {
        Span what = new Span(state.scopes().full(line.track()));
        what.addClassName("gs-grow");
        Span numbers = new Span(Texts.text(
                "limits.difference.line", words(line.before(), state.texts()), words(line.after(), state.texts())));
        numbers.addClassName("gs-b");
        ListItem item = new ListItem(what, numbers);
        item.addClassName("gs-li");
        return item;
    }

    private static String words(Optional<Limit> limit, Texts texts) {
        return limit.map(found -> new LimitWords(found, texts))
                .map(found -> Texts.text("limits.difference.number", found.both(), found.source()))
                .orElseGet(() -> Texts.text("limits.nothing-own"));
    }
}
