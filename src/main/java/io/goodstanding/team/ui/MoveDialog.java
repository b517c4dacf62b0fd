package io.goodstanding.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.Seat;
import io.goodstanding.team.TeamName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Moves a rep to another team, or brings one back who had left. */
class MoveDialog extends ChangeDialog {

    private transient Seat seat;
    private final boolean returning;
    private final TeamField team;

    MoveDialog(PeopleDesk desk, Seat seat, SerializableRunnable onDone) {
        super(desk, title(seat), onDone);
        this.seat = seat;
        this.returning = !seat.isWatched();
        List<TeamName> choices = choices();
        this.team = new TeamField(choices);
        if (returning) {
            choices.stream()
                    .filter(choice -> choice.id() == seat.rep().teamId())
                    .findFirst()
                    .ifPresent(team::setValue);
        }
        team.addValueChangeListener(change -> preview());
        build(Texts.text(returning ? "people.return.save" : "people.move.save"), team, signInOff());
    }

    /** Bringing back gives the place back and no access. */
    private Paragraph signInOff() {
        boolean off = house.people().stream()
                .anyMatch(person -> seat.rep().userId().equals(OptionalLong.of(person.id())) && !person.active());
        Paragraph words =
                new Paragraph(Texts.text("people.return.off", seat.rep().name()));
        words.addClassName("gs-t2");
        words.setVisible(returning && off);
        return words;
    }

    private static String title(Seat seat) {
        return Texts.text(
                seat.isWatched() ? "people.move.title" : "people.return.title",
                seat.rep().name());
    }

    private List<TeamName> choices() {
        long from = seat.rep().teamId();
        Set<Long> closed = desk.standingIn();
        return house.teams().stream()
                .filter(choice ->
                        choice.id() == from ? returning : !closed.contains(from) && !closed.contains(choice.id()))
                .toList();
    }

    @Override
    protected House then() {
        return team.getOptionalValue()
                .map(to -> house.with(seat.in(to.id()).returned()))
                .orElse(house);
    }

    @Override
    protected void apply() {
        Optional<TeamName> to = team.team();
        if (to.isEmpty()) {
            team.focus();
        } else if (returning) {
            desk.reps().returnTo(seat, to.get().id());
            done(Texts.text("people.returned", seat.rep().name(), to.get().name()));
        } else {
            desk.reps().move(seat, to.get().id());
            done(Texts.text("people.moved", seat.rep().name(), to.get().name()));
        }
    }

    @Override
    protected void seeAnew(Seat now) {
        seat = now;
    }
}
