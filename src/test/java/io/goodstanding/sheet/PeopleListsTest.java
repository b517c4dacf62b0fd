package io.goodstanding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.People;
import io.goodstanding.access.Person;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.team.Newcomers.Outcome;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ApplicationTest
class PeopleListsTest {

    private final PeopleLists lists;
    private final Spreadsheets sheets;
    private final People people;
    private final Teams teams;
    private final HandEntries hand;
    private final MovableClock clock;
    private final Staff staff;

    PeopleListsTest(
            @Autowired PeopleLists lists,
            @Autowired Spreadsheets sheets,
            @Autowired People people,
            @Autowired Teams teams,
            @Autowired HandEntries hand,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.lists = lists;
        this.sheets = sheets;
        this.people = people;
        this.teams = teams;
        this.hand = hand;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void a_manager_adds_reps_to_the_own_team_with_links_that_work() {
        ListAdded added = apply(staff.manager(), preview(staff.manager(), row("ann") + row("bob")));

        assertThat(added.done().orElseThrow().added()).isEqualTo(2);
        assertThat(reps()).contains("Ann", "Bob");
        assertThat(added.invited())
                .allSatisfy(each -> assertThat(people.invited(token(each.link().path())))
                        .map(Person::email)
                        .contains(each.person().email()));
    }

    @Test
    void everybody_on_a_list_is_added_in_the_zone_that_was_chosen_for_it() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");

        apply(staff.manager(), preview(staff.manager(), "Email,Name,Team\n", row("ann") + row("bob"), auckland));

        assertThat(rep("Ann").zone()).isEqualTo(auckland);
        assertThat(rep("Bob").zone()).isEqualTo(auckland);
    }

    @Test
    void a_list_is_as_long_as_a_company_at_most() {
        String most = "ann@example.com,Ann,\n".repeat(PeopleLists.MOST_ROWS);

        assertThat(preview(staff.manager(), most).reading().errors()).hasSize(PeopleLists.MOST_ROWS);
        assertThatThrownBy(() -> preview(staff.manager(), most + row("bob")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase())
                                .isEqualTo(Phrase.of("people-list.refused.too-many-rows", PeopleLists.MOST_ROWS)));
    }

    @Test
    void the_same_list_again_adds_nobody_and_says_so() {
        apply(staff.manager(), preview(staff.manager(), row("ann")));

        ListPreview again = preview(staff.manager(), row("ann"));
        assertThat(again.reading().newcomers()).isEmpty();
        assertThat(again.reading().known()).hasSize(1);
        assertThat(apply(staff.manager(), again).done()).isEmpty();
        assertThat(imports(staff.manager())).hasSize(1);
    }

