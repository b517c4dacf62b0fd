package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.playbook.PlaybookVersion;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** Two versions of a playbook beside each other. */
class CompareDialog extends Dialog {

    private final transient Playbooks playbooks;
    private final String key;
    private final Select<Integer> earlier = new Select<>();
    private final Select<Integer> later = new Select<>();
    private final Div difference = new Div();

    CompareDialog(Playbooks playbooks, List<PlaybookVersion> history, int from, int to) {
        this.playbooks = playbooks;
        this.key = history.getFirst().key();
        setHeaderTitle(Texts.text("playbook.compare.title"));
        addClassName("gs-incident-details");
        choose(earlier, "playbook.compare.from", history, from);
        choose(later, "playbook.compare.to", history, to);
        Div choice = new Div(earlier, later);
        choice.addClassNames("gs-row", "gs-wrap", "gs-gap");
        Div content = new Div(choice, difference);
        content.addClassName("gs-stack");
        add(content);
        getFooter().add(new Button(Texts.text("action.close"), click -> close()));
        compare();
    }

    private void choose(Select<Integer> select, String label, List<PlaybookVersion> history, int value) {
        select.setLabel(Texts.text(label));
        select.setItems(history.stream().map(PlaybookVersion::version).toList());
        select.setItemLabelGenerator(version -> Texts.text("playbook.version", version));
        select.setValue(value);
        select.addValueChangeListener(change -> compare());
    }

    private void compare() {
        difference.removeAll();
        playbooks
                .edition(key, earlier.getValue())
                .flatMap(before -> playbooks
                        .edition(key, later.getValue())
                        .map(after -> new ComparisonList(playbooks.compare(before, after))))
                .ifPresent(difference::add);
    }
}
