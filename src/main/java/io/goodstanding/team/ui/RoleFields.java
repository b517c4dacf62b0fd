package io.goodstanding.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person may do, and in which teams: a rep is in one, a manager looks after some and may be a rep as well. */
class RoleFields extends Composite<Div> {

    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(Texts.text("people.form.role"));
    private final TeamField team;
    private final MultiSelectComboBox<TeamName> manages = new MultiSelectComboBox<>(Texts.text("people.form.manages"));
    private final ComboBox<TeamName> own = new ComboBox<>(Texts.text("people.form.own"));

    /**
     * What was chosen.
     *
     * @param repIn where the person's own LinkedIn account is watched, if it is
     * @param manages the teams to look after; empty but for managers
     */
    record Place(Role role, Optional<TeamName> repIn, Set<TeamName> manages) {

        Place {
            manages = Set.copyOf(manages);
        }
    }

    RoleFields(List<TeamName> teams) {
        team = new TeamField(teams);
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> Texts.text(value.textKey()));
        role.addValueChangeListener(change -> follow());
        manages.setItems(teams);
        manages.setItemLabelGenerator(TeamName::name);
        manages.setErrorMessage(Texts.text(teams.isEmpty() ? "people.form.team.none" : "people.form.manages.missing"));
        manages.setRequiredIndicatorVisible(true);
        manages.setManualValidation(true);
        manages.setWidthFull();
        manages.addValueChangeListener(change -> manages.setInvalid(false));
        own.setItems(teams);
        own.setItemLabelGenerator(TeamName::name);
        own.setClearButtonVisible(true);
        own.setPlaceholder(Texts.text("people.form.own.not"));
        own.setHelperText(Texts.text("people.form.own.helper"));
        own.setWidthFull();
        role.setValue(Role.REP);
        getContent().addClassName("gs-stack");
        getContent().add(role, team, manages, own);
    }

    private void follow() {
        Role chosen = role.getValue();
        role.setHelperText(Texts.text("people.form.role." + chosen));
        team.setVisible(chosen == Role.REP);
        manages.setVisible(chosen == Role.MANAGER);
        own.setVisible(chosen == Role.MANAGER);
    }

    /** What is chosen, if it is enough; if not, the field where something is missing says so. */
    Optional<Place> place() {
        return switch (role.getValue()) {
            case REP -> team.team().map(in -> new Place(Role.REP, Optional.of(in), Set.of()));
            case MANAGER -> {
                manages.setInvalid(manages.isEmpty());
                yield manages.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Place(Role.MANAGER, own.getOptionalValue(), manages.getValue()));
            }
            case ADMIN -> Optional.of(new Place(Role.ADMIN, Optional.empty(), Set.of()));
        };
    }

    /** Leads to the field in which something is missing. */
    void focusRefusal() {
        FirstRefusal.focus(team, manages);
    }
}
