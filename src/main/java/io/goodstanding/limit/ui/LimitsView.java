package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.limit.Limits;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The numbers that the team lives by, each with its source; to be read by everybody, tuned by nobody yet. */
@Route("limits")
@Menu(title = "nav.limits", icon = "SLIDERS", order = 3)
@PermitAll
class LimitsView extends Page {

    LimitsView(CurrentUser user, Clock clock) {
        title(Texts.text("nav.limits"));
        Span under = new Span(Texts.text("limits.under"));
        under.addClassNames("gs-sm", "gs-t3");
        add(
                head(Texts.text("nav.limits"), under),
                Notice.info(Texts.text("limits.honest"), Texts.text("limits.honest.text")),
                new LimitsGrid(Limits.defaults().all(), Texts.of(user.require().zone(), clock.instant())),
                legend());
    }

    /** What the columns and the tags mean. */
    private static Card legend() {
        Card legend = new Card(new CardHead(Texts.text("limits.legend")));
        legend.body()
                .add(
                        entry(word("limits.column.soft"), "limits.legend.soft"),
                        entry(word("limits.column.hard"), "limits.legend.hard"));
        for (SourceKind kind : SourceKind.values()) {
            legend.body().add(entry(LimitWords.tag(kind), "limits.legend." + kind));
        }
        return legend;
    }

    private static Div entry(Component term, String meaning) {
        Span words = new Span(Texts.text(meaning));
        words.addClassNames("gs-sm", "gs-t2");
        Div entry = new Div(term, words);
        entry.addClassName("gs-li");
        return entry;
    }

    private static Span word(String key) {
        Span word = new Span(Texts.text(key));
        word.addClassNames("gs-sm", "gs-b");
        return word;
    }
}
