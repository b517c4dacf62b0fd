package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** Who says that a step helps, and when somebody last looked. */
class SourceForm extends PartList.PartForm<SourcePart> {

    private final Select<SourceKind> kind;
    private final DayField checked = new DayField(Texts.text("playbook.field.checked"));
    private final TextField says;
    private final TextField link;

    SourceForm(SourcePart part, SerializableRunnable onChange) {
        kind = Fields.required(
                "kind", List.of(SourceKind.values()), part.kind(), value -> Texts.text("source." + value), onChange);
        says = Fields.line("says", part.says(), onChange);
        link = Fields.line("link", part.link(), onChange);
        link.setPlaceholder("https://");
        checked.setValue(part.checked());
        checked.addValueChangeListener(change -> {
            checked.isReadable();
            onChange.run();
        });
        says.addClassName("gs-span");
        link.addClassName("gs-span");
        addClassNames("gs-form", "gs-grow");
        add(kind, checked, says, link);
    }

    @Override
    SourcePart part() {
        return new SourcePart(kind.getValue(), Fields.value(says), checked.getValue(), Fields.value(link));
    }
}
