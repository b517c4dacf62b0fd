package io.goodstanding.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.NameField;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shared.ui.ZoneField;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetImport;
import io.goodstanding.sheet.SheetSource;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of spreadsheets as a manager uses it, without a browser: an upload ends at the card that hears of the file. */
@ApplicationTest
class SpreadsheetsViewTest extends SpringBrowserlessTest {

    private final Spreadsheets sheets;
    private final PeopleLists lists;
    private final Teams teams;
    private Staff staff;

    SpreadsheetsViewTest(@Autowired Spreadsheets sheets, @Autowired PeopleLists lists, @Autowired Teams teams) {
        this.teams = teams;
        this.sheets = sheets;
        this.lists = lists;
    }

    @BeforeEach
    void a_manager_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        open(staff.manager());
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void undoing_an_earlier_spreadsheet_leaves_a_half_done_mapping_as_it_is() {
        bring("first.csv", 12);
        choose("next.csv", "Rep,Day,Messages,Other\n" + row(13).strip() + ",4\n");
        Select<ColumnUse> other = column("Other");
        other.setValue(ColumnUse.CONNECTIONS);

        undo("first.csv");

        assertThat(column("Other")).isSameAs(other);
        assertThat(other.getValue()).isEqualTo(ColumnUse.CONNECTIONS);
        assertThat(sheets.imports().getFirst().undoneAt()).isPresent();
    }

    @Test
    void an_undo_that_is_refused_leaves_the_page_as_it_is_and_says_why() {
        SheetImport first = bring("first.csv", 12);
        choose("next.csv", "Rep,Day,Messages\n" + row(13));
        sheets.undo(first.id());

        undo("first.csv");

        assertThat(findInView(MapCard.class).exists()).isTrue();
        assertThat(notifications()).containsExactly(Texts.text("sheet.undo.refused"));
    }

    @Test
    void undoing_the_spreadsheet_that_is_shown_asks_for_the_next_file() {
        choose("first.csv", "Rep,Day,Messages\n" + row(12));
        click("sheet.map.look");
        click("sheet.apply", 1);
        assertThat(text()).contains(Texts.text("sheet.done"));

        click("import.undo", button -> button.getAriaLabel().isEmpty());

        assertThat(findInView(ChooseCard.class).exists()).isTrue();
        assertThat(text()).doesNotContain(Texts.text("sheet.done"));
    }

    @Test
    void a_look_is_taken_again_when_what_it_builds_on_is_undone() {
        bring("first.csv", 12);
        choose("next.csv", "Rep,Day,Messages\n" + row(12));
        click("sheet.map.look");
        assertThat(text()).contains(Texts.text("sheet.nothing.text"));

        undo("first.csv");
        click("sheet.apply", 1);

        assertThat(text()).contains(Texts.text("sheet.done"));
        assertThat(sheets.imports().getFirst().added()).isOne();
    }

    @Test
    void links_that_are_shown_once_stay_when_something_else_is_undone() {
        bring("first.csv", 12);
        choose(
                "people.csv",
                "Email,Name,Team\nann.%d@example.com,Ann,%s\n"
                        .formatted(staff.account(), staff.team().name()));
        click("people-list.map.look");
        click("people-list.apply", 1);
        assertThat(findInView(ListDoneCard.class).exists()).isTrue();

        undo("first.csv");
        assertThat(findInView(ListDoneCard.class).exists()).isTrue();

        undo("people.csv");
        assertThat(findInView(ListDoneCard.class).exists()).isFalse();
        assertThat(notifications()).contains(Texts.text("people-list.undone", 1));
        assertThat(lists.imports().getFirst().undoneAt()).isPresent();
    }

    @Test
    void who_is_told_that_the_columns_were_set_up_anew_may_bring_the_file_in_after_that() {
        String text = "Whose %d,Day,Messages\n".formatted(staff.account()) + row(12);
        choose("mine.csv", text);
        column("Whose " + staff.account()).setValue(ColumnUse.REP);
        findInView(NameField.class).single().setValue("Mine");
        click("sheet.map.look");
        rememberAs("Theirs", text.replace(",12", ",11"));

        click("sheet.apply", 1);
        click("sheet.apply", 1);

        assertThat(text()).contains(Texts.text("sheet.done"));
        assertThat(file("again.csv", text).source()).map(SheetSource::name).contains("Mine");
    }

