package io.goodstanding.tidyup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.tidyup.TidyUpList;
import io.goodstanding.tidyup.TidyUpName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names, the oldest first, some at a time. A line that was ticked here stays in its place without the name, for a
 * slip; one that goes elsewhere is taken away and told of.
 */
class NamesCard extends Composite<Card> {

    private final transient TidyUp tidyUp;
    private final transient RepName rep;
    private final transient Texts texts;
    private final SerializableRunnable onChange;
    private final Span old = new Span();
    private final Card card;
    private final Span news = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("", click -> showMore());
    private final Map<String, Row> rows = new HashMap<>();
    private transient List<TidyUpName> pending = List.of();
    private final int atOnce;
    private int shown;

    /**
     * @param atOnce how many lines stand there, and come with each "more"
     * @param onChange to be run when a line was ticked or taken back here
     */
    NamesCard(TidyUp tidyUp, RepName rep, int atOnce, Texts texts, SerializableRunnable onChange) {
        this.atOnce = atOnce;
        this.shown = atOnce;
        this.tidyUp = tidyUp;
        this.rep = rep;
        this.texts = texts;
        this.onChange = onChange;
        old.addClassName("gs-t3");
        news.addClassNames("gs-sm", "gs-t2");
        news.getElement().setAttribute("role", "status");
        list.addClassName("gs-plain-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        card = new Card(new CardHead("", old), news, list, new Div(more));
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows what is pending now, and says how many lines went without this page. */
    void show(TidyUpList listed) {
        List<TidyUpName> now = listed.names();
        pending = now;
        int days = listed.limits().get(LimitKind.WITHDRAW_AFTER_DAYS).hard();
        int tooOld =
                (int) now.stream().filter(name -> age(name.sentAt()) > days).count();
        card.retitle(Texts.text("tidy-up.names", now.size()));
        old.setText(Texts.text("tidy-up.old", tooOld, days));
        int gone = removeGone();
        if (gone > 0) {
            news.setText(Texts.text("tidy-up.gone-elsewhere", gone));
        }
        draw();
    }

    private int removeGone() {
        Set<String> waiting = pending.stream().map(TidyUpName::invitee).collect(Collectors.toSet());
        List<Row> gone = rows.values().stream()
                .filter(row -> !row.settled && !waiting.contains(row.line.invitee()))
                .toList();
        gone.forEach(row -> {
            list.remove(row);
            rows.remove(row.line.invitee());
        });
        return gone.size();
    }

    /** Puts in what is missing and leaves every other line alone: the focus may be in it. */
    private void draw() {
        List<TidyUpName> lines = lines();
        int place = 0;
        for (TidyUpName line : lines.subList(0, Math.min(shown, lines.size()))) {
            Row row = rows.computeIfAbsent(line.invitee(), invitee -> new Row(line));
            if (list.getElement().getChildCount() <= place
                    || !list.getElement().getChild(place).equals(row.getElement())) {
                list.addComponentAtIndex(place, row);
            }
            place++;
        }
        int left = Math.max(0, lines.size() - shown);
        more.setVisible(left > 0);
        more.setText(Texts.text("tidy-up.more", Math.min(atOnce, left), left));
    }

    /** What is pending, and what was ticked here in between. */
    private List<TidyUpName> lines() {
        Map<String, TidyUpName> all = new HashMap<>();
        rows.values().stream().filter(row -> row.settled).forEach(row -> all.put(row.line.invitee(), row.line));
        pending.forEach(line -> all.put(line.invitee(), line));
        return all.values().stream()
                .sorted(Comparator.comparing(TidyUpName::sentAt).thenComparing(TidyUpName::invitee))
                .toList();
    }

    private void showMore() {
        shown += atOnce;
        draw();
    }

    /** Whole days in the reader's zone. */
    private int age(Instant sentAt) {
        return (int) ChronoUnit.DAYS.between(
                sentAt.atZone(texts.zone()).toLocalDate(),
                texts.now().atZone(texts.zone()).toLocalDate());
    }

    /** One person. */
    private final class Row extends ListItem {

        private final transient TidyUpName line;

        /** Whether it was ticked here, or found gone when it was. */
        private boolean settled;

        Row(TidyUpName line) {
            this.line = line;
            addClassName("gs-li");
            showName();
        }

        private void showName() {
            removeAll();
            settled = false;
            Span name = new Span(line.name().orElseGet(() -> Texts.text("tidy-up.unreadable.name")));
            name.addClassNames("gs-b", "gs-wording");
            Span sent = new Span(Texts.text("tidy-up.sent", texts.day(line.sentAt()), age(line.sentAt())));
            sent.addClassNames("gs-xs", "gs-t3");
            Button tick = new Button(Texts.text("tidy-up.tick"), click -> tick());
            tick.addThemeVariants(ButtonVariant.SMALL);
            tick.setDisableOnClick(true);
            line.name().ifPresent(shown -> tick.setAriaLabel(Texts.text("tidy-up.tick.of", shown)));
            add(words(name, sent), tick);
        }

        private void tick() {
            tidyUp.withdrawn(rep.id(), line.invitee())
                    .ifPresentOrElse(
                            ticked -> {
                                Button undo = new Button(Texts.text("import.undo"), click -> {
                                    if (tidyUp.takeBack(ticked)) {
                                        showName();
                                    } else {
                                        showGone(Texts.text("tidy-up.undone-nameless"));
                                    }
                                    onChange.run();
                                });
                                undo.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                                undo.setDisableOnClick(true);
                                undo.setAriaLabel(Texts.text("tidy-up.undo.of", texts.day(line.sentAt())));
                                showGone(Texts.text(
                                        "tidy-up.ticked", texts.day(ticked.reinviteFrom()), texts.day(line.sentAt())));
                                add(undo);
                                undo.focus();
                                onChange.run();
                            },
                            () -> {
                                showGone(Texts.text("tidy-up.gone"));
                                onChange.run();
                            });
        }

        private void showGone(String text) {
            removeAll();
            settled = true;
            Span gone = new Span(text);
            gone.addClassNames("gs-sm", "gs-t3");
            gone.getElement().setAttribute("role", "status");
            add(words(gone));
        }

        private static Div words(Span... lines) {
            Div words = new Div(lines);
            words.addClassName("gs-col");
            return words;
        }
    }
}
