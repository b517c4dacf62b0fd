package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.SearchWords;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** Any step of any playbook, to be put into the one on the bench. */
class ReuseDialog extends Dialog {

    private final transient List<Block> blocks = new ArrayList<>();
    private final transient SerializableConsumer<StepPart> onChosen;
    private final TextField search = new TextField();
    private final Div list = new Div();

    private record Block(String playbook, StepPart step) {
        boolean matches(SearchWords words) {
            return words.areIn(playbook + "\n" + step.title() + "\n" + step.text());
        }
    }

    ReuseDialog(Playbooks playbooks, SerializableConsumer<StepPart> onChosen) {
        this.onChosen = onChosen;
        for (Edition edition : playbooks.list()) {
            String key = edition.playbook().key();
            playbooks
                    .file(key)
                    .map(PlaybookFile::steps)
                    .ifPresent(steps -> steps.forEach(
                            step -> blocks.add(new Block(edition.playbook().name(), step))));
        }
        setHeaderTitle(Texts.text("playbook.reuse.title"));
        addClassName("gs-incident-details");
        search.setPlaceholder(Texts.text("playbook.reuse.search"));
        search.setAriaLabel(Texts.text("playbook.reuse.search"));
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        Div content = new Div(search, list);
        content.addClassName("gs-stack");
        add(content);
        getFooter().add(new Button(Texts.text("action.cancel"), click -> close()));
        show();
    }

    private void show() {
        SearchWords words = SearchWords.of(search.getValue());
        list.removeAll();
        blocks.stream().filter(block -> block.matches(words)).forEach(block -> list.add(row(block)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new Span(Texts.text("playbook.reuse.none")));
        }
    }

    private Div row(Block block) {
        Span title = new Span(Around.label(block.step()));
        title.addClassName("gs-sm");
        Span from = new Span(
                block.playbook() + " · " + PlaybookWords.type(block.step().type()));
        from.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(title, from);
        words.addClassName("gs-col");
        Button use = new Button(Texts.text("playbook.reuse.use"), click -> {
            close();
            onChosen.accept(block.step());
        });
        use.addThemeVariants(ButtonVariant.SMALL);
        use.setAriaLabel(Texts.text("playbook.reuse.use.step", Around.label(block.step())));
        Div row = new Div(words, use);
        row.addClassName("gs-li");
        return row;
    }
}
