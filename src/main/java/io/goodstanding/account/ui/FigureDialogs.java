package io.goodstanding.account.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.DayTotal;
import io.goodstanding.account.FigureDays;
import io.goodstanding.account.FigurePart;
import io.goodstanding.account.Metric;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import java.time.LocalDate;
import java.util.List;

/** Opens the days behind a figure of an account, from any page that shows it. */
@SpringComponent
public class FigureDialogs {

    private final FigureDays days;

    FigureDialogs(FigureDays days) {
        this.days = days;
    }

    /** What became of the invitations of some days that the caller knows, such as those of an archive not kept yet. */
    public static void answers(String title, String text, List<AnswerDay> days, Texts texts) {
        new FigureDialog(title, texts).says(text).answers(days).open();
    }

    /** One number a day, of days that the caller knows. */
    public static void totals(String title, String text, List<DayTotal> days, Texts texts) {
        new FigureDialog(title, texts).says(text).totals(days).open();
    }

    /** Invitations sent in the last limit weeks, this one included. */
    public void sent(RepName rep, int weeks, Texts texts) {
        List<FigurePart> parts = days.sent(rep.id(), weeks);
        new FigureDialog(Texts.text("figures.sent", rep.name()), texts)
                .says(Texts.text("figures.sent.text", weeks, rep.zone().getId()))
                .parts(parts)
                .open();
    }

    /** Counts of a metric over the last days, today included. */
    public void counted(RepName rep, Metric metric, int back, Texts texts) {
        LocalDate today = LocalDate.ofInstant(texts.now(), rep.zone());
        new FigureDialog(Texts.text("figures.counted", Texts.text("metric." + metric), rep.name()), texts)
                .says(Texts.text("figures.counted.text", back))
                .parts(days.counted(rep.id(), metric, today.minusDays(back - 1L), today))
                .open();
    }

    /** Readings and estimates of the pending invitations, and the days of those that seem to wait. */
    public void pending(RepName rep, Texts texts) {
        List<AnswerDay> waiting = days.answers(rep.id()).stream()
                .filter(day -> day.sent() > day.accepted())
                .toList();
        new FigureDialog(Texts.text("figures.pending", rep.name()), texts)
                .says(Texts.text("figures.pending.text"))
                .parts(days.pending(rep.id()))
                .answers(
                        Texts.text("figures.waiting"),
                        Texts.text(
                                "figures.waiting.text",
                                waiting.stream()
                                        .mapToInt(day -> day.sent() - day.accepted())
                                        .sum()),
                        waiting)
                .open();
    }

    /** The invitations by which acceptance is counted. */
    public void acceptance(RepName rep, Texts texts) {
        List<AnswerDay> answers = days.acceptance(rep.id());
        new FigureDialog(Texts.text("figures.acceptance", rep.name()), texts)
                .answers(
                        Texts.text("figures.answers"),
                        Texts.text(
                                "figures.acceptance.text",
                                answers.stream().mapToInt(AnswerDay::accepted).sum(),
                                answers.stream().mapToInt(AnswerDay::sent).sum()),
                        answers)
                .open();
    }
}
