package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.account.DayTotal;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.intake.ArchiveDays;
import io.goodstanding.intake.ArchiveFindings;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.archive.LinkedInDay;
import io.goodstanding.intake.archive.PendingEstimate;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.OptionalInt;

/** The figures of an archive that is looked at; each derived one opens the days that it is made of. */
class PreviewFigures extends Composite<Div> {

    private final transient ArchivePreview preview;
    private final transient ArchiveFindings findings;
    private final transient ArchiveFigures figures;
    private final transient ArchiveDays days;
    private final transient Texts texts;

    PreviewFigures(ArchivePreview preview, Texts texts) {
        this.preview = preview;
        this.findings = preview.findings();
        this.figures = preview.figures();
        this.days = preview.days();
        this.texts = texts;
    }

    @Override
    protected Div initContent() {
        Div all = new Div(counts(), facts());
        all.addClassName("gs-stack");
        return all;
    }

    private Component counts() {
        Div counts = new Div(
                figure(
                        "import.invitations",
                        findings.invitations(),
                        !days.invitations().isEmpty(),
                        this::invitations),
                figure(
                        "import.invitations.new",
                        preview.newInvitations(),
                        !days.added().isEmpty(),
                        () -> totals("import.invitations.new", "import.days.new", days.added())),
                figure(
                        "import.accepted.new",
                        preview.newAcceptances(),
                        !days.accepted().isEmpty(),
                        () -> totals("import.accepted.new", "import.days.accepted", days.accepted())),
                new StatFigure(
                        Texts.text("import.connections"),
                        findings.connectionsPresent() ? texts.number(findings.connections()) : "–"));
        counts.addClassName("gs-figures");
        return counts;
    }

    private StatFigure figure(String key, int value, boolean hasDays, SerializableRunnable open) {
        StatFigure figure = new StatFigure(Texts.text(key), texts.number(value));
        return hasDays ? figure.opening(Texts.text("figures.open", Texts.text(key)), open) : figure;
    }

    private void invitations() {
        FigureDialogs.answers(
                Texts.text("import.invitations"), Texts.text("import.days.all"), days.invitations(), texts);
    }

    private void answered() {
        FigureDialogs.answers(
                Texts.text("import.acceptance"), Texts.text("import.days.answered"), days.answered(), texts);
    }

    private void totals(String title, String text, List<DayTotal> totals) {
        FigureDialogs.totals(Texts.text(title), Texts.text(text), totals, texts);
    }

    private Component facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("gs-facts");
        fact(
                facts,
                "import.made",
                Texts.text(preview.dated() ? "import.made.dated" : "import.made.undated", texts.day(preview.day())));
        fact(facts, "import.span", span());
        if (findings.invitationsPresent()) {
            fact(facts, "import.coverage", coverage());
        }
        opening(facts, "import.acceptance", acceptance(), !days.answered().isEmpty(), this::answered);
        opening(
                facts,
                "import.pending",
                figures.pending() < 0
                        ? unknown()
                        : Texts.text(
                                "import.pending.estimate",
                                days.waitingInAll(),
                                days.waitingLongerThan(PendingEstimate.WORTH_WITHDRAWING, preview.day())),
                !days.waiting().isEmpty(),
                () -> totals("import.pending", "import.days.waiting", days.waiting()));
        return facts;
    }

    private String span() {
        return findings.span()
                .map(span -> Texts.text(
                        "import.days", texts.day(LinkedInDay.of(span.from())), texts.day(LinkedInDay.of(span.to()))))
                .orElseGet(
                        () -> Texts.text(findings.invitationsPresent() ? "import.span.none" : "import.span.missing"));
    }

    private String coverage() {
        return CoverageWords.of(
                figures.denseFrom(),
                figures.denseTo(),
                findings.span().map(span -> LinkedInDay.of(span.from())),
                texts);
    }

    private String acceptance() {
        if (!findings.connectionsPresent() || !findings.invitationsPresent()) {
            return unknown();
        }
        OptionalInt percent = figures.acceptance().percent();
        return percent.isPresent()
                ? Texts.text(
                        "import.acceptance.percent",
                        percent.getAsInt(),
                        figures.acceptance().sent())
                : Texts.text("import.acceptance.few", figures.acceptance().sent());
    }

    /** Which table is missing to know it. */
    private String unknown() {
        return Texts.text(findings.invitationsPresent() ? "import.unknown" : "import.unknown.invitations");
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(value));
    }

    private static void opening(
            DescriptionList facts, String key, String value, boolean hasDays, SerializableRunnable open) {
        DescriptionList.Description description = new DescriptionList.Description(new Span(value + " "));
        if (hasDays) {
            description.add(
                    new FigureButton(Texts.text("figures.days"), Texts.text("figures.open", Texts.text(key)), open));
        }
        facts.add(new DescriptionList.Term(Texts.text(key)), description);
    }
}
