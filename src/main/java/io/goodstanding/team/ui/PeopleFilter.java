package io.goodstanding.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.access.Role;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.State;
import java.util.List;
import java.util.Optional;

/** Which people are listed: by words, team, role and state. */
class PeopleFilter extends Composite<Div> {

    private final TextField search = new TextField();
    private final Select<String> team;
    private final Select<Role> role;
    private final Select<State> state;
    private final Span count = new Span();

    /** @param onChange told when other people are wanted */
    PeopleFilter(SerializableRunnable onChange) {
        team = select("people.filter.team", String::toString, onChange);
        role = select("people.filter.role", value -> Texts.text(value.textKey()), onChange);
        state = select("people.filter.state", value -> Texts.text(value.textKey()), onChange);
        role.setItems(Role.values());
        state.setItems(State.values());
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("people.search"));
        search.setAriaLabel(Texts.text("people.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> onChange.run());
        Keys.on(Keys.SEARCH, search);
        count.addClassNames("gs-sm", "gs-t3");
        count.getElement().setAttribute("role", "status");
        getContent().addClassNames("gs-row", "gs-wrap", "gs-people-filter");
        getContent().add(search, team, role, state, count);
    }

    private static <T> Select<T> select(String key, ItemLabelGenerator<T> label, SerializableRunnable onChange) {
        Select<T> select = new Select<>();
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text(key + ".all"));
        select.setAriaLabel(Texts.text(key));
        select.setItemLabelGenerator(value -> value == null ? Texts.text(key + ".all") : label.apply(value));
        select.addValueChangeListener(change -> onChange.run());
        return select;
    }

    /** The teams to choose from; the one that was chosen stays, if it is still there. */
    void setTeams(List<TeamName> teams) {
        Optional<String> chosen = team.getOptionalValue();
        List<String> names = teams.stream().map(TeamName::name).toList();
        team.setItems(names);
        chosen.filter(names::contains).ifPresent(team::setValue);
        team.setVisible(teams.size() > 1);
    }

    boolean wants(Row row) {
        return row.matches(search.getValue())
                && team.getOptionalValue().filter(name -> !row.belongsTo(name)).isEmpty()
                && role.getOptionalValue().filter(value -> value != row.role()).isEmpty()
                && state.getOptionalValue()
                        .filter(value -> value != row.state())
                        .isEmpty();
    }

    /** Says how many are listed. */
    void setCount(int listed, int all) {
        count.setText(listed == all ? Texts.text("people.count", all) : Texts.text("people.count.of", listed, all));
    }
}
