package io.goodstanding.answer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.answer.AnswerTopic;
import io.goodstanding.answer.Answers;
import io.goodstanding.answer.KnownAnswer;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions and answers, searched as one types; an address may name the words ({@code ?q=}) or one answer ({@code #key}). */
@Route("answers")
@Menu(title = "nav.answers", icon = "QUESTION", order = 3.3)
@PermitAll
class AnswersView extends Page implements BeforeEnterObserver {

    private static final String WORDS = "q";

    private final transient List<KnownAnswer> all;
    private final transient Map<String, String> playbooks;
    private final transient Texts texts;
    private final TextField search = new TextField();
    private final Select<AnswerTopic> topic = new Select<>();
    private final Span count = new Span();
    private final Div list = new Div();

    AnswersView(Answers answers, Playbooks playbooks, CurrentUser user, Clock clock) {
        this.all = answers.all();
        this.playbooks = playbooks.list().stream()
                .collect(Collectors.toMap(
                        edition -> edition.playbook().key(),
                        edition -> edition.playbook().name()));
        this.texts = Texts.of(user.require().zone(), clock.instant());
        title(Texts.text("nav.answers"));
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("answers.search"));
        search.setAriaLabel(Texts.text("answers.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        topic.setAriaLabel(Texts.text("answers.topic"));
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(Texts.text("answers.topic.all"));
        topic.setItems(AnswerTopic.values());
        topic.setItemLabelGenerator(
                value -> value == null ? Texts.text("answers.topic.all") : Texts.text("answers.topic." + value));
        topic.addValueChangeListener(change -> show());
        count.addClassNames("gs-sm", "gs-t3");
        count.getElement().setAttribute("role", "status");
        list.addClassName("gs-answers-list");
        add(head(Texts.text("nav.answers"), count, spacer(), topic, Keys.on(Keys.SEARCH, search)), list);
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(WORDS).ifPresent(search::setValue);
        // The list is there only after the browser has looked for the place that an address names.
        getElement().executeJs("""
            const named = decodeURIComponent(window.location.hash.substring(1));
            if (named) {
                document.getElementById(named)?.scrollIntoView();
            }""");
    }

    private void show() {
        SearchWords words = SearchWords.of(search.getValue());
        Optional<AnswerTopic> wanted = topic.getOptionalValue();
        List<KnownAnswer> found = all.stream()
                .filter(answer ->
                        wanted.filter(value -> value != answer.topic()).isEmpty())
                .filter(answer -> words.areIn(answer.question() + "\n" + answer.answer()))
                .toList();
        count.setText(Texts.text("answers.count", found.size()));
        list.removeAll();
        found.forEach(answer -> list.add(new AnswerCard(
                answer, answer.playbook().flatMap(key -> Optional.ofNullable(playbooks.get(key))), texts)));
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    GsIcon.QUESTION,
                    Texts.text(all.isEmpty() ? "answers.none" : "answers.search.none"),
                    Texts.text(all.isEmpty() ? "answers.none.text" : "answers.search.none.text")));
        }
    }
}
