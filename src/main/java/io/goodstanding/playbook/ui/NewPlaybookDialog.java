package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.playbook.Purpose;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;
import java.util.Optional;

/** Begins a playbook: its name, its key and what it is for. It is unsaved work until it is saved. */
class NewPlaybookDialog extends Dialog {

    private final transient PlaybookBench bench;
    private final NameField name = new NameField(Texts.text("playbook.field.name"), NameRule.TEAM);
    private final TextField key = Fields.line("key", "", () -> {});
    private final Select<Purpose> purpose =
            Fields.required("purpose", List.of(Purpose.values()), Purpose.START, PlaybookWords::purpose, () -> {});
    private final RefusalPlace problem = new RefusalPlace();

    NewPlaybookDialog(PlaybookBench bench) {
        this.bench = bench;
        setHeaderTitle(Texts.text("playbook.new.title"));
        key.setHelperText(Texts.text("playbook.key.helper"));
        purpose.setHelperText(Texts.text("playbook.purpose.helper"));
        name.addValueChangeListener(change -> {
            if (key.isEmpty()) {
                key.setValue(KeyOf.name(change.getValue()));
            }
        });
        problem.at(Playbooks.KEY, key);
        Div content = new Div(problem, name, key, purpose);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("playbook.new.save"), this::begin).addTo(this);
    }

    private void begin() {
        problem.clear();
        key.setInvalid(false);
        Optional<String> named = name.name();
        if (named.isEmpty()) {
            name.focus();
            return;
        }
        try {
            String wanted = key.getValue().strip();
            if (bench.version(wanted) > 0) {
                throw Refused.at(Playbooks.KEY, Phrase.of("playbook.refused.taken", wanted));
            }
            if (bench.drafts().find(wanted).isEmpty()) {
                bench.begin(new PlaybookFile(wanted, named.get(), "", purpose.getValue(), null, null, List.of()));
            }
            close();
            Page.open(PlaybookAddress.edit(wanted));
        } catch (Refused refused) {
            problem.show(refused, bench.texts());
        }
    }
}
