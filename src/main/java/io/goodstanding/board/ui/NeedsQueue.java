package io.goodstanding.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.board.Need;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.run.RunProgress;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.ui.CountBadge;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.ui.LevelLook;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** "Needs you now": what waits for a person, most urgent first, five at once. A row goes when the work is done. */
class NeedsQueue extends Composite<Div> {

    private static final int AT_ONCE = 5;

    private final SerializableConsumer<Need> onAction;
    private final CountBadge count = new CountBadge("0");
    private final Div list = new Div();
    private boolean all;

    NeedsQueue(SerializableConsumer<Need> onAction) {
        this.onAction = onAction;
        getContent().addClassNames("gs-card", "gs-queue");
        Span spacer = new Span();
        spacer.addClassName("gs-sp");
        Span rule = new Span(Texts.text("needs.rule"));
        rule.addClassNames("gs-t3", "gs-wide-only");
        Div head = new Div(new H2(Texts.text("needs.title")), count, spacer, rule);
        head.addClassName("gs-ch");
        getContent().add(head, Keys.list(list));
    }

    /** @param asking the button that asks a rep to do it, where that is the way */
    void show(List<Need> needs, Function<Need, Optional<Button>> asking, Texts texts) {
        count.setText(String.valueOf(needs.size()));
        list.removeAll();
        if (needs.isEmpty()) {
            Div empty = new Div(new Span(Texts.text("needs.none")));
            empty.addClassNames("gs-pad", "gs-t2");
            list.add(empty);
        }
        needs.stream()
                .limit(all ? needs.size() : AT_ONCE)
                .forEach(need -> list.add(row(need, asking.apply(need), texts, list)));
        if (needs.size() > AT_ONCE && !all) {
            Button more = new Button(Texts.text("needs.all", needs.size()), click -> {
                all = true;
                show(needs, asking, texts);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            list.add(more);
        }
    }

    private Component row(Need need, Optional<Button> asking, Texts texts, Div before) {
        boolean first = before.getComponentCount() == 0;
        Div disc = new Div(icon(need).create());
        disc.addClassNames("gs-qi", LevelLook.of(need.row().level()).css());
        Element title = new Element("b");
        title.getClassList().add("gs-el");
        title.setText(title(need, texts));
        Span detail = new Span(detail(need, texts));
        detail.addClassNames("gs-detail", "gs-el");
        Span time = new Span(texts.span(Duration.between(need.due(), texts.now())));
        time.addClassName("gs-time");
        Button act = Keys.action(asking.orElseGet(
                () -> new Button(Texts.text("needs." + need.kind() + ".action"), click -> onAction.accept(need))));
        act.addThemeVariants(ButtonVariant.SMALL);
        act.addClassName(first ? "gs-tint" : "gs-accent");
        Div row = new Div();
        row.addClassName("gs-q");
        row.getElement().setAttribute("tabindex", "0");
        row.getElement()
                .appendChild(disc.getElement(), title, detail.getElement(), time.getElement(), act.getElement());
        return row;
    }

    private static GsIcon icon(Need need) {
        return switch (need.kind()) {
            case HELP -> GsIcon.LOCK;
            case STEP_LATE -> GsIcon.CLOCK;
            case MANAGER_STEP -> GsIcon.FLAG;
            case TICKET_DUE -> GsIcon.TICKET;
            case CHECK_LIFT -> GsIcon.HOURGLASS;
            case TIDY_UP -> GsIcon.PERSON_PLUS;
            case ENTER_NUMBERS -> GsIcon.PENCIL;
        };
    }

    private static String title(Need need, Texts texts) {
        String name = need.row().name();
        return switch (need.kind()) {
            case HELP ->
                Texts.text("needs.HELP.title", name, LevelLook.name(need.row().level()));
            case STEP_LATE, MANAGER_STEP -> Texts.text("needs." + need.kind() + ".title", name, step(need));
            case TICKET_DUE -> Texts.text("needs.TICKET_DUE.title", name, ticket(need));
            case CHECK_LIFT ->
                Texts.text(
                        "needs.CHECK_LIFT.title",
                        name,
                        incident(need),
                        texts.span(Duration.between(need.due(), texts.now())));
            case TIDY_UP -> Texts.text("needs.TIDY_UP.title", name, pending(need));
            case ENTER_NUMBERS -> Texts.text("needs.ENTER_NUMBERS.title", name);
        };
    }

    private static String detail(Need need, Texts texts) {
        return switch (need.kind()) {
            case HELP -> Texts.text("needs.HELP.text", incident(need));
            case STEP_LATE, MANAGER_STEP -> Texts.text("needs." + need.kind() + ".text", incident(need));
            case TICKET_DUE -> Texts.text("needs.TICKET_DUE.text", incident(need));
            case CHECK_LIFT -> Texts.text("needs.CHECK_LIFT.text", incident(need));
            case TIDY_UP ->
                need.row().reasons().stream()
                        .filter(reason -> reason.key().startsWith("reason.pending"))
                        .findFirst()
                        .map(texts::say)
                        .orElse("");
            case ENTER_NUMBERS -> texts.say(stale(need));
        };
    }

    private static Phrase stale(Need need) {
        return need.row().mainReason();
    }

    private static String incident(Need need) {
        return need.row()
                .incident()
                .map(open -> IncidentWords.kind(open.kind()))
                .orElse("");
    }

    private static String step(Need need) {
        return need.row().run().map(RunProgress::title).orElse("");
    }

    private static String ticket(Need need) {
        return need.row().ticket().map(open -> "LI-" + open.id()).orElse("");
    }

    private static int pending(Need need) {
        return need.row().pending().map(pending -> pending.count()).orElse(0);
    }
}
