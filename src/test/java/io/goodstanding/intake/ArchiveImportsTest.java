package io.goodstanding.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.intake.archive.ArchiveRefused;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.DatabaseTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ArchiveImportsTest {

    private static final List<String> TABLES = List.of("archived_invitation", "archived_connection", "archive_import");

    private final ArchiveImports imports;
    private final AccountRecords records;
    private final Teams teams;
    private final JdbcClient jdbc;
    private final Instant now;
    private final LocalDate today;

    @TempDir
    private Path folder;

    private SignedInUser rosa;
    private SignedInUser colleague;
    private SignedInUser manager;
    private long repId;

    ArchiveImportsTest(
            @Autowired ArchiveImports imports,
            @Autowired AccountRecords records,
            @Autowired Teams teams,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock) {
        this.imports = imports;
        this.records = records;
        this.teams = teams;
        this.jdbc = jdbc;
        this.now = clock.instant();
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    @BeforeEach
    void a_team_with_two_reps_and_a_manager() {
        signIn(new SignedInUser(-1, "admin@example.com", "Ada Admin", Role.ADMIN, ZoneOffset.UTC, false));
        TeamName team = teams.addTeam("Team " + UUID.randomUUID());
        rosa = add("Rosa Beispiel", Role.REP, Optional.of(team), List.of());
        colleague = add("Karl Kollege", Role.REP, Optional.of(team), List.of());
        manager = add("Mia Manager", Role.MANAGER, Optional.empty(), List.of(team));
        repId = jdbc.sql("SELECT id FROM rep WHERE user_id = ?")
                .param(rosa.id())
                .query(Long.class)
                .single();
        signIn(rosa);
    }

    @AfterEach
    void nobody_is_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_archive_is_previewed_without_a_trace_and_then_brought_in() {
        ArchivePreview preview = preview(twentyFive());

        assertThat(preview.newInvitations()).isEqualTo(25);
        assertThat(preview.newAcceptances()).isEqualTo(5);
        assertThat(preview.newConnections()).isEqualTo(5);
        assertThat(preview.changesNothing()).isFalse();
        assertThat(count("archived_invitation")).isZero();
        assertThat(count("archive_import")).isZero();

        ArchiveImport added = imports.apply(preview).orElseThrow();

        assertThat(added.invitations()).isEqualTo(25);
        assertThat(added.accepted()).isEqualTo(5);
        assertThat(added.connections()).isEqualTo(5);
        assertThat(added.day()).isEqualTo(today);
        AccountData data = records.load(repId, now, now.minus(Duration.ofDays(200)));
        assertThat(data.sentAt()).hasSize(25);
        assertThat(data.acceptance(now).orElseThrow().percent()).hasValue(20);
        assertThat(data.pending(now).orElseThrow().count()).isEqualTo(20);
        assertThat(data.connections(now)).hasValue(5);
        assertThat(imports.imports(repId)).containsExactly(added);
        assertThat(imports.undoable(repId)).hasValue(added);
    }

    @Test
    void the_board_hears_of_it_in_the_same_transaction() {
        imports.apply(preview(twentyFive()));

        assertThat(jdbc.sql("SELECT pending FROM board_row WHERE rep_id = ?")
                        .param(repId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
        assertThat(jdbc.sql("SELECT actor_id FROM audit_entry WHERE account_id = ? AND action = 'archive-imported'")
                        .param(repId)
                        .query(Long.class)
                        .list())
                .containsExactly(rosa.id());
    }

    @Test
    void the_same_archive_again_writes_nothing_and_says_so() {
        imports.apply(preview(twentyFive()));
        Map<String, List<Map<String, Object>>> before = everything();

        ArchivePreview again = preview(twentyFive());

        assertThat(again.newInvitations()).isZero();
        assertThat(again.changesNothing()).isTrue();
        assertThat(imports.apply(again)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void of_an_overlapping_archive_only_what_is_missing_is_added() {
        imports.apply(preview(twentyFive()));
        TestArchive later = TestArchive.of(today)
                .sent("Invitee 0", "invitee-0", sentAt(0))
                .sent("Invitee 20", "invitee-20", sentAt(20))
                .sent("New One", "new-one", now.minus(Duration.ofDays(1)))
                .connected("Invitee", "20", "invitee-20", today.minusDays(1));

        ArchiveImport added = imports.apply(preview(later)).orElseThrow();

        assertThat(added.invitations()).isEqualTo(1);
        assertThat(added.accepted()).isEqualTo(1);
        assertThat(added.connections()).isEqualTo(1);
        assertThat(count("archived_invitation")).isEqualTo(26);
        assertThat(accepted()).isEqualTo(6);
    }

    @Test
    void an_older_archive_fills_gaps_and_leaves_the_newest_figures_as_they_are() {
        imports.apply(preview(twentyFive()));
        TestArchive older = TestArchive.of(today.minusDays(60))
                .sent("Invitee 0", "", sentAt(0))
                .sent("Long Ago", "", now.minus(Duration.ofDays(90)));

        ArchiveImport added = imports.apply(preview(older)).orElseThrow();

        assertThat(added.invitations()).isEqualTo(1);
        AccountData data = records.load(repId, now, now);
        assertThat(data.connections(now)).hasValue(5);
        assertThat(data.pending(now).orElseThrow().count()).isEqualTo(20);
        assertThat(imports.apply(preview(older))).isEmpty();
    }

    @Test
    void a_newer_archive_without_new_rows_tells_that_nothing_was_sent_since() {
        TestArchive lastWeek = TestArchive.of(today.minusDays(7)).sent("Invitee 0", "invitee-0", sentAt(0));
        imports.apply(preview(lastWeek));
        TestArchive fresh = TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0));

        assertThat(preview(fresh).changesNothing()).isFalse();
        assertThat(imports.apply(preview(fresh)).orElseThrow().denseTo()).isAfterOrEqualTo(today.minusDays(1));
        assertThat(count("archived_invitation")).isEqualTo(1);
        assertThat(imports.apply(preview(fresh))).isEmpty();
    }

    @Test
    void undoing_leaves_exactly_what_was_there_before() {
        imports.apply(preview(twentyFive()));
        Map<String, List<Map<String, Object>>> before = everything();
        ArchiveImport second = imports.apply(preview(TestArchive.of(today)
                        .sent("Invitee 20", "invitee-20", sentAt(20))
                        .sent("New One", "new-one", now.minus(Duration.ofDays(1)))
                        .connected("Invitee", "20", "invitee-20", today.minusDays(1))))
                .orElseThrow();
        assertThat(everything()).isNotEqualTo(before);

        imports.undo(repId, second.id());

        assertThat(everything()).isEqualTo(before);
        imports.undo(repId, imports.undoable(repId).orElseThrow().id());
        assertThat(TABLES).allMatch(table -> count(table) == 0);
        assertThat(records.load(repId, now, now).pending(now)).isEmpty();
    }

    @Test
    void only_the_last_import_can_be_undone_and_only_once() {
        ArchiveImport first = imports.apply(preview(twentyFive())).orElseThrow();
        ArchiveImport second = imports.apply(
                        preview(TestArchive.of(today).sent("New One", "new-one", now.minus(Duration.ofDays(1)))))
                .orElseThrow();

        assertThatThrownBy(() -> imports.undo(repId, first.id())).isInstanceOf(Refused.class);
        imports.undo(repId, second.id());
        assertThatThrownBy(() -> imports.undo(repId, second.id())).isInstanceOf(Refused.class);
        assertThat(imports.imports(repId)).containsExactly(first);
    }

    @Test
    void of_two_windows_that_apply_one_preview_the_second_changes_nothing() {
        ArchivePreview preview = preview(twentyFive());

        List<Optional<ArchiveImport>> applied = together(6, () -> imports.apply(preview));

        assertThat(applied).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(count("archived_invitation")).isEqualTo(25);
        assertThat(count("archive_import")).isEqualTo(1);
    }

    @Test
    void nobody_but_the_rep_may_preview_apply_list_or_undo() {
        ArchivePreview preview = preview(twentyFive());
        ArchiveImport added = imports.apply(preview).orElseThrow();
        Path zip = twentyFive().write(folder);
        SignedInUser admin = new SignedInUser(-1, "a@example.com", "Ada", Role.ADMIN, ZoneOffset.UTC, false);

        for (SignedInUser other : List.of(colleague, manager, admin)) {
            signIn(other);
            assertDenied(() -> imports.preview(repId, zip, "a.zip", share -> {}));
            assertDenied(() -> imports.apply(preview));
            assertDenied(() -> imports.imports(repId));
            assertDenied(() -> imports.undoable(repId));
            assertDenied(() -> {
                imports.undo(repId, added.id());
                return added;
            });
        }
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> imports.apply(preview)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(count("archive_import")).isEqualTo(1);
    }

    @Test
    void no_name_and_no_text_of_an_archive_reaches_the_database() {
        TestArchive archive = TestArchive.of(today)
                .belongsTo("Rosa", "Beispiel")
                .sent("Zoltan Plantedname", "zoltan-plantedslug", sentAt(1), "Plantedmessage for you")
                .sent("Nora Plantedname", "", sentAt(2))
                .connected("Zoltan", "Plantedname", "zoltan-plantedslug", today.minusDays(1));

        ArchivePreview preview = preview(archive);
        imports.apply(preview);
        imports.undo(repId, imports.undoable(repId).orElseThrow().id());
        imports.apply(preview);

        assertThat(count("archived_invitation")).isEqualTo(2);
        assertThat(columnsWith("planted")).isEmpty();
        assertThat(columnsWith("Rosa Beispiel"))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(preview.toString()).doesNotContainIgnoringCase("planted");
        assertThat(preview.facts().toString()).doesNotContainIgnoringCase("planted");
    }

    @Test
    void an_owner_of_another_name_is_noticed() {
        assertThat(preview(twentyFive().belongsTo("Rosa", "Beispiel"))
                        .findings()
                        .ownerMatches())
                .isTrue();
        ArchiveFindings other =
                preview(twentyFive().belongsTo("Otto", "Anders")).findings();

        assertThat(other.ownerMatches()).isFalse();
        assertThat(other.owner()).hasValue("Otto Anders");
    }

    @Test
    void an_archive_from_the_future_and_one_with_nothing_to_keep_are_refused() {
        TestArchive future = TestArchive.of(today.plusDays(2)).sent("Invitee 0", "invitee-0", sentAt(0));
        TestArchive tomorrow = TestArchive.of(today.plusDays(1)).sent("Invitee 0", "invitee-0", sentAt(0));
        TestArchive empty = TestArchive.of(today).belongsTo("Rosa", "Beispiel");

        assertThatThrownBy(() -> preview(future)).isInstanceOf(Refused.class);
        assertThat(preview(tomorrow).figures().madeAt()).isBeforeOrEqualTo(now.plus(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> preview(empty)).isInstanceOfAny(Refused.class, ArchiveRefused.class);
        assertThat(count("archive_import")).isZero();
    }

    @Test
    void sends_without_connections_leave_acceptance_and_pending_unknown() {
        imports.apply(preview(TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0))));

        AccountData data = records.load(repId, now, now.minus(Duration.ofDays(200)));

        assertThat(data.sentAt()).hasSize(1);
        assertThat(data.pending(now)).isEmpty();
        assertThat(data.acceptance(now).orElseThrow().percent()).isEmpty();
        assertThat(data.connections(now)).isEmpty();
    }

    /** Invitations 21 days old, the first five of them accepted. */
    private TestArchive twentyFive() {
        TestArchive archive = TestArchive.of(today);
        for (int n = 0; n < 25; n++) {
            archive.sent("Invitee " + n, "invitee-" + n, sentAt(n));
            if (n < 5) {
                archive.connected("Invitee", String.valueOf(n), "invitee-" + n, today.minusDays(10));
            }
        }
        return archive;
    }

    private Instant sentAt(int n) {
        return now.minus(Duration.ofDays(21)).truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(600 + n));
    }

    private ArchivePreview preview(TestArchive archive) {
        Path zip = archive.write(folder);
        try {
            return imports.preview(repId, zip, archive.fileName(), share -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            assertThat(zip.toFile().delete()).as("the file is not held open").isTrue();
        }
    }

    private SignedInUser add(String name, Role role, Optional<TeamName> repIn, List<TeamName> manages) {
        EmailAddress email =
                EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow();
        long id = teams.addPerson(email, name, role, ZoneOffset.UTC, repIn, manages)
                .person()
                .id();
        return new SignedInUser(id, email.value(), name, role, ZoneOffset.UTC, false);
    }

    private static void signIn(SignedInUser user) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private <T> List<T> together(int windows, Callable<T> action) {
        try (ExecutorService threads = Executors.newFixedThreadPool(windows)) {
            List<CompletableFuture<T>> results = new ArrayList<>();
            for (int n = 0; n < windows; n++) {
                results.add(CompletableFuture.supplyAsync(
                        () -> {
                            signIn(rosa);
                            try {
                                return action.call();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            } finally {
                                SecurityContextHolder.clearContext();
                            }
                        },
                        threads));
            }
            return results.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void assertDenied(Callable<?> action) {
        assertThatThrownBy(action::call).isInstanceOf(AccessDeniedException.class);
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE account_id = ?")
                .param(repId)
                .query(Integer.class)
                .single();
    }

    private int accepted() {
        return jdbc.sql("SELECT COUNT(*) FROM archived_invitation WHERE account_id = ? AND accepted_on IS NOT NULL")
                .param(repId)
                .query(Integer.class)
                .single();
    }

    /** All rows of the account, in the text form of each value so that they can be compared. */
    private Map<String, List<Map<String, Object>>> everything() {
        return Map.of(
                "invitations", rows("""
                        SELECT sent_at, HEX(invitee_hash) AS id, HEX(invitee_name_hash) AS name, note_added,
                            accepted_on, import_id, accepted_import_id
                        FROM archived_invitation WHERE account_id = ? ORDER BY sent_at, invitee_hash"""),
                "connections", rows("""
                        SELECT HEX(person_hash) AS id, HEX(person_name_hash) AS name, connected_on, import_id
                        FROM archived_connection WHERE account_id = ? ORDER BY connected_on, person_hash"""),
                "imports", rows("SELECT * FROM archive_import WHERE account_id = ? ORDER BY id"));
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).param(repId).query().listOfRows();
    }

    /** Where in the whole schema a text stands. */
    private List<String> columnsWith(String text) {
        return jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE()""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> jdbc.sql("SELECT COUNT(*) FROM `%s` WHERE CONVERT(`%s` USING utf8mb4) LIKE ?"
                                        .formatted(column.getKey(), column.getValue()))
                                .param("%" + text + "%")
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(column -> column.getKey() + "." + column.getValue())
                .toList();
    }
}
