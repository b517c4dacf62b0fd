package io.goodstanding.board.ui;

import com.vaadin.flow.component.Composite;
import io.goodstanding.account.Activity;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitWeek;
import io.goodstanding.limit.Usage;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.WeekBars;
import io.goodstanding.shared.ui.WeekBars.Week;
import io.goodstanding.standing.Assessment;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** Invitations of the last twelve limit weeks, with the soft limit. */
class RepWeeksCard extends Composite<Card> {

    private static final int WEEKS = 12;

    private final transient Assessment assessment;
    private final transient FigureDialogs days;
    private final transient Texts texts;

    RepWeeksCard(Assessment assessment, FigureDialogs days, Texts texts) {
        this.assessment = assessment;
        this.days = days;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        int soft = assessment.limits().get(LimitKind.INVITATIONS_PER_WEEK).soft();
        Activity activity = assessment.facts().data().activity(assessment.at());
        LimitWeek current = LimitWeek.containing(assessment.at());
        List<Week> weeks = IntStream.rangeClosed(1 - WEEKS, 0)
                .mapToObj(current::plusWeeks)
                .map(week -> week(week, activity.invitationsIn(week), soft))
                .toList();
        return new Card(
                new CardHead(
                        Texts.text("rep.weeks"),
                        new FigureButton(
                                Texts.text("figures.days"),
                                Texts.text("figures.open", Texts.text("rep.weeks")),
                                () -> days.sent(assessment.rep(), WEEKS, texts))),
                Figure.of(new WeekBars(weeks, soft, Texts.text("rep.weeks.warn", soft)), Texts.text("rep.weeks")));
    }

    private Week week(LimitWeek week, Usage used, int soft) {
        String label = Texts.text("rep.weeks.label", week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        String title = Texts.text(
                used.covered() ? "rep.weeks.title" : "rep.weeks.title.at-least",
                label,
                texts.day(week.monday()),
                used.count());
        return new Week(label, used.count(), used.count() >= soft ? StandingLook.RISK : null, title);
    }
}
