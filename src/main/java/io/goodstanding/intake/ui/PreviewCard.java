package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.goodstanding.account.ArchiveFigures;
import io.goodstanding.intake.ArchiveFindings;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What an archive holds and what bringing it in changes; nothing is kept before the button. */
class PreviewCard extends Composite<Card> {

    private final transient ArchivePreview preview;
    private final transient ArchiveFindings findings;
    private final transient ArchiveFigures figures;
    private final transient Texts texts;
    private final transient Runnable onApply;
    private final transient Runnable onCancel;

    PreviewCard(ArchivePreview preview, Texts texts, Runnable onApply, Runnable onCancel) {
        this.preview = preview;
        this.findings = preview.findings();
        this.figures = preview.figures();
        this.texts = texts;
        this.onApply = onApply;
        this.onCancel = onCancel;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("import.preview"), preview.fileName())).spaced();
        findings.owner()
                .filter(owner -> !findings.ownerMatches())
                .ifPresent(owner -> card.body()
                        .add(Notice.of(
                                StandingLook.RISK,
                                GsIcon.WARNING,
                                Texts.text("import.owner"),
                                Texts.text("import.owner.text", owner))));
        if (preview.changesNothing()) {
            card.body().add(Notice.info(Texts.text("import.nothing"), Texts.text("import.nothing.text")));
        }
        card.body().add(counts(), facts(), new H3(Texts.text("import.left-out")), new SkippedRows(findings, texts));
        card.body().add(actions());
        return card;
    }

    private Component counts() {
        Div counts = new Div(
                new StatFigure(Texts.text("import.invitations"), texts.number(findings.invitations())),
                new StatFigure(Texts.text("import.invitations.new"), texts.number(preview.newInvitations())),
                new StatFigure(Texts.text("import.accepted.new"), texts.number(preview.newAcceptances())),
                new StatFigure(
                        Texts.text("import.connections"),
                        findings.connectionsPresent() ? texts.number(findings.connections()) : "–"));
        counts.addClassName("gs-figures");
        return counts;
    }

    private Component facts() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("gs-facts");
        fact(facts, "import.made", texts.day(preview.day()));
        fact(
                facts,
                "import.span",
                findings.span()
                        .map(span -> Texts.text("import.days", texts.day(span.from()), texts.day(span.to())))
                        .orElseGet(() -> Texts.text(
                                findings.invitationsPresent() ? "import.span.none" : "import.span.missing")));
        fact(facts, "import.dense", dense());
        fact(facts, "import.acceptance", acceptance());
        fact(
                facts,
                "import.pending",
                figures.pending() < 0
                        ? Texts.text("import.unknown")
                        : Texts.text("import.pending.estimate", figures.pending(), figures.pendingOverThirtyDays()));
        return facts;
    }

    private String dense() {
        LocalDate from = figures.denseFrom();
        return from.isBefore(figures.denseTo())
                ? Texts.text(
                        "import.days",
                        texts.day(from),
                        texts.day(figures.denseTo().minusDays(1)))
                : Texts.text("import.dense.none");
    }

    private String acceptance() {
        if (!findings.connectionsPresent()) {
            return Texts.text("import.unknown");
        }
        OptionalInt percent = figures.acceptance().percent();
        return percent.isPresent()
                ? Texts.text(
                        "import.acceptance.percent",
                        percent.getAsInt(),
                        figures.acceptance().sent())
                : Texts.text("import.acceptance.few", figures.acceptance().sent());
    }

    private static void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(Texts.text(key)), new DescriptionList.Description(value));
    }

    private Component actions() {
        Button cancel = new Button(
                Texts.text(preview.changesNothing() ? "import.another" : "action.cancel"), click -> onCancel.run());
        Div actions = new Div();
        if (preview.changesNothing()) {
            actions.add(cancel);
        } else {
            Button apply = new Button(
                    preview.newInvitations() > 0
                            ? Texts.text("import.apply", preview.newInvitations())
                            : Texts.text("import.apply.figures"),
                    click -> onApply.run());
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(apply, cancel);
        }
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
