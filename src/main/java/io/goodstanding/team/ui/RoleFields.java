package io.goodstanding.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.FirstRefusal;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.PersonSheet;
import io.goodstanding.team.TeamName;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do, and in which teams: a rep is in one, a manager looks after some; each may be watched as well. */
class RoleFields extends Composite<Div> {

    private final List<TeamName> teams;
    private final boolean editing;
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

        PersonSheet sheet(String name, String email, ZoneId zone) {
            return new PersonSheet(
                    name,
                    email,
                    zone,
                    role,
                    repIn.map(in -> OptionalLong.of(in.id())).orElse(OptionalLong.empty()),
                    manages.stream().map(TeamName::id).collect(Collectors.toSet()));
        }
    }

    /** For somebody new. @param roles those to choose from; a single one is not asked for */
    RoleFields(List<TeamName> teams, List<Role> roles) {
        this(teams, roles, false);
        role.setValue(Role.REP);
    }

    /** For somebody who is there: a rep need not be watched any more. */
    RoleFields(List<TeamName> teams, PersonSheet seen) {
        this(teams, List.of(Role.values()), true);
        role.setValue(seen.role());
        manages.setValue(
                teams.stream().filter(in -> seen.manages().contains(in.id())).collect(Collectors.toSet()));
        teams.stream()
                .filter(in -> seen.repIn().equals(OptionalLong.of(in.id())))
                .findFirst()
                .ifPresent(own::setValue);
    }

    private RoleFields(List<TeamName> teams, List<Role> roles, boolean editing) {
        this.teams = List.copyOf(teams);
        this.editing = editing;
        team = new TeamField(this.teams);
        role.setItems(roles);
        role.setItemLabelGenerator(value -> Texts.text(value.textKey()));
        role.addValueChangeListener(change -> follow());
        role.setVisible(roles.size() > 1);
        managesField();
        own.setItems(this.teams);
        own.setItemLabelGenerator(TeamName::name);
        own.setClearButtonVisible(true);
        own.setPlaceholder(Texts.text("people.form.own.not"));
        own.setHelperText(Texts.text("people.form.own.helper"));
        own.setWidthFull();
        getContent().addClassName("gs-stack");
        getContent().add(role, team, manages, own);
    }

    private void managesField() {
        manages.setItems(teams);
        manages.setItemLabelGenerator(TeamName::name);
        manages.setErrorMessage(Texts.text(teams.isEmpty() ? "people.form.team.none" : "people.form.manages.missing"));
        manages.setRequiredIndicatorVisible(true);
        manages.setManualValidation(true);
        manages.setWidthFull();
        manages.addValueChangeListener(change -> manages.setInvalid(false));
    }

    private void follow() {
        Role chosen = role.getValue();
        role.setHelperText(Texts.text("people.form.role." + chosen));
        team.setVisible(chosen == Role.REP && !editing);
        manages.setVisible(chosen == Role.MANAGER);
        own.setVisible(chosen != Role.REP || editing);
    }

    /** @param onChange told when something else is chosen */
    void onChange(SerializableRunnable onChange) {
        role.addValueChangeListener(change -> onChange.run());
        team.addValueChangeListener(change -> onChange.run());
        manages.addValueChangeListener(change -> onChange.run());
        own.addValueChangeListener(change -> onChange.run());
    }

    /** What is chosen by now, enough or not. */
    Place chosen() {
        Role chosen = role.getValue();
        return new Place(
                chosen,
                team.isVisible() ? team.getOptionalValue() : own.getOptionalValue(),
                chosen == Role.MANAGER ? manages.getValue() : Set.of());
    }

    /** What is chosen, if it is enough; if not, the field where something is missing says so. */
    Optional<Place> place() {
        manages.setInvalid(manages.isVisible() && manages.isEmpty());
        boolean missing = manages.isInvalid() || team.isVisible() && team.team().isEmpty();
        return missing ? Optional.empty() : Optional.of(chosen());
    }

    /** Leads to the field in which something is missing. */
    void focusRefusal() {
        FirstRefusal.focus(team, manages);
    }
}
