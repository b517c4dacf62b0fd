package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.LimitReach;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers that the team lives by, each with its source: read by everybody, set by admins, capped by managers. Live. */
@Route("limits")
@Menu(title = "nav.limits", icon = "SLIDERS", order = 3)
@PermitAll
class LimitsView extends Page {

    private final transient LimitTuning tuning;
    private final transient LimitPresets presets;
    private final transient Bell bell;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final DayField asOf = new DayField(Texts.text("limits.as-of"));
    private final Div past = new Div();
    private final Div main = new Div();
    private final Div changes = new Div();
    private final Div sets = new Div();
    private final DifferenceCard difference = new DifferenceCard();
    private transient Optional<LimitsGrid> grid = Optional.empty();

    LimitsView(
            LimitTuning tuning,
            LimitPresets presets,
            List<LimitAside> asides,
            Bell bell,
            CurrentUser user,
            Clock clock) {
        this.tuning = tuning;
        this.presets = presets;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
        title(Texts.text("nav.limits"));
        Span under = new Span(Texts.text("limits.under"));
        under.addClassNames("gs-sm", "gs-t3");
        asOf.setClearButtonVisible(true);
        asOf.addClassName("gs-as-of");
        asOf.addValueChangeListener(change -> draw());
        Div cards = new Div(changes, sets, difference);
        cards.addClassName("gs-limit-cards");
        Div side = new Div();
        side.addClassName("gs-stack");
        asides.forEach(aside -> aside.beside(new Beside()).ifPresent(side::add));
        add(
                head(Texts.text("nav.limits"), under, spacer(), asOf),
                Notice.info(Texts.text("limits.honest"), Texts.text("limits.honest.text")),
                past,
                side.getComponentCount() == 0 ? main : beside(main, side),
                cards,
                legend());
        Signal.effect(this, this::listen);
    }

    private void listen() {
        bell.revision(Topic.LIMITS).get();
        bell.revision(Topic.TEAMS).get();
        draw();
    }

    private void draw() {
        Texts texts = texts();
        LimitHistory history = tuning.history();
        LimitReach reach = tuning.reach();
        ScopeWords scopes = new ScopeWords(reach);
        Optional<LocalDate> day = asOf.isReadable() ? asOf.getOptionalValue() : Optional.empty();
        boolean today =
                day.map(LocalDate.ofInstant(texts.now(), texts.zone())::equals).orElse(true);
        Instant at = today ? texts.now() : EndOfDay.of(day.orElseThrow(), texts);
        if (grid.isEmpty()) {
            grid = Optional.of(new LimitsGrid(scopes, texts, this::change, this::end));
            grid.ifPresent(main::add);
        }
        grid.ifPresent(lines -> lines.show(LimitLine.at(history, at), today, scopes, texts));
        past.removeAll();
        if (!today) {
            String when = at.isBefore(texts.now()) ? "limits.past" : "limits.future";
            past.add(Notice.info(Texts.text(when, texts.day(at)), Texts.text("limits.past.text")));
        }
        changes.removeAll();
        changes.add(new ChangesCard(history, scopes, texts, entry -> takeBack(entry, texts)));
        difference.show(history, scopes, texts);
        sets.removeAll();
        if (reach.setsAll()) {
            sets.add(new PresetsCard(presets, scopes, texts));
        }
    }

    private void change(LimitLine line) {
        ScopeWords scopes = new ScopeWords(tuning.reach());
        List<LimitScope> choices = scopes.reach().changeable();
        LimitScope scope = choices.contains(line.track().scope()) ? line.track().scope() : choices.getFirst();
        new LimitDialog(
                        tuning,
                        scopes,
                        texts(),
                        line.track().kind(),
                        scope,
                        () -> said(line.track().kind()))
                .open();
    }

    private void end(LimitLine line) {
        new EndLimitDialog(
                        tuning,
                        new ScopeWords(tuning.reach()),
                        line.track(),
                        texts(),
                        () -> said(line.track().kind()))
                .open();
    }

    private static Div beside(Div main, Div side) {
        Div columns = new Div(main, side);
        columns.addClassName("gs-limits-beside");
        return columns;
    }

    private final class Beside implements LimitAside.Page {

        @Override
        public LimitReach reach() {
            return tuning.reach();
        }

        @Override
        public Function<LimitScope, String> names() {
            return new ScopeWords(tuning.reach())::name;
        }

        @Override
        public Limit counting(LimitKind kind, LimitScope scope) {
            return tuning.history().set(kind, tuning.reach().around(scope), clock.instant());
        }

        @Override
        public void change(LimitKind kind, LimitScope scope, int number) {
            ScopeWords scopes = new ScopeWords(tuning.reach());
            LimitDialog dialog = new LimitDialog(tuning, scopes, texts(), kind, scope, () -> said(kind));
            dialog.propose(number);
            dialog.open();
        }
    }

    private Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }

    private static void said(LimitKind kind) {
        Page.say(Texts.text("limits.said", Texts.text("limit." + kind)));
    }

    private void takeBack(LimitEntry entry, Texts texts) {
        try {
            tuning.takeBack(entry.id());
            Page.say(Texts.text("limits.taken-back"));
        } catch (Refused refused) {
            Page.refuse(texts.say(refused.phrase()));
        }
    }

    /** What the columns and the tags mean. */
    private static Card legend() {
        Card legend = new Card(new CardHead(Texts.text("limits.legend")));
        legend.body()
                .add(
                        entry(word("limits.column.soft"), "limits.legend.soft"),
                        entry(word("limits.column.hard"), "limits.legend.hard"));
        for (SourceKind kind : SourceKind.values()) {
            legend.body().add(entry(LimitWords.tag(kind), "limits.legend." + kind));
        }
        return legend;
    }

    private static Div entry(Component term, String meaning) {
        Span words = new Span(Texts.text(meaning));
        words.addClassNames("gs-sm", "gs-t2");
        Div entry = new Div(term, words);
        entry.addClassName("gs-li");
        return entry;
    }

    private static Span word(String key) {
        Span word = new Span(Texts.text(key));
        word.addClassNames("gs-sm", "gs-b");
        return word;
    }
}
