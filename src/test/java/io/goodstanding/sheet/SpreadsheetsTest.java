package io.goodstanding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.account.Origin;
import io.goodstanding.account.Reading;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.table.ColumnUse;
import io.goodstanding.sheet.table.Mapping;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SpreadsheetsTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final Spreadsheets sheets;
    private final AccountRecords records;
    private final HandEntries hand;
    private final Teams teams;
    private final Reps reps;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;

    SpreadsheetsTest(
            @Autowired Spreadsheets sheets,
            @Autowired AccountRecords records,
            @Autowired HandEntries hand,
            @Autowired Teams teams,
            @Autowired Reps reps,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.sheets = sheets;
        this.records = records;
        this.hand = hand;
        this.teams = teams;
        this.reps = reps;
        this.trail = trail;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
    }

    @Test
    void a_preview_says_how_many_numbers_an_archive_sets_aside(@Autowired JdbcClient jdbc) {
        jdbc.sql("""
            INSERT INTO archive_import (account_id, imported_by, imported_at, file_name, made_at, dense_from, dense_to,
                acceptance_sent, acceptance_accepted, pending, pending_over_thirty_days, connections, acceptance_trend)
            VALUES (?, 'Rita', ?, 'a.zip', ?, ?, ?, 0, 0, -1, 0, -1, '')\
            """)
                .params(
                        staff.account(),
                        Utc.column(NOW),
                        Utc.column(NOW),
                        YESTERDAY.minusDays(30),
                        YESTERDAY.plusDays(1))
                .update();
        String text = "Email,Date,Invitations sent,Messages\n%s,%s,12,3\n"
                .formatted(staff.rep().email(), YESTERDAY);

        SheetPreview preview = SignedIn.as(staff.manager(), () -> {
            SheetFile file = sheets.open(bytes(text), "week.csv");
            return sheets.preview(file, file.guess());
        });

        assertThat(preview.added()).isEqualTo(2);
        assertThat(preview.setAside()).isEqualTo(1);
    }

    @Test
    void numbers_are_brought_in_beside_those_typed_by_hand() {
        SignedIn.as(
                staff.rep(),
                () -> hand.enter(
                        staff.account(),
                        HandEntry.empty(YESTERDAY),
                        new HandEntry(YESTERDAY, Map.of(Metric.MESSAGES, 3), Map.of())));

        SheetImport done = bring(staff.manager(), row(staff.rep(), YESTERDAY, 12, 310));

        assertThat(done.added()).isEqualTo(2);
        assertThat(done.accounts()).isOne();
        assertThat(counts())
                .containsExactlyInAnyOrder(
                        new DayCount(Metric.MESSAGES, YESTERDAY, Origin.HAND, 3),
                        new DayCount(Metric.MESSAGES, YESTERDAY, Origin.SPREADSHEET, 12));
        assertThat(readings())
                .extracting(Reading::at, Reading::value, Reading::origin)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        TODAY.atStartOfDay(Staff.ZONE).toInstant().minusSeconds(1), 310, Origin.SPREADSHEET));
    }

    @Test
    void looking_keeps_nothing() {
        preview(staff.manager(), row(staff.rep(), YESTERDAY, 12, 310));

        assertThat(counts()).isEmpty();
        assertThat(imports(staff.manager())).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        String today = row(staff.rep(), TODAY, 12, 310);
        bring(staff.manager(), today);
        clock.set(NOW.plus(Duration.ofHours(1)));
        List<Reading> before = readings();

        assertThat(preview(staff.manager(), today).changesNothing()).isTrue();
        assertThat(apply(staff.manager(), preview(staff.manager(), today))).isEmpty();
        assertThat(readings()).isEqualTo(before);
        assertThat(imports(staff.manager())).hasSize(1);
    }

    @Test
    void undoing_restores_exactly_what_was_there_before() {
        bring(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        List<DayCount> counts = counts();
        List<Reading> readings = readings();
        clock.set(NOW.plus(Duration.ofHours(1)));

        SheetImport second =
                bring(staff.manager(), row(staff.rep(), TODAY, 20, 300) + row(staff.rep(), YESTERDAY, 1, 2));
        assertThat(second.changed()).isEqualTo(2);
        assertThat(second.added()).isEqualTo(2);
        assertThat(undo(staff.manager(), second)).isZero();

        assertThat(counts()).isEqualTo(counts);
        assertThat(readings()).isEqualTo(readings);
        SheetImport told = imports(staff.manager()).getFirst();
        assertThat(told.undoneBy()).contains(staff.manager().name());
        assertThat(told.undoable()).isFalse();
    }

    @Test
    void a_later_spreadsheet_of_the_same_rep_is_undone_first() {
        SheetImport first = bring(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        SheetImport other = bring(staff.manager(), row(staff.colleague(), TODAY, 1, 1));
        SheetImport second = bring(staff.manager(), row(staff.rep(), TODAY, 20, 310));

        assertThatThrownBy(() -> undo(staff.manager(), first)).isInstanceOf(Refused.class);
        undo(staff.manager(), other);
        undo(staff.manager(), second);
        undo(staff.manager(), first);

        assertThat(counts()).isEmpty();
        assertThat(readings()).isEmpty();
        assertThatThrownBy(() -> undo(staff.manager(), first)).isInstanceOf(Refused.class);
    }

    @Test
    void somebody_elses_rep_is_as_unknown_as_nobody() {
        SheetPreview preview = preview(staff.manager(), "Stella South,%s,1,1%nNo One,%s,1,1%n".formatted(TODAY, TODAY));

        assertThat(preview.reading().numbers()).isEmpty();
        assertThat(preview.reading().errors())
                .extracting(RowError::why)
                .containsExactly(
                        Phrase.of("sheet.row.unknown-rep", "Stella South"),
                        Phrase.of("sheet.row.unknown-rep", "No One"));
    }

    @Test
    void a_rep_who_has_moved_since_the_look_is_not_written_for() {
        SheetPreview preview = preview(staff.manager(), row(staff.rep(), TODAY, 12, 310));

        assertThatThrownBy(() -> apply(staff.otherManager(), preview)).isInstanceOf(AccessDeniedException.class);
        assertThat(counts()).isEmpty();
    }

    @Test
    void namesakes_are_told_apart_by_address_only() {
        SignedIn.as(staff.admin(), () -> teams.addRep(staff.team().id(), "Carl Colleague", Staff.ZONE));

        assertThat(preview(staff.manager(), "Carl Colleague,%s,1,1%n".formatted(TODAY))
                        .reading()
                        .errors())
                .extracting(error -> error.why().key())
                .containsExactly("sheet.row.namesakes");
        assertThat(preview(staff.manager(), row(staff.colleague(), TODAY, 1, 1)).added())
                .isEqualTo(2);
    }

    @Test
    void a_rep_needs_no_column_of_reps_and_sees_the_own_spreadsheets_only() {
        bring(staff.manager(), row(staff.rep(), TODAY, 1, 1) + row(staff.colleague(), TODAY, 1, 1));
        SheetPreview own = SignedIn.as(staff.rep(), () -> {
            SheetFile file = sheets.open("Date,Messages\n2026-11-17,7\n".getBytes(StandardCharsets.UTF_8), "own.csv");
            return sheets.preview(file, file.guess());
        });
        apply(staff.rep(), own);

        assertThat(counts()).contains(new DayCount(Metric.MESSAGES, LocalDate.of(2026, 11, 17), Origin.SPREADSHEET, 7));
        assertThat(imports(staff.rep())).extracting(SheetImport::fileName).containsExactly("own.csv");
        assertThat(imports(staff.manager())).hasSize(2);
        assertThat(imports(staff.otherManager())).isEmpty();
    }

    @Test
    void columns_are_remembered_in_whichever_order_with_who_set_them_up() {
        String header = "Who " + staff.account() + ",When,Sum\n";
        SheetFile file = SignedIn.as(
                staff.manager(),
                () -> sheets.open(
                        bytes(header + "%s,2026-11-17,7%n".formatted(staff.rep().email())), "a.csv"));
        Mapping mapping = new Mapping(
                List.of(ColumnUse.REP, ColumnUse.DAY, ColumnUse.MESSAGES), Optional.empty(), Optional.empty());
        SheetPreview preview = SignedIn.as(staff.manager(), () -> sheets.preview(file, mapping));
        SignedIn.as(staff.manager(), () -> sheets.apply(preview, " Weekly tool report "));

        SheetFile later = SignedIn.as(
                staff.admin(),
                () -> sheets.open(bytes("SUM,when,who " + staff.account() + "\n7,2026-11-16,x\n"), "b.csv"));

        assertThat(later.guess().uses()).containsExactly(ColumnUse.MESSAGES, ColumnUse.DAY, ColumnUse.REP);
        SheetSource source = later.source().orElseThrow();
        assertThat(source.name()).isEqualTo("Weekly tool report");
        assertThat(source.changedBy()).isEqualTo(staff.manager().name());
        assertThat(source.changedAt()).isEqualTo(NOW);
    }

    @Test
    void what_a_rep_has_remembered_is_for_that_rep_alone_and_comes_before_everybodys() {
        String text = "Col %d,Day,Sum\n%s,2026-11-17,7%n"
                .formatted(staff.account(), staff.rep().email());
        assertThat(remember(staff.manager(), text, ColumnUse.MESSAGES, "Theirs"))
                .isPresent();
        assertThat(source(staff.rep(), text)).contains("Theirs");

        assertThat(remember(staff.rep(), text, ColumnUse.PENDING_INVITATIONS, "Mine"))
                .isPresent();
        assertThat(source(staff.rep(), text)).contains("Mine");
        assertThat(open(staff.rep(), text).guess().uses().getLast()).isEqualTo(ColumnUse.PENDING_INVITATIONS);
        assertThat(source(staff.manager(), text)).contains("Theirs");
        assertThat(source(staff.colleague(), text)).contains("Theirs");

        remember(staff.rep(), text, ColumnUse.CONNECTIONS, "Mine again");
        assertThat(source(staff.rep(), text)).contains("Mine again");
    }

    private Optional<SheetImport> remember(SignedInUser user, String text, ColumnUse last, String name) {
        Mapping mapping = new Mapping(List.of(ColumnUse.REP, ColumnUse.DAY, last), Optional.empty(), Optional.empty());
        return SignedIn.as(user, () -> sheets.apply(sheets.preview(open(user, text), mapping), name));
    }

    private SheetFile open(SignedInUser user, String text) {
        return SignedIn.as(user, () -> sheets.open(bytes(text), "a.csv"));
    }

    private Optional<String> source(SignedInUser user, String text) {
        return open(user, text).source().map(SheetSource::name);
    }

    @RepeatedTest(3)
    void of_two_windows_with_the_same_file_one_brings_it_in() {
        SheetPreview one = preview(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        SheetPreview other = preview(staff.admin(), row(staff.rep(), TODAY, 12, 310));
        List<Optional<SheetImport>> done = java.util.Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> failures =
                Together.run(() -> done.add(apply(staff.manager(), one)), () -> done.add(apply(staff.admin(), other)));

        assertThat(failures).containsOnly(Optional.empty());
        assertThat(done.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(counts()).hasSize(1);
        assertThat(readings()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_windows_with_different_numbers_the_second_is_shown_what_the_first_saved() {
        SheetPreview one = preview(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        SheetPreview other = preview(staff.admin(), row(staff.rep(), TODAY, 13, 310));

        List<Optional<RuntimeException>> failures =
                Together.run(() -> apply(staff.manager(), one), () -> apply(staff.admin(), other));

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(Refused.class);
        assertThat(counts()).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_who_take_back_the_same_one_does() {
        SheetImport done = bring(staff.manager(), row(staff.rep(), TODAY, 12, 310));

        List<Optional<RuntimeException>> failures =
                Together.run(() -> undo(staff.manager(), done), () -> undo(staff.admin(), done));

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(Refused.class);
        assertThat(counts()).isEmpty();
    }

    @Test
    void the_trail_tells_counts_but_no_file_and_no_names() {
        SheetImport done = bring(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        undo(staff.manager(), done);

        assertThat(trail.of(staff.account()))
                .extracting(AuditTrail.Entry::action)
                .endsWith("spreadsheet-imported", "spreadsheet-undone");
        assertThat(catchThrowableOfType(AccessDeniedException.class, () -> undo(staff.otherManager(), done)))
                .isNotNull();
    }

    @Test
    void the_trail_of_every_rep_of_a_spreadsheet_has_its_own_entry() {
        SheetImport done =
                bring(staff.manager(), row(staff.rep(), TODAY, 12, 310) + row(staff.colleague(), TODAY, 9, 80));
        undo(staff.manager(), done);

        for (long account : List.of(staff.account(), staff.colleagueName().id())) {
            assertThat(trail.of(account).stream().filter(entry -> entry.action().startsWith("spreadsheet")))
                    .extracting(AuditTrail.Entry::action)
                    .containsExactly("spreadsheet-imported", "spreadsheet-undone");
        }
    }

    @Test
    void a_spreadsheet_of_a_rep_who_has_left_is_not_taken_back_and_says_why() {
        SheetImport done =
                bring(staff.manager(), row(staff.rep(), TODAY, 12, 310) + row(staff.colleague(), TODAY, 9, 80));
        SignedIn.as(staff.manager(), () -> reps.leave(new Seat(staff.colleagueName(), Optional.empty())));

        assertThatThrownBy(() -> undo(staff.manager(), done))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("sheet.undo.left"));
        assertThat(imports(staff.manager()).getFirst().undoneBy()).isEmpty();
    }

    @Test
    void who_would_overwrite_a_reading_of_columns_unseen_is_told_and_nothing_comes_in() {
        String header = "Whom " + staff.account() + ",Then,Total\n";
        byte[] content =
                bytes(header + "%s,2026-11-17,7%n".formatted(staff.rep().email()));
        SheetFile seen = SignedIn.as(staff.manager(), () -> sheets.open(content, "a.csv"));
        SheetPreview messages = mapped(seen, ColumnUse.MESSAGES);
        SheetPreview pending = mapped(seen, ColumnUse.PENDING_INVITATIONS);
        assertThat(SignedIn.as(staff.manager(), () -> sheets.apply(messages, "Tool report")))
                .isPresent();

        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> sheets.apply(pending, "Mine")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("sheet.refused.source-meanwhile"));
        assertThat(imports(staff.manager())).hasSize(1);
    }

    @Test
    void a_day_of_all_rows_is_one_that_is_open_somewhere() {
        SheetFile file = SignedIn.as(
                staff.manager(),
                () -> sheets.open(
                        bytes("Rep,Messages\n%s,7%n".formatted(staff.rep().email())), "a.csv"));

        assertThat(refusalOf(file, TODAY.plusYears(1)))
                .extracting(Refused::field, refused -> refused.phrase().key())
                .containsExactly(Mapping.DAY, "day.too-late");
        assertThat(refusalOf(file, TODAY.minusYears(1)))
                .extracting(Refused::field, refused -> refused.phrase().key())
                .containsExactly(Mapping.DAY, "day.too-early");
        assertThat(SignedIn.as(staff.manager(), () -> sheets.preview(file, onDay(TODAY)))
                        .added())
                .isOne();
    }

    private Refused refusalOf(SheetFile file, LocalDate day) {
        return catchThrowableOfType(
                Refused.class, () -> SignedIn.as(staff.manager(), () -> sheets.preview(file, onDay(day))));
    }

    private static Mapping onDay(LocalDate day) {
        return new Mapping(List.of(ColumnUse.REP, ColumnUse.MESSAGES), Optional.empty(), Optional.of(day));
    }

    @Test
    void what_the_list_of_spreadsheets_costs_does_not_grow_with_their_numbers(
            @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        bring(staff.manager(), row(staff.rep(), TODAY, 12, 310));
        long before = transaction.execute(status -> readsToList(jdbc));

        bring(
                staff.manager(),
                IntStream.rangeClosed(1, 80)
                        .mapToObj(day -> row(staff.rep(), TODAY.minusDays(day), day, day))
                        .collect(Collectors.joining()));

        assertThat(transaction.execute(status -> readsToList(jdbc)) - before).isLessThan(40);
    }

    /** Rows that the database reads for it. */
    private long readsToList(JdbcClient jdbc) {
        long before = reads(jdbc);
        imports(staff.manager());
        return reads(jdbc) - before;
    }

    private static long reads(JdbcClient jdbc) {
        return jdbc
                .sql("SHOW SESSION STATUS LIKE 'Handler_read%'")
                .query((row, n) -> row.getLong("Value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void spreadsheets_of_before_are_known_by_whom_they_were_about(
            @Autowired JdbcClient jdbc, @Autowired DataSource dataSource) {
        SheetImport done = bring(staff.manager(), row(staff.rep(), TODAY, 1, 1) + row(staff.rep(), YESTERDAY, 1, 1));
        jdbc.sql("DELETE FROM sheet_import_account WHERE import_id = ?")
                .param(done.id())
                .update();

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/sheet/V045__sheet_import_account.sql"))
                .execute(dataSource);

        assertThat(jdbc.sql("SELECT account_id FROM sheet_import_account WHERE import_id = ?")
                        .param(done.id())
                        .query(Long.class)
                        .list())
                .containsExactly(staff.account());
    }

    private SheetPreview mapped(SheetFile file, ColumnUse last) {
        Mapping mapping = new Mapping(List.of(ColumnUse.REP, ColumnUse.DAY, last), Optional.empty(), Optional.empty());
        return SignedIn.as(staff.manager(), () -> sheets.preview(file, mapping));
    }

    private static String row(SignedInUser rep, LocalDate day, int messages, int pending) {
        return "%s,%s,%d,%d%n".formatted(rep.email(), day, messages, pending);
    }

    private SheetImport bring(SignedInUser user, String rows) {
        return apply(user, preview(user, rows)).orElseThrow();
    }

    private SheetPreview preview(SignedInUser user, String rows) {
        return SignedIn.as(user, () -> {
            SheetFile file = sheets.open(bytes("Rep,Day,Messages,Pending\n" + rows), "C:\\reports\\week.csv");
            return sheets.preview(file, file.guess());
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<SheetImport> apply(SignedInUser user, SheetPreview preview) {
        return SignedIn.as(user, () -> sheets.apply(preview, ""));
    }

    private int undo(SignedInUser user, SheetImport done) {
        return SignedIn.as(user, () -> sheets.undo(done.id()));
    }

    private List<SheetImport> imports(SignedInUser user) {
        return SignedIn.as(user, () -> sheets.imports());
    }

    private List<DayCount> counts() {
        return records.load(staff.account(), clock.instant(), NOW).counts();
    }

    private List<Reading> readings() {
        return records.load(staff.account(), clock.instant(), NOW).readings();
    }
}
