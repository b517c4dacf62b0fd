package io.goodstanding.day.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.channel.BusinessDays;
import io.goodstanding.limit.DayShare;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import java.time.LocalDate;
import java.util.Set;

/** A good number for today and why it is that one, what is left of notes, and the way to enter what was done. */
class TodayCard extends Composite<Card> {

    private final transient Assessment assessment;
    private final transient Texts texts;
    private final transient DayShare share;
    private final SerializableRunnable enter;

    /** @param holidays on which the rep does not work, besides weekends */
    TodayCard(Assessment assessment, Set<LocalDate> holidays, SerializableRunnable enter, Texts texts) {
        this.assessment = assessment;
        this.enter = enter;
        this.texts = texts;
        this.share = DayShare.of(
                assessment.budget(),
                assessment.limits(),
                assessment.ramp(),
                assessment.at(),
                assessment.rep().zone(),
                day -> BusinessDays.isOne(day, holidays));
    }

    @Override
    protected Card initContent() {
        Span number = new Span(Texts.text("my-day.share." + share.reason(), share.count()));
        number.addClassName("gs-next");
        Card card = new Card(new CardHead(Texts.text("my-day.today"), sentToday()), number, quiet(why())).spaced();
        notes(card);
        card.body().add(new Button(Texts.text("numbers.enter"), GsIcon.PENCIL.create(), click -> enter.run()));
        return card;
    }

    private String sentToday() {
        return assessment.budget().day().covered()
                ? Texts.text("my-day.sent-today", assessment.budget().day().count())
                : Texts.text("my-day.sent-unknown");
    }

    private String why() {
        Limit hours = assessment.limits().get(LimitKind.WORKING_HOURS);
        String pace = Texts.text(
                "my-day.pace",
                assessment.limits().get(LimitKind.MINUTES_BETWEEN_ACTIONS).hard(),
                Texts.text("limit.hours", hours.soft(), hours.hard()));
        return switch (share.reason()) {
            case SHARE -> Texts.text("my-day.why.SHARE", share.days()) + " " + pace;
            case HOURS_OVER -> pace;
            case PAUSED, DAY_OFF, USED_UP, ENOUGH -> Texts.text("my-day.why." + share.reason());
        };
    }

    /** Counted on Basic only, and only where somebody read the number on LinkedIn. */
    private void notes(Card card) {
        assessment
                .limits()
                .notes(assessment.facts().data().plan())
                .ifPresent(limit -> card.body()
                        .add(quiet(assessment
                                .facts()
                                .data()
                                .reading(ReadingKind.NOTES_LEFT, assessment.at())
                                .map(left ->
                                        Texts.text("my-day.notes", left.value(), limit.hard(), texts.day(left.at())))
                                .orElseGet(() -> Texts.text("my-day.notes.unknown", limit.hard())))));
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassNames("gs-sm", "gs-t2");
        return words;
    }
}
