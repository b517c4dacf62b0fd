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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.team.Teams.Management;
import io.goodstanding.team.ui.Roster.Row;
import io.goodstanding.testing.DatabaseTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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

    PeopleViewTest(@Autowired People people, @Autowired Teams teams) {
        this.people = people;
        this.teams = teams;
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
        search("Anna Sol");
        assertThat(rows()).hasSize(1);
        assertThat(test(grid()).getLitRendererPropertyValue(0, "link", "link", String.class))
                .isEmpty();
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
        test(grid()).invokeLitRendererFunction(0, "link", "make");
        test(find(ConfirmDialog.class).single()).confirm();
        String shown = field("people.link.address").getValue();
        click("people.link.close");
        return shown.substring(shown.lastIndexOf('/') + 1);
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
