package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.account.Acceptance;
import io.goodstanding.account.AccountProfile;
import io.goodstanding.account.ui.FigureDialogs;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.ui.LevelLook;
import java.util.OptionalInt;

/** The head of the rep's page: who it is, how the account stands and why, and the figures that matter. */
class RepHero extends Composite<Div> {

    RepHero(
            Assessment assessment,
            AccountProfile profile,
            int restrictedDays,
            FigureDialogs days,
            Texts texts,
            Component... actions) {
        getContent().addClassNames("gs-card", "gs-hero");
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Div buttons = new Div(actions);
        buttons.addClassNames("gs-col", "gs-buttons");
        buttons.addClassName("gs-gap-s");
        getContent()
                .add(
                        new Initials(assessment.rep().name()).large(),
                        words(assessment, profile, texts),
                        spacer,
                        figures(assessment, restrictedDays, days, texts),
                        buttons);
    }

    private static Div words(Assessment assessment, AccountProfile profile, Texts texts) {
        Div title = new Div(
                new H1(assessment.rep().name()),
                LevelLook.badge(assessment.standing().level()).large());
        title.addClassNames("gs-row", "gs-wrap");
        Div words = new Div(title);
        words.addClassNames("gs-col", "gs-gap-s");
        assessment.standing().reasons().stream().limit(4).forEach(reason -> {
            Span line = new Span(texts.say(reason.phrase()));
            line.addClassName("gs-t2");
            words.add(line);
        });
        words.add(facts(assessment, profile));
        return words;
    }

    private static Div facts(Assessment assessment, AccountProfile profile) {
        Span plain = new Span(assessment.rep().zone().getId() + " · " + Texts.text("plan." + profile.plan()) + " · ");
        Div facts = new Div(plain);
        facts.addClassNames("gs-sm", "gs-t3");
        profile.profile()
                .ifPresentOrElse(
                        url -> facts.add(link(url)), () -> facts.add(new Span(Texts.text("rep.profile.none"))));
        return facts;
    }

    private static Anchor link(ProfileUrl url) {
        Anchor link = new Anchor(url.href(), url.display());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Div figures(Assessment assessment, int restrictedDays, FigureDialogs days, Texts texts) {
        OptionalInt accepted = assessment.acceptance().map(Acceptance::percent).orElse(OptionalInt.empty());
        Div figures = new Div(
                new StatFigure(
                                Texts.text("rep.accepted"),
                                accepted.isPresent() ? Texts.text("number.percent", accepted.getAsInt()) : "–")
                        .opening(
                                Texts.text("figures.open", Texts.text("rep.accepted")),
                                () -> days.acceptance(assessment.rep(), texts)),
                new StatFigure(
                                Texts.text("board.column.pending"),
                                assessment
                                        .pending()
                                        .map(pending -> texts.number(pending.count()))
                                        .orElse("–"))
                        .opening(
                                Texts.text("figures.open", Texts.text("board.column.pending")),
                                () -> days.pending(assessment.rep(), texts)),
                new StatFigure(
                        Texts.text("board.column.ssi"),
                        assessment.ssi().isPresent()
                                ? String.valueOf(assessment.ssi().getAsInt())
                                : "–"),
                new StatFigure(Texts.text("rep.restricted"), Texts.text("span.days", restrictedDays)));
        figures.addClassName("gs-stats");
        return figures;
    }

    /** The page's one filled button. */
    static Button logButton(Runnable onClick) {
        Button log = new Button(Texts.text("incident.log"), GsIcon.PLUS.create(), click -> onClick.run());
        log.addThemeVariants(ButtonVariant.PRIMARY);
        return log;
    }
}
