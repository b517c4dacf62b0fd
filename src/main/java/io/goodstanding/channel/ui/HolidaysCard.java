package io.goodstanding.channel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.channel.Holiday;
import io.goodstanding.channel.Holidays;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.TeamName;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** The days on which nobody works and no follow-up falls due, from today on. */
class HolidaysCard extends Composite<Card> {

    private final transient Holidays holidays;
    private final transient List<TeamName> teams;
    private final boolean admin;
    private final transient Texts texts;
    private final SerializableRunnable after;

    HolidaysCard(Holidays holidays, List<TeamName> teams, boolean admin, Texts texts, SerializableRunnable after) {
        this.holidays = holidays;
        this.teams = teams;
        this.admin = admin;
        this.texts = texts;
        this.after = after;
    }

    @Override
    protected Card initContent() {
        CardHead head = new CardHead(Texts.text("channels.holidays"));
        if (admin || teams.stream().anyMatch(team -> mayChange(team))) {
            Button add = new Button(
                    Texts.text("channels.holidays.add"),
                    click -> new HolidaysDialog(holidays, teams, admin, texts, after).open());
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            head = new CardHead(Texts.text("channels.holidays"), add);
        }
        LocalDate today = LocalDate.ofInstant(texts.now(), texts.zone());
        List<Holiday> coming = holidays.all().stream()
                .filter(holiday -> !holiday.day().isBefore(today))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("gs-plain-list");
        coming.forEach(holiday -> list.add(line(holiday)));
        Span none = new Span(Texts.text("channels.holidays.none"));
        none.addClassNames("gs-sm", "gs-t2");
        return new Card(head, coming.isEmpty() ? none : list).spaced();
    }

    private boolean mayChange(TeamName team) {
        return holidays.mayChange(OptionalLong.of(team.id()));
    }

    private ListItem line(Holiday holiday) {
        Span day = new Span(texts.day(holiday.day()));
        day.addClassName("gs-b");
        Span name = new Span(holiday.name());
        name.addClassName("gs-grow");
        Span whose = new Span(teams.stream()
                .filter(team -> holiday.teamId().isPresent() && holiday.teamId().getAsLong() == team.id())
                .map(TeamName::name)
                .findFirst()
                .orElseGet(() -> Texts.text("channels.holidays.all")));
        whose.addClassNames("gs-xs", "gs-t3");
        ListItem item = new ListItem(day, name, whose);
        item.addClassNames("gs-row");
        if (holidays.mayChange(holiday.teamId())) {
            Button remove = new Button(GsIcon.TRASH.create(), click -> {
                holidays.remove(holiday.id());
                after.run();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(Texts.text("channels.holidays.remove", holiday.name()));
            item.add(remove);
        }
        return item;
    }
}
