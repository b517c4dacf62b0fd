package io.goodstanding.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.FigureDays;
import io.goodstanding.account.Metric;
import io.goodstanding.board.Board;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Standings;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BrowserUpload;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.tidyup.TidyUpName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A rep brings in an archive; then everything that is kept and everything that others are shown is searched. */
@ApplicationTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class PlantedNameTest extends SpringBrowserlessTest {

    private final ApplicationContext context;
    private final TidyUp tidyUp;
    private final WholeDatabase database;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private Staff staff;
    private ArchivePreview preview;

    @SuppressWarnings("NullAway.Init")
    PlantedNameTest(
            @Autowired ApplicationContext context,
            @Autowired TidyUp tidyUp,
            @Autowired JdbcClient jdbc,
            @Autowired JsonMapper json) {
        this.context = context;
        this.tidyUp = tidyUp;
        this.jdbc = jdbc;
        this.json = json;
        this.database = new WholeDatabase(jdbc);
    }

    @BeforeEach
    void a_rep_brings_in_an_archive(
            @Autowired Staff.Hiring hiring, @Autowired MovableClock clock, @TempDir Path folder) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        ArchiveImports imports = context.getBean(ArchiveImports.class);
        preview = SignedIn.as(staff.rep(), () -> {
            try {
                return imports.preview(
                        staff.account(),
                        Planted.write(folder),
                        Planted.FILE,
                        Set.of(OptionalPart.values()),
                        share -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        SignedIn.as(staff.rep(), () -> assertThat(imports.apply(preview, false)).isPresent());
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_rep_alone_reads_the_name() {
        assertThat(SignedIn.as(staff.rep(), () -> tidyUp.list(staff.account())).names())
                .extracting(TidyUpName::name)
                .containsExactly(Optional.of(Planted.NAME));
        others().forEach(other -> SignedIn.as(
                other,
                () -> assertThatThrownBy(() -> tidyUp.list(staff.account()))
                        .isInstanceOf(AccessDeniedException.class)));
    }

    @Test
    void the_whole_database_holds_none_of_the_planted_words() {
        assertThat(database.columns()).extracting(WholeDatabase.Column::table).contains("tidy_up_name", "audit_entry");
        assertThat(database.planted()).isEmpty();
    }

    @Test
    void nor_does_it_after_a_tick_and_its_undoing() {
        SignedIn.as(
                staff.rep(),
                () -> tidyUp.takeBack(tidyUp.withdrawn(
                                staff.account(),
                                tidyUp.list(staff.account()).names().getFirst().invitee())
                        .orElseThrow()));

        assertThat(database.planted()).isEmpty();
    }

    @Test
    void what_waits_in_a_session_tells_none_of_them_but_in_the_rows_to_download() {
        assertThat(Planted.in(json.writeValueAsString(preview.facts()))).isEmpty();
        assertThat(Planted.in(json.writeValueAsString(preview.names()))).isEmpty();
        assertThat(preview.particulars().signIns()).isPresent();
        assertThat(Planted.in(json.writeValueAsString(preview.particulars()))).isEmpty();
        assertThat(Planted.in(json.writeValueAsString(preview.findings().files())))
                .isEmpty();
        assertThat(Planted.in(preview.toString())).isEmpty();
        assertThat(preview.findings().rejected()).hasSize(1);
        assertThat(Planted.in(preview.findings().rejected().toString())).isEmpty();
    }

    @Test
    void no_answer_of_a_service_to_others_tells_them() {
        long id = staff.account();
        FigureDays days = context.getBean(FigureDays.class);
        Standings standings = context.getBean(Standings.class);
        Board board = context.getBean(Board.class);
        List<Map<String, Object>> trail =
                jdbc.sql("SELECT * FROM audit_entry").query().listOfRows();
        assertThat(trail).extracting(entry -> entry.get("action")).contains("archive-imported");
        Stream.of(staff.manager(), staff.admin())
                .forEach(other -> SignedIn.as(other, () -> {
                    List<Object> answers = List.of(
                            board.snapshot().toString(),
                            standings.of(id).toString(),
                            context.getBean(Accounts.class).particulars(id),
                            days.sent(id, 12),
                            days.pending(id),
                            days.acceptance(id),
                            days.answers(id),
                            trail,
                            days.counted(
                                    id,
                                    Metric.SECURITY_CHALLENGES,
                                    MovableClock.START
                                            .atZone(Staff.ZONE)
                                            .toLocalDate()
                                            .minusDays(90),
                                    MovableClock.START.atZone(Staff.ZONE).toLocalDate()));
                    answers.forEach(answer -> assertThat(Planted.in(json.writeValueAsString(answer)))
                            .isEmpty());
                }));
    }

    @Test
    void no_page_shows_them_to_others() {
        others().forEach(other -> {
            SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(other));
            Stream.of(
                            "rep/" + staff.account(),
                            "board",
                            "limits",
                            "import",
                            "tidy-up",
                            "people",
                            "inbox",
                            "spreadsheets")
                    .forEach(page -> {
                        UI.getCurrent().navigate(page);
                        assertThat(Planted.in(shown())).as(page).isEmpty();
                        open(UI.getCurrent());
                        assertThat(Planted.in(shown())).as("dialogs of " + page).isEmpty();
                    });
        });
    }

    @Test
    void a_manager_and_an_admin_do_get_to_the_pages_that_are_searched() {
        Stream.of(staff.manager(), staff.admin()).forEach(other -> {
            SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(other));
            Map.of(
                            "inbox", "inbox.title",
                            "spreadsheets", "nav.spreadsheets",
                            "people", "nav.people",
                            "tidy-up", "tidy-up.none.title")
                    .forEach((page, title) -> {
                        UI.getCurrent().navigate(page);
                        assertThat(getCurrentView().getElement().getTextRecursively())
                                .as(page + " of " + other.role())
                                .contains(Texts.text(title));
                    });
        });
    }

    @Test
    void the_log_says_none_of_them(CapturedOutput log) {
        SignedIn.as(staff.rep(), () -> tidyUp.list(staff.account()));
        others().forEach(other -> SignedIn.as(
                other,
                () -> assertThatThrownBy(() -> tidyUp.list(staff.account()))
                        .isInstanceOf(AccessDeniedException.class)));

        the_rep_opens_the_page_and_ticks_all();
        uploads_are_refused_with_what_they_say();
        the_archive_of_another_owner_is_refused();
        the_page_breaks_in_the_midst_of_the_reading(Planted.bytes());
        the_page_breaks_in_the_midst_of_the_reading(Planted.manyRows());

        assertThat(log.getAll()).contains(BreakingPage.WHY);
        assertThat(Planted.in(log.getAll())).isEmpty();
        assertThat(database.planted()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void the_rep_opens_the_page_and_ticks_all() {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.rep()));
        UI.getCurrent().navigate("import");
        findInView(CheckboxGroup.class).single().setValue(Set.of(OptionalPart.values()));
    }

    private void uploads_are_refused_with_what_they_say() {
        Planted.refused().forEach((what, upload) -> {
            send(upload);
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .as(what)
                    .contains(Texts.text("import.refused"), Planted.NAME);
        });
    }

    private void the_archive_of_another_owner_is_refused() {
        Accounts accounts = context.getBean(Accounts.class);
        accounts.describe(
                staff.account(),
                accounts.profile(staff.account()).version(),
                Plan.BASIC,
                ProfileUrl.parse("linkedin.com/in/rita-rep"));
        send(Planted.ofAnotherOwner());
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains(Texts.text("intake.refused.other-owner", Planted.PROFILE, "linkedin.com/in/rita-rep"));
    }

    /** At every moment at which it is told anything, one after the other, until all has been told. */
    private void the_page_breaks_in_the_midst_of_the_reading(byte[] upload) {
        int told = 1;
        BreakingPage page;
        do {
            page = new BreakingPage(told++);
            int status = BrowserUpload.send(findInView(Upload.class).single(), page.getElement(), Planted.FILE, upload);
            assertThat(status).as("told %d times", told).isEqualTo(page.broke() ? 500 : 200);
        } while (page.broke());
        assertThat(told).isGreaterThan(5);
    }

    private void send(byte[] upload) {
        BrowserUpload.send(findInView(Upload.class).single(), Planted.FILE, upload);
        roundTrip();
    }

    @Test
    void the_search_finds_a_planted_word_in_every_form() {
        byte[] name = Planted.NAME.getBytes(StandardCharsets.UTF_8);
        List<String> forms = List.of(
                "Dear " + Planted.NAME + ",",
                Planted.NAME.toUpperCase(Locale.ROOT),
                HexFormat.of().formatHex(name),
                Base64.getEncoder().encodeToString(("x" + Planted.NAME + "y").getBytes(StandardCharsets.UTF_8)));
        forms.forEach(form -> assertThat(Planted.in(form)).as(form).contains(Planted.NAME));
        assertThat(Planted.in(Planted.NAME.getBytes(StandardCharsets.UTF_16LE))).contains(Planted.NAME);

        jdbc.sql("UPDATE archive_import SET file_name = ? WHERE account_id = ?")
                .params(forms.getLast(), staff.account())
                .update();
        assertThat(database.planted()).contains("archive_import.file_name: " + Planted.NAME);
    }

    private Stream<SignedInUser> others() {
        return Stream.of(staff.manager(), staff.admin(), staff.colleague(), staff.otherManager());
    }

    private static String shown() {
        return UI.getCurrent().getElement().getOuterHTML();
    }

    /** Presses everything that opens the days behind a figure. */
    private static void open(Component parent) {
        parent.getChildren().toList().forEach(child -> {
            if (child instanceof NativeButton button && button.hasClassName("gs-figure-button")) {
                ComponentUtil.fireEvent(button, new ClickEvent<>(button));
            }
            open(child);
        });
    }
}
