package io.goodstanding.limit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.goodstanding.limit.LimitPreset;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;

/** Puts a preset's numbers in force for somebody, with a reason. */
class UsePresetDialog extends Dialog {

    private final transient LimitPresets presets;
    private final transient LimitPreset preset;
    private final transient Texts texts;
    private final ComboBox<LimitScope> scope = new ComboBox<>(Texts.text("limits.form.scope"));
    private final TextBox reason = new TextBox(Texts.text("limits.form.reason"), LimitTuning.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace().at(LimitTuning.REASON, reason);

    UsePresetDialog(LimitPresets presets, LimitPreset preset, ScopeWords scopes, Texts texts) {
        this.presets = presets;
        this.preset = preset;
        this.texts = texts;
        setHeaderTitle(Texts.text("presets.use.of", PresetsCard.name(preset)));
        List<LimitScope> choices = scopes.reach().changeable();
        scope.setItems(choices);
        scope.setItemLabelGenerator(scopes::name);
        scope.setValue(choices.getFirst());
        scope.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                scope.setValue(change.getOldValue());
            }
        });
        Paragraph text = new Paragraph(Texts.text("presets.use.text"));
        text.addClassName("gs-t2");
        Div content = new Div(problem, text, scope, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("presets.use.save"), this::save).addTo(this);
    }

    private void save() {
        problem.clear();
        if (reason.text().isEmpty()) {
            problem.focusFirst();
            return;
        }
        try {
            int changed = presets.use(preset, scope.getValue(), reason.getValue());
            close();
            Page.say(Texts.text("presets.used", changed));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }
}
