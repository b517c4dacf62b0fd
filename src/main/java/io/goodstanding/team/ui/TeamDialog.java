package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.TeamChangedMeanwhile;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamNameTaken;
import io.goodstanding.team.TeamSheet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Name and managers of a team, and its end. */
class TeamDialog extends ChangeDialog {

    private final transient TeamName team;
    private transient TeamSheet seen;
    private final NameField name = new NameField(Texts.text("people.team.name"), NameRule.TEAM);
    private final MultiSelectComboBox<Person> managers = new MultiSelectComboBox<>(Texts.text("people.team.who"));

    TeamDialog(PeopleDesk desk, TeamName team, SerializableRunnable onDone) {
        super(desk, Texts.text("people.team.edit", team.name()), onDone);
        this.team = team;
        this.seen = house.sheetOf(team);
        List<Person> choices = house.people().stream()
                .filter(person -> person.role() == Role.MANAGER)
                .toList();
        name.setValue(team.name());
        managers.setItems(choices);
        managers.setItemLabelGenerator(Person::name);
        managers.setHelperText(Texts.text("people.team.who.helper"));
        managers.setWidthFull();
        managers.setValue(choices.stream()
                .filter(person -> seen.managers().contains(person.id()))
                .collect(Collectors.toSet()));
        managers.addValueChangeListener(change -> preview());
        build(Texts.text("people.team.edit.save"), name, managers);
        Button remove = new Button(Texts.text("people.team.remove"), click -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.addClassName("gs-first");
        getFooter().addComponentAsFirst(remove);
    }

    private Set<Long> chosen() {
        return managers.getValue().stream().map(Person::id).collect(Collectors.toSet());
    }

    @Override
    protected House then() {
        return house.staffed(team.id(), chosen());
    }

    @Override
    protected void apply() {
        Optional<String> named = name.name();
        if (named.isEmpty()) {
            name.focus();
            return;
        }
        try {
            desk.teamChanges().change(team.id(), seen, new TeamSheet(named.get(), chosen()));
            done(Texts.text("people.team.edited", named.get()));
        } catch (TeamNameTaken taken) {
            name.refuse(Texts.text("people.team.taken.other", named.get()));
            name.focus();
        } catch (TeamChangedMeanwhile changed) {
            seen = changed.now();
            tell(Texts.text("people.changed.managers", seen.name(), names(seen.managers())));
            preview();
        }
    }

    private String names(Set<Long> userIds) {
        String names = house.people().stream()
                .filter(person -> userIds.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private void remove() {
        problem.clear();
        try {
            desk.teamChanges().remove(team.id());
            done(Texts.text("people.team.removed", team.name()));
        } catch (Refused refused) {
            problem.show(refused, desk.texts());
        }
    }
}
