package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.limit.Limits;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;

/** Who changed what, from what to what, and why; what does not count yet comes first and can be taken back. */
class ChangesCard extends Composite<Card> {

    /** So many are shown before somebody asks for all. */
    private static final int AT_FIRST = 6;

    private final transient LimitHistory history;
    private final transient ScopeWords scopes;
    private final transient Texts texts;
    private final SerializableConsumer<LimitEntry> takeBack;
    private final UnorderedList list = new UnorderedList();

    ChangesCard(LimitHistory history, ScopeWords scopes, Texts texts, SerializableConsumer<LimitEntry> takeBack) {
        this.history = history;
        this.scopes = scopes;
        this.texts = texts;
        this.takeBack = takeBack;
    }

    @Override
    protected Card initContent() {
        List<LimitEntry> scheduled = history.scheduled(texts.now());
        List<LimitEntry> counting = history.newestFirst().stream()
                .filter(entry -> !scheduled.contains(entry))
                .toList();
        list.addClassName("gs-plain-list");
        scheduled.forEach(entry -> list.add(line(entry, true)));
        counting.stream().limit(AT_FIRST).forEach(entry -> list.add(line(entry, false)));
        CardHead head = new CardHead(Texts.text("limits.changes"));
        if (counting.size() > AT_FIRST) {
            Button all = new Button(Texts.text("limits.changes.all", counting.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            all.addSingleClickListener(click -> {
                counting.stream().skip(AT_FIRST).forEach(entry -> list.add(line(entry, false)));
                all.setVisible(false);
            });
            head = new CardHead(Texts.text("limits.changes"), all);
        }
        Span none = new Span(Texts.text("limits.changes.none"));
        none.addClassNames("gs-sm", "gs-t2");
        return new Card(head, scheduled.isEmpty() && counting.isEmpty() ? none : list);
    }

    private ListItem line(LimitEntry entry, boolean scheduled) {
        Span what = new Span(Texts.text(
                entry.bounds().isPresent() ? "limits.changes.line" : "limits.changes.ended",
                scopes.full(entry.track()),
                before(entry),
                entry.bounds().map(bounds -> words(entry.limit())).orElse("")));
        Span why = new Span(Texts.text("limits.because", entry.author(), entry.reason()));
        why.addClassNames("gs-sm", "gs-t2");
        Div both = new Div(what, why);
        both.addClassNames("gs-col", "gs-grow");
        Span day = new Span(
                scheduled ? Texts.text("limits.changes.from", texts.day(entry.from())) : texts.day(entry.recordedAt()));
        day.addClassNames("gs-xs", scheduled ? "gs-stale" : "gs-t3");
        ListItem item = new ListItem(new Initials(entry.author()).small(), both, day);
        item.addClassName("gs-li");
        if (scheduled && scopes.reach().mayChange(entry.track())) {
            item.add(back(entry));
        }
        return item;
    }

    private Component back(LimitEntry entry) {
        Button back = new Button(Texts.text("limits.take-back"));
        back.addSingleClickListener(click -> takeBack.accept(entry));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setAriaLabel(Texts.text("limits.take-back.of", scopes.full(entry.track())));
        return back;
    }

    private String before(LimitEntry entry) {
        Optional<Limit> before = history.before(entry)
                .filter(earlier -> earlier.bounds().isPresent())
                .map(LimitEntry::limit);
        return before.or(() -> entry.scope() instanceof Organisation
                        ? Optional.of(Limits.defaults().get(entry.kind()))
                        : Optional.empty())
                .map(this::words)
                .orElseGet(() -> Texts.text("limits.nothing-own"));
    }

    private String words(Limit limit) {
        return new LimitWords(limit, texts).both();
    }
}
