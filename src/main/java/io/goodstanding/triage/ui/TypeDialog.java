package io.goodstanding.triage.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import io.goodstanding.incident.ui.TypeFields;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.IncidentType;
import java.util.Optional;

/** All fourteen kinds, for whoever knows better than the questions. */
class TypeDialog extends Dialog {

    private final TypeFields type = new TypeFields(() -> {});
    private final SerializableConsumer<IncidentType> onChosen;

    TypeDialog(Optional<IncidentType> guessed, SerializableConsumer<IncidentType> onChosen) {
        this.onChosen = onChosen;
        addClassName("gs-log-incident");
        setHeaderTitle(Texts.text("log.by-hand"));
        add(type);
        guessed.ifPresent(shown -> type.show(shown.kind(), shown.extent()));
        new DialogFoot(Texts.text("log.by-hand.save"), this::choose).addTo(this);
    }

    private void choose() {
        if (type.isRight()) {
            close();
            onChosen.accept(
                    new IncidentType(type.kind().orElseThrow(), type.extent().orElseThrow()));
        }
    }
}
