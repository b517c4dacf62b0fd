package io.goodstanding.sheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.access.Role;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.sheet.table.SheetReader;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.TeamName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListReadingTest {

    private static final TeamName NORTH = new TeamName(1, "North");
    private static final TeamName SOUTH = new TeamName(2, "South");
    private static final String HEADER = "Email;Name;Team;Role\n";

    @Test
    void sales_navigators_export_is_known_by_its_columns() {
        SheetTable table = table("""
            invited_email_address,preferred_first_name,preferred_last_name,status,groups
            nell@example.com,Nell,New,ACTIVE,"Everybody, north"
            """);

        assertThat(ListColumns.looksLikeOne(table)).isTrue();
        assertThat(read(table, false, Optional.empty()).newcomers())
                .extracting(Newcomer::name, Newcomer::role, Newcomer::teams)
                .containsExactly(tuple("Nell New", Role.REP, List.of(NORTH)));
    }

    @Test
    void who_has_no_seat_in_sales_navigator_is_not_taken_and_told() {
        SheetTable table = table("""
            invited_email_address,preferred_first_name,preferred_last_name,sales_license_current_status,groups
            nell@example.com,Nell,New,Active,North
            olaf@example.com,Olaf,Old,INACTIVE,North
            nell@example.com,Nell,New,,North
            """);

        ListReading.Result read = read(table, false, Optional.empty());

        assertThat(read.newcomers()).extracting(Newcomer::name).containsExactly("Nell New");
        assertThat(read.errors())
                .extracting(
                        RowError::row,
                        RowError::column,
                        RowError::text,
                        error -> error.why().key())
                .containsExactly(
                        tuple(3, "sales_license_current_status", "INACTIVE", "people-list.row.inactive"),
                        tuple(4, "sales_license_current_status", "", "people-list.row.inactive"));
    }

    @Test
    void numbers_about_people_are_no_list_of_people() {
        assertThat(ListColumns.looksLikeOne(table("Email,Name,Messages\na@example.com,Ann,3\n")))
                .isFalse();
        assertThat(ListColumns.looksLikeOne(table("Email,Team\na@example.com,North\n")))
                .isFalse();
    }

    @Test
    void each_row_says_what_is_wrong_with_it() {
        ListReading.Result read = read(
                table(HEADER + "nobody;Ann;North;\n"
                        + "a@example.com;;North;\n"
                        + "b@example.com;Bob;North;\n"
                        + "B@example.com;Bob again;North;\n"
                        + "c@example.com;Cid;North|South;\n"
                        + "d@example.com;Dee;East;\n"
                        + "e@example.com;Eve;North;boss\n"
                        + "f@example.com;Flo;North;Manager\n"),
                false,
                Optional.empty());

        assertThat(read.newcomers()).extracting(Newcomer::name).containsExactly("Bob");
        assertThat(read.errors())
                .extracting(
                        RowError::row, RowError::column, error -> error.why().key())
                .containsExactly(
                        tuple(2, "Email", "people-list.row.email"),
                        tuple(3, "Name", "name.missing"),
                        tuple(5, "Email", "people-list.row.twice"),
                        tuple(6, "Team", "people-list.row.teams"),
                        tuple(7, "Team", "people-list.row.no-team"),
                        tuple(8, "Role", "people-list.row.role"),
                        tuple(9, "Role", "people-list.row.role.admin-only"));
    }

    @Test
    void one_team_takes_those_whose_own_is_unknown() {
        ListReading.Result read = read(
                table(HEADER + "d@example.com;Dee;East;\ne@example.com;Eve;;\nf@example.com;Flo;north;\n"),
                false,
                Optional.of(SOUTH));

        assertThat(read.newcomers())
                .extracting(Newcomer::teams)
                .containsExactly(List.of(SOUTH), List.of(SOUTH), List.of(NORTH));
    }

    @Test
    void an_admin_may_add_managers_of_several_teams() {
        assertThat(read(table(HEADER + "f@example.com;Flo;North|South;Manager\n"), true, Optional.of(SOUTH))
                        .newcomers())
                .extracting(Newcomer::role, Newcomer::teams)
                .containsExactly(tuple(Role.MANAGER, List.of(NORTH, SOUTH)));
    }

    @Test
    void who_is_here_already_stays_and_another_name_is_told_only_where_it_may_be_known() {
        assertThat(read(table(HEADER + "known@example.com;Kim;;\nfar@example.com;Fay;;\n"), false, Optional.empty())
                        .known())
                .extracting(KnownPerson::email, KnownPerson::differs)
                .containsExactly(tuple("known@example.com", true), tuple("far@example.com", false));
    }

    private static SheetTable table(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ListReading.Result read(SheetTable table, boolean admin, Optional<TeamName> otherwise) {
        return ListReading.of(
                table,
                ListColumns.guess(table),
                new ListSurroundings(
                        Map.of("known@example.com", "Kimberly", "far@example.com", ""),
                        List.of(NORTH, SOUTH),
                        admin,
                        otherwise));
    }
}
