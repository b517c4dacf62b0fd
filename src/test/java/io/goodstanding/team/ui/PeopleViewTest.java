package io.goodstanding.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.ui.AddressField;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.StandIns;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.team.Teams.Management;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.team.ui.Roster.State;
import io.goodstanding.testing.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The page of people as an admin uses it, without a browser. */
@DatabaseTest
@Transactional
class PeopleViewTest extends SpringBrowserlessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final People people;
    private final Teams teams;
    private final PersonChanges changes;

    PeopleViewTest(@Autowired People people, @Autowired Teams teams, @Autowired PersonChanges changes) {
        this.people = people;
        this.teams = teams;
        this.changes = changes;
    }

    @BeforeEach
    void an_admin_opens_the_page() {
        actAs(new TestingAuthenticationToken("before anybody is there", "", "ROLE_ADMIN"));
        Person ola = people.add(address("ola.people-view@example.com"), "Ola Berg", Role.ADMIN, OSLO);
        teams.addTeam("Fjord");
        actAs(ola);
        navigate(PeopleView.class);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private static void actAs(Person person) {
        SignedInUser user = new SignedInUser(person.id(), person.email(), person.name(), person.role(), OSLO, false);
        actAs(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static void actAs(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }

    @Test
    void team_is_added_under_its_clean_name_and_shown() {
        click("people.team.add");
        type("people.team.name", "  Ice\u200Bland ");
        click("people.team.save");

        assertThat(teams.all()).extracting(TeamName::name).contains("Iceland");
        assertThat(findInView(Span.class).withText("Iceland").exists()).isTrue();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void taken_team_name_is_told_at_its_field_and_stays() {
        click("people.team.add");
        type("people.team.name", " fjord ");
        click("people.team.save");

        assertThat(messageAt("people.team.name")).isEqualTo(Texts.text("people.team.taken", "fjord"));
        assertThat(field("people.team.name").getValue()).isEqualTo(" fjord ");
    }

    @Test
    void empty_and_too_long_names_are_told_at_the_field_and_stay() {
        click("people.team.add");
        click("people.team.save");
        assertThat(messageAt("people.team.name")).isEqualTo(Texts.text("name.missing"));

        String tooLong = "é".repeat(81);
        type("people.team.name", tooLong);
        click("people.team.save");
        assertThat(messageAt("people.team.name")).isEqualTo(Texts.text("name.too-long", 80, 81));
        assertThat(field("people.team.name").getValue()).isEqualTo(tooLong);
    }

    @Test
    void added_rep_gets_a_link_that_works() {
        click("people.person.add");
        type("people.form.name", "Ben Okoro");
        type("people.form.email", "Ben.People-View@Example.com");
        choose("people.form.team", "Fjord");
        click("people.person.save");

        Person ben = person("ben.people-view@example.com");
        assertThat(ben.role()).isEqualTo(Role.REP);
        RepName rep = repOf(ben);
        assertThat(rep.zone()).isEqualTo(OSLO);
        String shown = field("people.link.address").getValue();
        assertThat(shown).matches("https?://[^/]+/welcome/[\\w-]{43}");
        assertThat(people.invited(shown.substring(shown.lastIndexOf('/') + 1))).contains(ben);
    }

    @Test
    void person_is_refused_with_every_message_at_its_field_and_nothing_is_lost() {
        click("people.person.add");
        type("people.form.email", "ben at example");
        box("people.form.team").clear();
        box("people.form.zone").clear();
        click("people.person.save");

        assertThat(messageAt("people.form.name")).isEqualTo(Texts.text("name.missing"));
        assertThat(box("people.form.team").isInvalid()).isTrue();
        assertThat(box("people.form.zone").isInvalid()).isTrue();
        Email email = email();
        assertThat(email.message()).isEqualTo(Texts.text("people.form.email.bad"));
        assertThat(email.value()).isEqualTo("ben at example");
    }

    @Test
    void taken_address_is_told_at_its_field_and_nothing_is_lost() {
        click("people.person.add");
        type("people.form.name", "Another Ola");
        type("people.form.email", "OLA.people-view@example.com");
        choose("people.form.team", "Fjord");
        click("people.person.save");

        assertThat(email().message()).isEqualTo(Texts.text("people.form.email.taken"));
        assertThat(email().value()).isEqualTo("OLA.people-view@example.com");
        assertThat(field("people.form.name").getValue()).isEqualTo("Another Ola");
        assertThat(teams.allReps()).extracting(RepName::name).doesNotContain("Another Ola");
    }

    @Test
    void manager_looks_after_teams_and_may_be_watched_as_well() {
        TeamName geysir = teams.addTeam("Geysir");
        click("people.person.add");
        type("people.form.name", "Maya Stein");
        type("people.form.email", "maya.people-view@example.com");
        test(role()).selectItem(Texts.text("role.MANAGER"));
        click("people.person.save");
        assertThat(managed().isInvalid()).isTrue();

        test(managed()).selectItem("Fjord", "Geysir");
        choose("people.form.own", "Geysir");
        click("people.person.save");

        Person maya = person("maya.people-view@example.com");
        assertThat(teams.managements()).contains(new Management(maya.id(), geysir.id()));
        assertThat(repOf(maya).teamId()).isEqualTo(geysir.id());
    }

    @Test
    void rep_without_sign_in_is_added_and_has_no_link() {
        click("people.rep.add");
        type("people.form.name", "Anna Sol");
        choose("people.form.team", "Fjord");
        click("people.rep.save");

        assertThat(teams.allReps())
                .filteredOn(rep -> "Anna Sol".equals(rep.name()))
                .singleElement()
                .satisfies(rep -> assertThat(rep.userId()).isEmpty());
        open("Anna Sol");
        assertThat(actions())
                .contains(Texts.text("people.action.invite"))
                .doesNotContain(Texts.text("people.action.off"));
    }

    @Test
    void person_is_edited_with_everything_that_was_there_and_the_outlook_says_what_changes() {
        TeamName geysir = teams.addTeam("Geysir");
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        open("Ben Okoro");
        click("people.action.edit");

        assertThat(field("people.form.name").getValue()).isEqualTo("Ben Okoro");
        assertThat(outlook()).containsExactly(Texts.text("outlook.none"));
        choose("people.form.own", "Geysir");
        assertThat(outlook()).contains(Texts.text("outlook.seen.admins", "Ben Okoro"));
        test(role()).selectItem(Texts.text("role.MANAGER"));
        test(managed()).selectItem("Fjord");
        assertThat(outlook())
                .contains(Texts.text("outlook.sees", "Ben Okoro", "the own account, team Fjord (no reps)"));
        click("people.edit.save");

        Person ben = person("ben.people-view@example.com");
        assertThat(ben.role()).isEqualTo(Role.MANAGER);
        assertThat(repOf(ben).teamId()).isEqualTo(geysir.id());
    }

    @Test
    void second_window_is_told_what_the_first_one_saved_and_keeps_what_was_typed() {
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        open("Ben Okoro");
        click("people.action.edit");
        type("people.form.name", "Benedict Okoro");
        changes.rename(person("ben.people-view@example.com").id(), "Ben Okoro", "Benjamin Okoro");
        click("people.edit.save");

        assertThat(find(Notice.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("Benjamin Okoro"));
        assertThat(field("people.form.name").getValue()).isEqualTo("Benedict Okoro");
        click("people.edit.save");
        assertThat(person("ben.people-view@example.com").name()).isEqualTo("Benedict Okoro");
    }

    @Test
    void rep_is_moved_marked_as_left_and_brought_back() {
        TeamName geysir = teams.addTeam("Geysir");
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        Person ben = person("ben.people-view@example.com");

        open("Ben Okoro");
        click("people.action.move");
        box("people.form.team").clear();
        click("people.move.save");
        assertThat(box("people.form.team").isInvalid()).isTrue();
        choose("people.form.team", "Geysir");
        click("people.move.save");
        assertThat(repOf(ben).teamId()).isEqualTo(geysir.id());

        open("Ben Okoro");
        click("people.action.leave");
        assertThat(outlook()).contains(Texts.text("outlook.left", "Ben Okoro"), Texts.text("outlook.off", "Ben Okoro"));
        click("people.leave.save");
        assertThat(teams.allReps()).extracting(RepName::name).doesNotContain("Ben Okoro");
        assertThat(person("ben.people-view@example.com").active()).isFalse();

        open("Ben Okoro");
        click("people.action.return");
        click("people.return.save");
        open("Ben Okoro");
        click("people.action.on");
        click("people.on.save");
        assertThat(repOf(ben).teamId()).isEqualTo(geysir.id());
        assertThat(person("ben.people-view@example.com").active()).isTrue();
    }

    @Test
    void a_stand_in_is_offered_nothing_that_would_last_longer(@Autowired StandIns standIns, @Autowired Clock clock) {
        TeamName fjord = team("Fjord");
        Person mia = manager("Mia Lund", fjord);
        Person lia = manager("Lia Dahl", teams.addTeam("Geysir"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), OSLO);
        standIns.name(mia.id(), lia.id(), today, today);
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        actAs(lia);
        comeAgain();
        open("Ben Okoro");
        assertThat(actions()).containsExactly(Texts.text("people.action.invite-again"));
        click("people.link.close");

        actAs(mia);
        comeAgain();
        open("Ben Okoro");
        click("people.action.leave");
        click("people.leave.save");
        actAs(lia);
        comeAgain();
        open("Ben Okoro");
        click("people.action.return");
        assertThat(box("people.form.team").getListDataView().getItems().toList())
                .isEqualTo(List.of(fjord));
    }

    private Person manager(String name, TeamName team) {
        EmailAddress email = address(name.substring(0, 3) + ".people-view@example.com");
        return teams.addPerson(email, name, Role.MANAGER, OSLO, Optional.empty(), List.of(team))
                .person();
    }

    @Test
    void nobody_switches_off_the_own_sign_in() {
        open("Ola Berg");

        assertThat(actions()).doesNotContain(Texts.text("people.action.off"));
    }

    @Test
    void watched_rep_is_invited_and_the_taken_address_is_told_at_its_field() {
        teams.addRep(team("Fjord").id(), "Anna Sol", OSLO);
        comeAgain();
        open("Anna Sol");
        click("people.action.invite");
        type("people.form.email", "ola.people-view@example.com");
        click("people.invite.save");
        assertThat(email().message()).isEqualTo(Texts.text("people.form.email.taken"));

        type("people.form.email", "anna.people-view@example.com");
        click("people.invite.save");
        assertThat(field("people.link.address").getValue()).contains("/welcome/");
        assertThat(repOf(person("anna.people-view@example.com")).name()).isEqualTo("Anna Sol");
    }

    @Test
    void team_is_renamed_gets_managers_and_goes_only_when_it_is_empty() {
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        openTeam("Fjord");
        type("people.team.name", "\u202E ");
        click("people.team.edit.save");
        assertThat(messageAt("people.team.name")).isEqualTo(Texts.text("name.missing"));
        click("people.team.remove");
        assertThat(find(Notice.class).all())
                .anyMatch(notice -> notice.getElement().getTextRecursively().contains("Ben Okoro"));
        type("people.team.name", "Fjord <b>II</b>");
        click("people.team.edit.save");

        assertThat(findInView(Span.class).withText("Fjord <b>II</b>").exists()).isTrue();
    }

    @Test
    void manager_sees_the_own_teams_and_may_invite_reps_only() {
        TeamName fjord = team("Fjord");
        teams.addRep(teams.addTeam("Geysir").id(), "Gerd Geysir", OSLO);
        Person maya = teams.addPerson(
                        address("maya.people-view@example.com"),
                        "Maya Stein",
                        Role.MANAGER,
                        OSLO,
                        Optional.empty(),
                        List.of(fjord))
                .person();
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        actAs(maya);
        comeAgain();

        assertThat(rows()).extracting(Row::name).containsExactly("Ben Okoro", "Maya Stein");
        assertThat(test(grid()).getLitRendererPropertyValue(1, "change", "change", String.class))
                .isEmpty();
        open("Ben Okoro");
        assertThat(actions())
                .containsExactlyInAnyOrder(Texts.text("people.action.invite-again"), Texts.text("people.action.leave"));
        click("people.link.close");
        click("people.person.add");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
        type("people.form.name", "Nina New");
        type("people.form.email", "nina.people-view@example.com");
        click("people.person.save");
        assertThat(field("people.link.address").getValue()).contains("/welcome/");
    }

    @Test
    void people_are_listed_by_role_and_state() {
        added("Ben Okoro", "ben.people-view@example.com", "Fjord");
        select("people.filter.state", State.INVITED);
        search("people-view");
        assertThat(rows()).extracting(Row::name).contains("Ben Okoro");
        select("people.filter.state", State.LEFT);
        assertThat(rows()).isEmpty();
        select("people.filter.state", State.UNINVITED);
        select("people.filter.role", Role.ADMIN);
        assertThat(rows()).extracting(Row::name).containsExactly("Ola Berg");
    }

    @Test
    void fresh_link_takes_the_place_of_the_older_one() {
        search("ola.people-view");
        String first = freshLink();
        String second = freshLink();

        assertThat(second).isNotEqualTo(first);
        assertThat(people.invited(first)).isEmpty();
        assertThat(people.invited(second)).contains(person("ola.people-view@example.com"));
    }

    @Test
    void search_shows_those_whose_name_address_or_team_match() {
        search("ola.people-view@");
        assertThat(rows()).extracting(Row::name).containsExactly("Ola Berg");
        search("nobody of that name");
        assertThat(rows()).isEmpty();
    }

    @Test
    void rep_does_not_get_to_see_the_page() {
        actAs(new TestingAuthenticationToken("somebody", "", "ROLE_ADMIN"));
        Person rep = people.add(address("rep.people-view@example.com"), "Rep", Role.REP, OSLO);
        actAs(rep);
        UI.getCurrent().navigate("people");

        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    private String freshLink() {
        test(grid()).invokeLitRendererFunction(0, "change", "open");
        click("people.action.invite-again");
        test(find(ConfirmDialog.class).single()).confirm();
        String shown = field("people.link.address").getValue();
        click("people.link.close");
        return shown.substring(shown.lastIndexOf('/') + 1);
    }

    private void added(String name, String email, String team) {
        teams.addPerson(address(email), name, Role.REP, OSLO, Optional.of(team(team)), List.of());
        comeAgain();
    }

    /** By another page: a page that is open already would stay as it is. */
    private void comeAgain() {
        UI.getCurrent().navigate("limits");
        navigate(PeopleView.class);
    }

    private TeamName team(String name) {
        return teams.all().stream()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open(String name) {
        search(name);
        test(grid()).invokeLitRendererFunction(0, "change", "open");
    }

    private void openTeam(String name) {
        test(findInView(Button.class)
                        .withCondition(button -> Texts.text("people.team.edit", name)
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private List<String> actions() {
        return find(PersonDialog.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(PeopleViewTest::all)
                .filter(element -> !element.isTextNode())
                .filter(element -> element.getTag().equals("vaadin-button"))
                .map(element -> element.getText())
                .filter(text -> !text.equals(Texts.text("people.link.close")))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PeopleViewTest::all));
    }

    private List<String> outlook() {
        return find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void select(String key, T value) {
        Select<T> select = (Select<T>) findInView(Select.class)
                .withCondition(box -> Texts.text(key).equals(box.getAriaLabel().orElse("")))
                .single();
        select.setValue(value);
    }

    private void click(String key) {
        test(find(Button.class).withText(Texts.text(key)).last()).click();
    }

    private TextField field(String labelKey) {
        return find(TextField.class).withLabel(Texts.text(labelKey)).single();
    }

    private void type(String labelKey, String value) {
        if (labelKey.endsWith("email")) {
            test(find(AddressField.class).single()).setValue(value);
        } else {
            test(field(labelKey)).setValue(value);
        }
    }

    private String messageAt(String labelKey) {
        TextField field = field(labelKey);
        assertThat(field.isInvalid()).isTrue();
        return field.getErrorMessage();
    }

    private record Email(String value, String message) {}

    private Email email() {
        AddressField field = find(AddressField.class).single();
        assertThat(field.isInvalid()).isTrue();
        return new Email(field.getValue(), field.getErrorMessage());
    }

    private ComboBox<?> box(String labelKey) {
        return find(ComboBox.class)
                .withCondition(box -> Texts.text(labelKey).equals(box.getLabel()))
                .single();
    }

    private void choose(String labelKey, String item) {
        test(box(labelKey)).selectItem(item);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Role> role() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<TeamName> managed() {
        return find(MultiSelectComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<Row> grid() {
        return findInView(Grid.class).single();
    }

    private List<Row> rows() {
        return grid().getListDataView().getItems().toList();
    }

    private void search(String wanted) {
        test(findInView(TextField.class).single()).setValue(wanted);
    }

    private Person person(String email) {
        return people.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private RepName repOf(Person person) {
        Optional<RepName> found = teams.allReps().stream()
                .filter(rep -> rep.userId().equals(OptionalLong.of(person.id())))
                .findFirst();
        return found.orElseThrow();
    }
}
