package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.channel.Channel;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Keys;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import io.goodstanding.ticket.SavedFilter;
import io.goodstanding.ticket.TicketFilter;
import io.goodstanding.ticket.TicketFilter.Stage;
import io.goodstanding.ticket.TicketRow;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Which cases are listed; what is looked at again and again has a name. */
class TicketFilterBar extends Composite<Div> {

    private final transient TicketDesk desk;
    private final SerializableRunnable onChange;
    private final TextField search = new TextField();
    private final Select<Channel> channel = new Select<>();
    private final Select<TeamName> team = new Select<>();
    private final Select<SavedFilter> saved = new Select<>();
    private final Button forget = new Button(GsIcon.TRASH.create());
    private final Map<Stage, Button> stages = new EnumMap<>(Stage.class);
    private final Set<Stage> pressed = EnumSet.noneOf(Stage.class);
    private final Span count = new Span();
    private boolean applying;

    TicketFilterBar(TicketDesk desk, SerializableRunnable onChange) {
        this.desk = desk;
        this.onChange = onChange;
        search.addClassName("gs-search");
        search.setPlaceholder(Texts.text("tickets.search"));
        search.setAriaLabel(Texts.text("tickets.search"));
        search.setPrefixComponent(GsIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed());
        Keys.on(Keys.SEARCH, search);
        optional(channel, "tickets.channel", value -> Texts.text(value.textKey()));
        channel.setItems(Channel.values());
        optional(team, "tickets.team", TeamName::name);
        optional(saved, "tickets.saved", SavedFilter::name);
        saved.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(chosen -> change.isFromClient())
                .ifPresent(chosen -> apply(chosen.filter())));
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        forget.setAriaLabel(Texts.text("tickets.saved.forget"));
        forget.addClickListener(click -> forget());
        Button keep = new Button(
                Texts.text("tickets.saved.keep"), click -> new KeepFilterDialog(desk, wanted(), this::refresh).open());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassNames("gs-sm", "gs-t3");
        count.getElement().setAttribute("role", "status");
        Div chips = new Div();
        chips.addClassNames("gs-row", "gs-wrap", "gs-stages");
        for (Stage stage : Stage.values()) {
            Button chip = new Button(Texts.text(stage.textKey(), 0), click -> press(stage));
            chip.getElement().setAttribute("aria-pressed", "false");
            stages.put(stage, chip);
            chips.add(chip);
        }
        Div fields = new Div(search, channel, team, saved, forget, keep, count);
        fields.addClassNames("gs-row", "gs-wrap");
        getContent().addClassNames("gs-stack", "gs-ticket-filter");
        getContent().add(chips, fields);
        refresh();
    }

    private <T> void optional(Select<T> select, String key, ItemLabelGenerator<T> label) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text(key + ".all"));
        select.setAriaLabel(Texts.text(key));
        select.setItemLabelGenerator(value -> value == null ? Texts.text(key + ".all") : label.apply(value));
        select.addValueChangeListener(change -> changed());
    }

    void setTeams(List<TeamName> teams) {
        if (!teams.equals(team.getListDataView().getItems().toList())) {
            team.setItems(teams);
        }
        team.setVisible(teams.size() > 1);
    }

    TicketFilter wanted() {
        return new TicketFilter(
                pressed,
                channel.getOptionalValue(),
                team.getOptionalValue().map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty()),
                search.getValue());
    }

    /** How many are listed, and how many each chip would show. */
    void count(int listed, List<TicketRow> all, Instant now) {
        TicketFilter others = wanted().staged(Set.of());
        stages.forEach((stage, chip) -> chip.setText(Texts.text(stage.textKey(), (int) all.stream()
                .filter(row -> others.wants(row, now) && stage.has(row.ticket(), now))
                .count())));
        count.setText(Texts.text("tickets.count", listed, all.size()));
    }

    private void press(Stage stage) {
        if (!pressed.remove(stage)) {
            pressed.add(stage);
        }
        showPressed();
        changed();
    }

    private void showPressed() {
        stages.forEach((stage, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed.contains(stage))));
    }

    private void apply(TicketFilter filter) {
        applying = true;
        pressed.clear();
        pressed.addAll(filter.stages());
        showPressed();
        channel.setValue(filter.channel().orElse(null));
        team.setValue(team.getListDataView()
                .getItems()
                .filter(one -> filter.teamId().isPresent() && filter.teamId().getAsLong() == one.id())
                .findFirst()
                .orElse(null));
        search.setValue(filter.words());
        applying = false;
        onChange.run();
    }

    private void changed() {
        if (!applying) {
            onChange.run();
        }
    }

    private void refresh() {
        List<SavedFilter> mine = desk.filters();
        saved.setItems(mine);
        saved.setVisible(!mine.isEmpty());
        forget.setVisible(!mine.isEmpty());
    }

    private void forget() {
        saved.getOptionalValue().ifPresent(chosen -> {
            desk.forget(chosen);
            refresh();
        });
    }
}
