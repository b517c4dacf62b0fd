package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Choice;
import io.goodstanding.triage.Draft;
import io.goodstanding.triage.Drafts;
import java.util.Optional;

/**
 * Offers what was begun and not saved. Until somebody decides, nothing is written over it; from then on what is entered
 * is kept.
 */
class DraftOffer extends Composite<Div> {

    private final transient Drafts drafts;
    private transient Optional<Draft.Kept> offered = Optional.empty();
    private boolean kept;

    DraftOffer(Drafts drafts) {
        this.drafts = drafts;
        getContent().setVisible(false);
    }

    void look(Texts texts, SerializableConsumer<Draft> onGoOn) {
        offered = drafts.own();
        offered.ifPresent(draft -> show(draft, texts, onGoOn));
    }

    private void show(Draft.Kept draft, Texts texts, SerializableConsumer<Draft> onGoOn) {
        Button goOn = new Button(Texts.text("log.draft.go-on"), click -> {
            decided(true);
            onGoOn.accept(draft.draft());
        });
        Button anew = new Button(Texts.text("log.draft.anew"), click -> {
            drafts.forget();
            decided(false);
        });
        goOn.addThemeVariants(ButtonVariant.SMALL);
        anew.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        String choice = draft.draft()
                .told()
                .choice()
                .map((Choice made) -> Texts.text("log.choice." + made))
                .orElseGet(() -> Texts.text("log.draft.no-choice"));
        getContent().removeAll();
        getContent()
                .add(Notice.quiet(
                                GsIcon.PENCIL,
                                Texts.text("log.draft", texts.moment(draft.begunAt()), choice),
                                Texts.text("log.draft.text"))
                        .with(goOn)
                        .with(anew));
        getContent().setVisible(true);
    }

    private void decided(boolean goesOn) {
        offered = Optional.empty();
        kept = goesOn;
        getContent().setVisible(false);
    }

    /** Keeps what is entered, unless something older waits for a decision. */
    void keep(Draft draft) {
        if (offered.isEmpty()) {
            drafts.keep(draft);
            kept = true;
        }
    }

    /** Whether what is on the page is also kept as a draft. */
    boolean isKept() {
        return kept;
    }
}
