package io.goodstanding.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.Person;
import io.goodstanding.access.ui.ChangePasswordDialog;
import io.goodstanding.access.ui.SignOutElsewhereDialog;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Seat;
import io.goodstanding.team.StandIn;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.StandIns;
import io.goodstanding.team.TeamName;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Types every row of the table that is about people, teams, stand-ins and the own password. */
@ApplicationTest
class PeopleInputTest extends SpringBrowserlessTest {

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private StandIns standIns;

    @Autowired
    private OwnAccess own;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void an_admin_is_signed_in() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.admin()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of(
                "add person",
                "edit person",
                "add rep",
                "edit rep",
                "invite rep",
                "add team",
                "edit team",
                "stand-in",
                "own password",
                "sign out elsewhere"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field_or_kept(BadInput row) {
        String save = open(row.form());
        TypedInto field = typed(row.field());
        field.type(row.typed());
        List<String> before = kept(row);

        click(save);

        if (row.refusal().isPresent()) {
            String key = row.refusal().get();
            assertThat(field.message()).get().satisfies(said -> assertThat(said).startsWith(TypedInto.beginning(key)));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(kept(row)).isEqualTo(before);
        } else {
            assertThat(find(Dialog.class).exists())
                    .as("open after %s", field.message())
                    .isFalse();
            assertThat(kept(row)).contains(row.kept());
        }
    }

    @Test
    void of_two_windows_that_add_the_same_team_the_second_is_told_and_keeps_the_name() {
        String name = "Fjord " + UUID.randomUUID();
        AddTeamDialog first = new AddTeamDialog(desk.teams(), () -> {});
        AddTeamDialog second = new AddTeamDialog(desk.teams(), () -> {});
        first.open();
        TypedInto.labelled("Name of the team", first).type(name);
        click("people.team.save");
        second.open();
        TypedInto field = TypedInto.labelled("Name of the team", second);
        field.type(name);

        click("people.team.save");

        assertThat(field.message()).contains(Texts.text("people.team.taken", name));
        assertThat(field.holds(name)).isTrue();
        assertThat(desk.teams().all()).extracting(TeamName::name).containsOnlyOnce(name);
    }

    /** Opens a form filled so far that it could be saved; gives the text of the button that saves. */
    private String open(String form) {
        switch (form) {
            case "add person" -> {
                new AddPersonDialog(desk, invited -> {}).open();
                typed("Name").type("Nina New");
                typed("E-mail address").type(UUID.randomUUID() + "@example.com");
                chooseTeam();
                return "people.person.save";
            }
            case "edit person" -> {
                new EditPersonDialog(desk, rita(), () -> {}).open();
                return "people.edit.save";
            }
            case "add rep" -> {
                new AddRepDialog(desk, () -> {}).open();
                typed("Name").type("Anna Sol");
                chooseTeam();
                return "people.rep.save";
            }
            case "edit rep" -> {
                new EditRepDialog(desk, wanda(), () -> {}).open();
                return "people.edit.save";
            }
            case "invite rep" -> {
                new InviteRepDialog(desk, wanda(), invited -> {}).open();
                return "people.invite.save";
            }
            case "edit team" -> {
                new TeamDialog(desk, staff.team(), () -> {}).open();
                return "people.team.edit.save";
            }
            case "sign out elsewhere" -> {
                new SignOutElsewhereDialog(own, () -> {}).open();
                return "own.elsewhere.save";
            }
            case "add team" -> {
                new AddTeamDialog(desk.teams(), () -> {}).open();
                return "people.team.save";
            }
            case "stand-in" -> {
                openStandIn();
                return "stand-in.save";
            }
            default -> {
                new ChangePasswordDialog(own, () -> {}).open();
                typed("Current password").type("not the right one");
                typed("New password").type("correct horse battery");
                return "own.password.save";
            }
        }
    }

    private void openStandIn() {
        desk.standIns().open(new Who(staff.manager().id(), staff.manager().name()));
        this.<Who>box("Who stands in")
                .setValue(
                        new Who(staff.otherManager().id(), staff.otherManager().name()));
        typed("First day").type("2026-11-25");
        typed("Last day").type("2027-11-24");
    }

    private Person rita() {
        return desk.directory().house().people().stream()
                .filter(person -> person.id() == staff.rep().id())
                .findFirst()
                .orElseThrow();
    }

    private Seat wanda() {
        RepName wanda = desk.teams().addRep(staff.team().id(), "Wanda Watched", Staff.ZONE);
        return desk.directory().house().seats().stream()
                .filter(seat -> seat.rep().id() == wanda.id())
                .findFirst()
                .orElseThrow();
    }

    private void chooseTeam() {
        this.<TeamName>box("Team").setValue(staff.team());
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return (ComboBox<T>)
                TypedInto.labelled(label, find(Dialog.class).single()).field();
    }

    private TypedInto typed(String label) {
        return TypedInto.labelled(label, find(Dialog.class).single());
    }

    private void click(String key) {
        test(find(Button.class).withText(Texts.text(key)).last()).click();
    }

    /** What the database holds of a row's kind: names, addresses or days. */
    private List<String> kept(BadInput row) {
        if (row.form().equals("stand-in")) {
            return standIns.of(staff.manager().id()).stream()
                    .map(StandIn::days)
                    .flatMap(days -> Stream.of(days.first(), days.last()))
                    .map(String::valueOf)
                    .toList();
        }
        if (row.form().endsWith("team")) {
            return desk.teams().all().stream().map(TeamName::name).toList();
        }
        Stream<String> people =
                desk.directory().house().people().stream().flatMap(person -> Stream.of(person.name(), person.email()));
        Stream<String> reps =
                desk.directory().house().seats().stream().map(Seat::rep).map(RepName::name);
        return Stream.concat(people, reps).toList();
    }
}