    @Test
    void who_was_added_in_another_window_since_the_look_is_left_out_and_told() {
        ListPreview look = preview(staff.manager(), row("ann") + row("bob"));
        apply(staff.admin(), preview(staff.admin(), row("ann")));

        ListAdded added = apply(staff.manager(), look);

        assertThat(added.meanwhile()).containsExactly(address("ann"));
        assertThat(added.invited()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_windows_at_the_same_moment_one_adds_them() {
        ListPreview one = preview(staff.manager(), row("ann"));
        ListPreview other = preview(staff.admin(), row("ann"));

        List<Optional<RuntimeException>> failures =
                Together.run(() -> apply(staff.manager(), one), () -> apply(staff.admin(), other));

        assertThat(failures.stream().flatMap(Optional::stream)).allMatch(Refused.class::isInstance);
        assertThat(reps().stream().filter("Ann"::equals)).hasSize(1);
        assertThat(imports(staff.admin()).stream()
                        .filter(each -> each.fileName().equals(fileName())))
                .hasSize(1);
    }

    @Test
    void a_manager_cannot_add_to_another_team_and_nobody_is_added_then() {
        ListPreview look = preview(staff.manager(), row("ann"));

        assertThatThrownBy(() -> apply(staff.otherManager(), look)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> apply(staff.rep(), look)).isInstanceOf(AccessDeniedException.class);
        assertThat(preview(staff.otherManager(), row("ann")).reading().newcomers())
                .isEmpty();
        assertThat(reps()).doesNotContain("Ann");
    }

    @Test
    void undoing_leaves_nothing_and_the_list_can_come_in_again() {
        ListAdded added = apply(staff.manager(), preview(staff.manager(), row("ann")));

        ListUndone undone = undo(staff.manager(), added);

        assertThat(undone.of(Outcome.TAKEN_BACK)).containsExactly("Ann");
        assertThat(reps()).doesNotContain("Ann");
        assertThat(people.invited(token(added.invited().getFirst().link().path())))
                .isEmpty();
        assertThatThrownBy(() -> undo(staff.manager(), added)).isInstanceOf(Refused.class);
        assertThat(preview(staff.manager(), row("ann")).reading().newcomers()).hasSize(1);
    }

    @Test
    void who_came_in_stays_and_who_has_data_is_marked_as_left() {
        ListAdded added = apply(staff.manager(), preview(staff.manager(), row("ann") + row("bob") + row("cid")));
        people.choosePassword(token(added.invited().getFirst().link().path()), "correct horse battery staple");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Staff.ZONE);
        long bob = rep("Bob").id();
        SignedIn.as(
                staff.manager(),
                () -> hand.enter(
                        bob, HandEntry.empty(today), new HandEntry(today, Map.of(Metric.MESSAGES, 3), Map.of())));

        ListUndone undone = undo(staff.manager(), added);

        assertThat(undone.of(Outcome.SIGNED_IN)).containsExactly("Ann");
        assertThat(undone.of(Outcome.LEFT)).containsExactly("Bob");
        assertThat(undone.of(Outcome.TAKEN_BACK)).containsExactly("Cid");
        assertThat(reps()).contains("Ann").doesNotContain("Bob", "Cid");
        assertThat(people.invited(token(added.invited().get(1).link().path()))).isEmpty();
    }

    @Test
    void a_manager_who_was_told_of_the_team_already_is_taken_back_whole() {
        ListAdded added = apply(
                staff.admin(),
                preview(
                        staff.admin(),
                        "Email,Name,Team,Role\n",
                        address("flo") + ",Flo," + staff.team().name() + ",Manager\n"));
        assertThat(added.done().orElseThrow().added()).isEqualTo(1);

        assertThat(undo(staff.admin(), added).of(Outcome.TAKEN_BACK)).containsExactly("Flo");
        assertThat(SignedIn.as(staff.admin(), people::all))
                .extracting(Person::email)
                .doesNotContain(address("flo"));
    }

    @Test
    void another_manager_neither_sees_nor_takes_back_a_list() {
        ListAdded added = apply(staff.manager(), preview(staff.manager(), row("ann")));

        assertThat(imports(staff.otherManager())).isEmpty();
        assertThatThrownBy(() -> undo(staff.otherManager(), added)).isInstanceOf(AccessDeniedException.class);
        assertThat(undo(staff.admin(), added).of(Outcome.TAKEN_BACK)).hasSize(1);
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String address(String name) {
        return name + "." + staff.account() + "@example.com";
    }

    private String fileName() {
        return "people-" + staff.account() + ".csv";
    }

    private String row(String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return address(name) + "," + capital + "," + staff.team().name() + "\n";
    }

    private ListPreview preview(SignedInUser user, String rows) {
        return preview(user, "Email,Name,Team\n", rows);
    }

    private ListPreview preview(SignedInUser user, String header, String rows) {
        return preview(user, header, rows, Staff.ZONE);
    }

    private ListPreview preview(SignedInUser user, String header, String rows, ZoneId zone) {
        return SignedIn.as(user, () -> {
            SheetFile file = sheets.open((header + rows).getBytes(StandardCharsets.UTF_8), fileName());
            return lists.preview(file, ListColumns.guess(file.table()), OptionalLong.empty(), zone);
        });
    }

    private ListAdded apply(SignedInUser user, ListPreview preview) {
        return SignedIn.as(user, () -> lists.apply(preview));
    }

    private ListUndone undo(SignedInUser user, ListAdded added) {
        return SignedIn.as(user, () -> lists.undo(added.done().orElseThrow().id()));
    }

    private List<ListImport> imports(SignedInUser user) {
        return SignedIn.as(user, lists::imports);
    }

    private List<RepName> inTeam() {
        return SignedIn.as(staff.admin(), teams::allReps).stream()
                .filter(rep -> rep.teamId() == staff.team().id())
                .toList();
    }

    private List<String> reps() {
        return inTeam().stream().map(RepName::name).toList();
    }

    private RepName rep(String name) {
        return inTeam().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
