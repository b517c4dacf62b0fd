package io.goodstanding.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import java.util.List;
import java.util.Optional;

/** The one team in which an account is watched. With a single team there is nothing to choose. */
class TeamField extends ComboBox<TeamName> {

    TeamField(List<TeamName> teams) {
        super(Texts.text("people.form.team"));
        setItems(teams);
        setItemLabelGenerator(TeamName::name);
        if (teams.size() == 1) {
            setValue(teams.getFirst());
        }
        setErrorMessage(Texts.text(teams.isEmpty() ? "people.form.team.none" : "people.form.team.missing"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
        addValueChangeListener(change -> setInvalid(false));
    }

    Optional<TeamName> team() {
        setInvalid(isEmpty());
        return getOptionalValue();
    }
}