    @Test
    void what_is_wrong_is_said_at_the_column_and_at_the_day() {
        choose("next.csv", "Rep,Messages,Other\n" + staff.rep().email() + ",12,4\n");
        DayField day = findInView(DayField.class).single();
        day.setValue(LocalDate.of(2027, 11, 17));
        column("Other").setValue(ColumnUse.MESSAGES);

        click("sheet.map.look");

        assertThat(column("Other").isInvalid()).isTrue();
        assertThat(column("Other").getErrorMessage()).isEqualTo(Texts.text("sheet.map.twice", "Other"));

        column("Other").setValue(ColumnUse.LEAVE_OUT);
        assertThat(column("Other").isInvalid()).isFalse();
        click("sheet.map.look");

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo(Texts.text("day.too-late", "Wed 18 Nov"));
        day.setValue(LocalDate.of(2026, 11, 17));
        click("sheet.map.look");
        click("sheet.apply", 1);
        assertThat(text()).contains(Texts.text("sheet.done"));
    }

    @Test
    void a_rep_may_have_the_own_columns_remembered_but_finds_no_lists_of_people() {
        UI.getCurrent().navigate("");
        open(staff.rep());
        choose("own.csv", "Day,Messages\n2026-11-17,12\n");

        assertThat(findInView(NameField.class).single().getHelperText())
                .isEqualTo(Texts.text("sheet.map.source.help.own"));
        assertThat(findInView(Button.class)
                        .withText(Texts.text("people-list.map.people"))
                        .exists())
                .isFalse();
    }

    /** Of another rep and by an admin, so that only the kind of file is the same. */
    private void rememberAs(String name, String text) {
        SignedIn.as(staff.admin(), () -> {
            SheetFile file = file(
                    "theirs.csv",
                    text.replace(staff.rep().email(), staff.colleague().email()));
            Mapping mapping = new Mapping(
                    List.of(ColumnUse.REP, ColumnUse.DAY, ColumnUse.PENDING_INVITATIONS),
                    Optional.empty(),
                    Optional.empty());
            return sheets.apply(sheets.preview(file, mapping), name);
        });
    }

    @Test
    void a_list_starts_with_the_zone_of_whoever_brings_it_in_and_takes_another() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        choose(
                "people.csv",
                "Email,Name,Team\nzoe.%d@example.com,Zoe,%s\n"
                        .formatted(staff.account(), staff.team().name()));
        ZoneField zone = findInView(ZoneField.class).single();
        assertThat(zone.getValue()).isEqualTo(staff.manager().zone());

        zone.clear();
        click("people-list.map.look");
        assertThat(zone.isInvalid()).isTrue();

        zone.setValue(auckland);
        click("people-list.map.look");
        click("people-list.apply", 1);
        assertThat(SignedIn.as(staff.admin(), teams::allReps))
                .filteredOn(
                        rep -> rep.teamId() == staff.team().id() && rep.name().equals("Zoe"))
                .extracting(RepName::zone)
                .containsExactly(auckland);
    }

    private void open(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        navigate(SpreadsheetsView.class);
    }

    private SheetImport bring(String name, int messages) {
        SheetFile file = file(name, "Rep,Day,Messages\n" + row(messages));
        SheetImport done = sheets.apply(sheets.preview(file, file.guess()), "").orElseThrow();
        UI.getCurrent().refreshCurrentRoute(false);
        return done;
    }

    private String row(int messages) {
        return staff.rep().email() + ",2026-11-17," + messages + "\n";
    }

    private SheetFile file(String name, String text) {
        return sheets.open(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private void choose(String name, String text) {
        findInView(ChooseCard.class).single().opened(file(name, text));
    }

    @SuppressWarnings("unchecked")
    private Select<ColumnUse> column(String name) {
        return findInView(Select.class)
                .withCondition(select -> Texts.text("sheet.map.column", name)
                        .equals(select.getAriaLabel().orElse("")))
                .single();
    }

    private void undo(String fileName) {
        click(
                "import.undo",
                button -> Texts.text("sheet.undo.of", fileName)
                        .equals(button.getAriaLabel().orElse("")));
    }

    private void click(String key, Predicate<Button> which) {
        test(findInView(Button.class)
                        .withText(Texts.text(key))
                        .withCondition(which)
                        .single())
                .click();
    }

    private void click(String key, Object... args) {
        test(findInView(Button.class).withText(Texts.text(key, args)).single()).click();
    }

    private List<String> notifications() {
        return find(Notification.class).all().stream()
                .map(each -> test(each).getText())
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
