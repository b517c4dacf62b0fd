package io.goodstanding.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.notice.AskState;
import io.goodstanding.notice.Asks;
import io.goodstanding.notice.OpenAsk;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.time.Duration;
import java.util.Optional;

/** One click asks a rep; the button then says how long ago, and words beside it say why a rep cannot be asked. */
@SpringComponent
public class AskButtons {

    private final Asks asks;

    AskButtons(Asks asks) {
        this.asks = asks;
    }

    /** "Ask Ben to import", and what stands beside it. */
    public Div toImport(long accountId, AskState state, Texts texts) {
        Button button = importButton(accountId, state, texts);
        button.setIcon(GsIcon.SEND.small());
        return beside(button, state, state.openImport(), texts);
    }

    /** The same where there is room for a button only. */
    public Button importButton(long accountId, AskState state, Texts texts) {
        Button button = new Button(
                Texts.text("ask.import", firstName(state)),
                click -> ask(() -> asks.askToImport(accountId), Texts.text("ask.import.said", state.repName()), texts));
        return wait(button, state, state.openImport(), texts);
    }

    /** "Ask Ben to check" one incident. */
    public Div toCheck(long accountId, long incidentId, AskState state, Texts texts) {
        Button button = new Button(
                Texts.text("ask.check", firstName(state)),
                GsIcon.SEND.small(),
                click -> ask(
                        () -> asks.askToCheck(accountId, incidentId),
                        Texts.text("ask.check.said", state.repName()),
                        texts));
        Optional<OpenAsk> open = state.openCheck(incidentId);
        return beside(wait(button, state, open, texts), state, open, texts);
    }

    /** While a request is fresh its button only tells of it. */
    private static Button wait(Button button, AskState state, Optional<OpenAsk> open, Texts texts) {
        button.setEnabled(state.signsIn());
        open.ifPresent(ask -> {
            button.setTooltipText(who(ask, texts));
            if (ask.isFresh(texts.now())) {
                button.setText(ago(Duration.between(ask.askedAt(), texts.now()), texts));
                button.setEnabled(false);
            }
        });
        return button;
    }

    private static String ago(Duration age, Texts texts) {
        return age.toMinutes() < 1 ? Texts.text("ask.asked.now") : Texts.text("ask.asked", texts.span(age));
    }

    private static Div beside(Button button, AskState state, Optional<OpenAsk> open, Texts texts) {
        Div group = new Div(button);
        group.addClassNames("gs-col", "gs-gap-s");
        String words = state.signsIn()
                ? open.map(ask -> who(ask, texts)).orElse("")
                : Texts.text("ask.nobody", state.repName());
        if (!words.isEmpty()) {
            Span said = new Span(words);
            said.addClassNames("gs-xs", "gs-t3");
            group.add(said);
        }
        return group;
    }

    private static String who(OpenAsk ask, Texts texts) {
        return Texts.text("ask.asked.by", ask.askedByName(), texts.moment(ask.askedAt()));
    }

    private static void ask(Runnable asking, String said, Texts texts) {
        try {
            asking.run();
            Page.say(said);
        } catch (Refused refused) {
            Page.refuse(texts.say(refused.phrase()));
        }
    }

    private static String firstName(AskState state) {
        return state.repName().split(" ", 2)[0];
    }
}
