package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.Activity;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Pending;
import io.goodstanding.account.Reading;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.limit.Budget;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.shared.ui.Bar;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.LimitBar;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.team.RepName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** What is used of each limit, and what is left of it now. */
class RepLimitsCard extends Composite<Card> {

    /** As far back as the days of messages are shown. */
    private static final int DAYS_OF_MESSAGES = 30;

    private final transient Assessment assessment;
    private final transient FigureDialogs days;
    private final transient Texts texts;
    private final transient AccountData data;

    RepLimitsCard(Assessment assessment, FigureDialogs days, Texts texts) {
        this.assessment = assessment;
        this.days = days;
        this.texts = texts;
        this.data = assessment.facts().data();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("rep.limits"), left()));
        card.body().add(week(), day(), pending(), messages());
        notes().ifPresent(card.body()::add);
        card.body().add(connections());
        return card;
    }

    private String left() {
        Budget budget = assessment.budget();
        if (budget.paused()) {
            return Texts.text("budget.paused");
        }
        return Texts.text(budget.atMost() ? "rep.limits.at-most-now" : "rep.limits.left-now", budget.left());
    }

    private Component week() {
        Budget budget = assessment.budget();
        Limit limit = limit(LimitKind.INVITATIONS_PER_WEEK);
        int soft = assessment.limits().ramped(limit.soft(), assessment.ramp(), assessment.at());
        String rest = texts.day(LimitWeek.containing(assessment.at()).turn());
        return row(
                limit,
                budget.week().count(),
                soft,
                budget.weekLimit(),
                budget.paused(),
                budget.paused()
                        ? Texts.text("rep.limits.paused")
                        : weekNote(budget) + " " + Texts.text("rep.limits.week-turn", rest));
    }

    private String weekNote(Budget budget) {
        String ramp = assessment
                .ramp()
                .map(way -> Texts.text(
                                "rep.limits.ramp",
                                way.stepAt(assessment.at()),
                                RampPlan.STEPS,
                                way.percentAt(
                                        assessment.at(), assessment.limits().rampPlan()))
                        + " ")
                .orElse("");
        if (budget.overUse() > 0) {
            return ramp + Texts.text("rep.limits.over", budget.overUse());
        }
        return ramp
                + Texts.text(budget.week().covered() ? "rep.limits.left" : "rep.limits.at-most", budget.leftThisWeek());
    }

    private Component day() {
        Budget budget = assessment.budget();
        Limit limit = limit(LimitKind.INVITATIONS_PER_DAY);
        String note = budget.day().covered()
                ? Texts.text("rep.limits.today", data.zone().getId())
                : Texts.text("rep.limits.today-unknown");
        return row(limit, budget.day().count(), limit.soft(), limit.hard(), budget.paused(), note);
    }

    private Component pending() {
        Limit limit = limit(LimitKind.PENDING_INVITATIONS);
        Optional<Pending> pending = data.pending(assessment.at());
        if (pending.isEmpty()) {
            return unknown(limit);
        }
        Instant at = pending.get().at();
        String read = pending.get().estimated()
                ? Texts.text("rep.limits.estimated", texts.day(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                : Texts.text("rep.limits.read", texts.day(at));
        if (assessment.pending().isEmpty()) {
            Div row = base(limit, "–");
            row.add(note(Texts.text("rep.limits.pending.stale", pending.get().count()) + " " + read));
            return row;
        }
        String old = pending.get().overThirtyDays().isPresent()
                ? Texts.text("pending.old", pending.get().overThirtyDays().getAsInt()) + ". "
                : "";
        return row(limit, pending.get().count(), limit.soft(), limit.hard(), false, old + read);
    }

    private Component messages() {
        Limit limit = limit(LimitKind.MESSAGES_OF_ONE_TYPE_PER_DAY);
        LocalDate today = data.day(assessment.at());
        Activity activity = data.activity(assessment.at());
        OptionalInt sent = activity.countOn(Metric.MESSAGES_OF_ONE_TYPE, today);
        return sent.isEmpty()
                ? unknown(limit)
                : row(
                        limit,
                        sent.getAsInt(),
                        limit.soft(),
                        limit.hard(),
                        false,
                        Texts.text("rep.limits.left-today", Math.max(0, limit.hard() - sent.getAsInt())));
    }

    private Optional<Component> notes() {
        Optional<Reading> left = data.reading(ReadingKind.NOTES_LEFT, assessment.at());
        return assessment
                .limits()
                .notes(data.plan())
                .map(limit -> left.<Component>map(reading -> row(
                                limit,
                                Math.max(0, limit.hard() - reading.value()),
                                limit.soft(),
                                limit.hard(),
                                false,
                                Texts.text("rep.limits.notes", reading.value(), texts.day(reading.at()))))
                        .orElseGet(() -> unknown(limit)));
    }

    private Component connections() {
        Limit limit = limit(LimitKind.CONNECTIONS);
        OptionalInt size = data.connections(assessment.at());
        return size.isEmpty()
                ? unknown(limit)
                : row(limit, size.getAsInt(), limit.soft(), limit.hard(), false, Texts.text("rep.limits.connections"));
    }

    private Limit limit(LimitKind kind) {
        return assessment.limits().get(kind);
    }

    private Component unknown(Limit limit) {
        Div row = base(limit, "–");
        row.add(note(Texts.text("rep.limits.unknown")));
        return row;
    }

    private Component row(Limit limit, int used, int soft, int hard, boolean paused, String note) {
        Div row = base(limit, texts.number(used));
        Span of = new Span(Texts.text("rep.limits.of", hard));
        of.addClassNames("gs-sm", "gs-t3");
        ((Div) row.getComponentAt(0)).add(of);
        Bar bar = Bar.of(used, hard).withSoft(soft, hard).pausedIf(paused);
        row.add(new LimitBar(used >= soft ? bar.in(StandingLook.RISK) : bar, ""), note(note));
        return row;
    }

    private Div base(Limit limit, String value) {
        Element name = strong(Texts.text("limit." + limit.kind()));
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div line = new Div();
        line.addClassName("gs-row");
        line.getElement()
                .appendChild(
                        name,
                        IncidentWords.source(limit.source()).getElement(),
                        spacer.getElement(),
                        figure(limit, value));
        Div row = new Div(line);
        row.addClassName("gs-limit");
        return row;
    }

    /** The figure opens the days that it is made of, where days were counted. */
    private Element figure(Limit limit, String value) {
        Optional<SerializableRunnable> open = daysOf(limit.kind());
        if (open.isEmpty()) {
            return strong(value);
        }
        FigureButton button =
                new FigureButton(value, Texts.text("figures.open", Texts.text("limit." + limit.kind())), open.get());
        Element strong = strong("");
        strong.appendChild(button.getElement());
        return strong;
    }

    private Optional<SerializableRunnable> daysOf(LimitKind kind) {
        RepName rep = assessment.rep();
        return switch (kind) {
            case INVITATIONS_PER_WEEK, INVITATIONS_PER_DAY -> Optional.of(() -> days.sent(rep, 1, texts));
            case PENDING_INVITATIONS -> Optional.of(() -> days.pending(rep, texts));
            case MESSAGES_OF_ONE_TYPE_PER_DAY ->
                Optional.of(() -> days.counted(rep, Metric.MESSAGES_OF_ONE_TYPE, DAYS_OF_MESSAGES, texts));
            default -> Optional.empty();
        };
    }

    private static Element strong(String text) {
        Element strong = new Element("b");
        strong.getClassList().add("gs-sm");
        strong.setText(text);
        return strong;
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassNames("gs-xs", "gs-t3");
        return note;
    }
}
