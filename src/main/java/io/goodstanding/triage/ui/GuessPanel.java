package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.ui.LevelLook;
import io.goodstanding.triage.Guess;
import io.goodstanding.triage.IncidentType;
import io.goodstanding.triage.Outlook;
import java.util.Optional;

/** What it looks like, what saving would change, and how sure that is; follows every change. */
class GuessPanel extends Composite<Div> {

    /** Read out after each change; everything else would be too much to hear. */
    private final Span heard = new Span();

    private final SerializableRunnable onInsist;
    private final SerializableRunnable onByHand;
    private final SerializableConsumer<IncidentDetails> onOpen;

    /**
     * @param onInsist keeps the choice, whatever the words say
     * @param onByHand chooses the type without being asked
     * @param onOpen shows an incident that is open already
     */
    GuessPanel(
            SerializableRunnable onInsist,
            SerializableRunnable onByHand,
            SerializableConsumer<IncidentDetails> onOpen) {
        this.onInsist = onInsist;
        this.onByHand = onByHand;
        this.onOpen = onOpen;
        getContent().addClassNames("gs-card", "gs-preview");
        getContent().add(heard);
        heard.addClassName("gs-sr");
        heard.getElement().setAttribute("aria-live", "polite");
    }

    /** @param outlook empty while it is not known whose account it is, or when */
    void show(Guess guess, Optional<Outlook> outlook, Texts texts) {
        getContent().getChildren().filter(part -> part != heard).toList().forEach(getContent()::remove);
        title(guess);
        outlook.ifPresentOrElse(
                known -> {
                    standing(known);
                    doubles(known, texts);
                },
                () -> missing(guess));
        changedByWords(guess);
        outlook.filter(known -> known.twin().isEmpty())
                .ifPresent(known -> getContent()
                        .add(new Hr(), new ExpectedLiftPart(known, texts), new Hr(), new SavingPart(known, texts)));
        getContent().add(foot(guess));
    }

    private void title(Guess guess) {
        Span looks = new Span(Texts.text("log.looks-like"));
        looks.addClassNames("gs-sm", "gs-t3");
        H2 name = new H2(guess.type()
                .map(type -> IncidentWords.kind(type.kind()))
                .orElseGet(() -> Texts.text("log.type." + guess.reason())));
        name.addClassName("gs-guess");
        heard.setText(looks.getText() + ": " + name.getText());
        getContent().add(looks, name);
        guess.type()
                .filter(type -> type.kind().extents().size() > 1)
                .ifPresent(type -> getContent().add(quiet(extent(type))));
        if (guess.type().isEmpty()) {
            getContent().add(quiet(Texts.text("log.why." + guess.reason())));
        }
    }

    /** What is needed before anything can be told of the account. */
    private void missing(Guess guess) {
        if (guess.type().isPresent()) {
            getContent().add(quiet(Texts.text("log.preview.missing")));
        }
    }

    private static String extent(IncidentType type) {
        return Texts.text(
                type.extent() == Extent.USUAL ? "log.extent.USUAL." + type.kind() : "log.extent." + type.extent());
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-sm", "gs-t2");
        return quiet;
    }

    private void standing(Outlook outlook) {
        Div way = new Div(LevelLook.badge(outlook.before()));
        if (outlook.after() != outlook.before()) {
            Span then = new Span(GsIcon.ARROW_RIGHT.small());
            then.getElement().setAttribute("role", "img");
            then.getElement().setAttribute("aria-label", Texts.text("log.then"));
            way.add(then, LevelLook.badge(outlook.after()));
        }
        way.addClassNames("gs-row", "gs-wrap", "gs-t3");
        getContent().add(way);
    }

    private void doubles(Outlook outlook, Texts texts) {
        outlook.twin()
                .ifPresent(open -> getContent()
                        .add(Notice.alert(
                                        Texts.text("log.twin", texts.moment(open.startedAt())),
                                        Texts.text("log.twin.text"))
                                .with(opening(open))));
        outlook.similar()
                .forEach(open -> getContent()
                        .add(Notice.info(
                                        IncidentWords.kind(open.kind()),
                                        Texts.text("log.similar", texts.moment(open.startedAt())))
                                .with(opening(open))));
    }

    private Button opening(IncidentDetails open) {
        Button button = new Button(Texts.text("log.open"), click -> onOpen.accept(open));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void changedByWords(Guess guess) {
        if (guess.instead().isPresent() && guess.type().isPresent()) {
            String before = IncidentWords.kind(guess.instead().get().kind());
            Button keep = new Button(Texts.text("log.insist", before), click -> onInsist.run());
            keep.addThemeVariants(ButtonVariant.SMALL);
            String now = IncidentWords.kind(guess.type().get().kind());
            String changed = guess.reason() == Guess.Reason.NO_DATE
                    ? Texts.text("log.words-change.no-date")
                    : Texts.text("log.words-change", now);
            getContent()
                    .add(Notice.of(StandingLook.RECOV, GsIcon.INFO, "", changed).with(keep));
        }
    }

    private Component foot(Guess guess) {
        Span sure = new Span(Texts.text("log.sure"));
        sure.addClassName("gs-b");
        Span how = new Span(" " + Texts.text("log.sure." + guess.reason().sureness()) + " "
                + Texts.text("log.why." + guess.reason()) + " ");
        Button byHand = new Button(Texts.text("log.by-hand"), click -> onByHand.run());
        byHand.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div foot = guess.type().isEmpty() ? new Div(byHand) : new Div(sure, how, byHand);
        foot.addClassNames("gs-sm", "gs-t2", "gs-sure");
        return foot;
    }
}
