package io.goodstanding.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.AccountData;
import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.AnswerDay;
import io.goodstanding.account.DayTotal;
import io.goodstanding.account.Metric;
import io.goodstanding.intake.archive.ArchiveRefused;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.DatabaseTest;
import io.goodstanding.tidyup.TidyUp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final DateTimeFormatter LOGIN = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final ArchiveImports imports;
    private final Accounts accounts;
    private final AccountRecords records;
    private final TidyUp tidyUp;
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
            @Autowired Accounts accounts,
            @Autowired AccountRecords records,
            @Autowired TidyUp tidyUp,
            @Autowired Teams teams,
            @Autowired JdbcClient jdbc,
            @Autowired Clock clock) {
        this.imports = imports;
        this.accounts = accounts;
        this.records = records;
        this.tidyUp = tidyUp;
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

        ArchiveImport added = apply(preview).orElseThrow();

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
        apply(preview(twentyFive()));

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
        apply(preview(twentyFive()));
        Map<String, List<Map<String, Object>>> before = everything();

        ArchivePreview again = preview(twentyFive());

        assertThat(again.newInvitations()).isZero();
        assertThat(again.changesNothing()).isTrue();
        assertThat(apply(again)).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void of_an_overlapping_archive_only_what_is_missing_is_added() {
        apply(preview(twentyFive()));
        TestArchive later = TestArchive.of(today)
                .sent("Invitee 0", "invitee-0", sentAt(0))
                .sent("Invitee 20", "invitee-20", sentAt(20))
                .sent("New One", "new-one", now.minus(Duration.ofDays(1)))
                .connected("Invitee", "20", "invitee-20", today.minusDays(1));

        ArchiveImport added = apply(preview(later)).orElseThrow();

        assertThat(added.invitations()).isEqualTo(1);
        assertThat(added.accepted()).isEqualTo(1);
        assertThat(added.connections()).isEqualTo(1);
        assertThat(count("archived_invitation")).isEqualTo(26);
        assertThat(accepted()).isEqualTo(6);
    }

    @Test
    void an_older_archive_fills_gaps_and_leaves_the_newest_figures_as_they_are() {
        apply(preview(twentyFive()));
        TestArchive older = TestArchive.of(today.minusDays(60))
                .sent("Invitee 0", "", sentAt(0))
                .sent("Long Ago", "", now.minus(Duration.ofDays(90)));

        ArchiveImport added = apply(preview(older)).orElseThrow();

        assertThat(added.invitations()).isEqualTo(1);
        AccountData data = records.load(repId, now, now);
        assertThat(data.connections(now)).hasValue(5);
        assertThat(data.pending(now).orElseThrow().count()).isEqualTo(20);
        assertThat(apply(preview(older))).isEmpty();
    }

    @Test
    void a_newer_archive_without_new_rows_tells_that_nothing_was_sent_since() {
        TestArchive lastWeek = TestArchive.of(today.minusDays(7)).sent("Invitee 0", "invitee-0", sentAt(0));
        apply(preview(lastWeek));
        TestArchive fresh = TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0));

        assertThat(preview(fresh).changesNothing()).isFalse();
        assertThat(apply(preview(fresh)).orElseThrow().denseTo()).isAfterOrEqualTo(today.minusDays(1));
        assertThat(count("archived_invitation")).isEqualTo(1);
        assertThat(apply(preview(fresh))).isEmpty();
    }

    @Test
    void of_two_archives_of_one_day_the_later_one_counts_and_is_known_when_it_comes_again() {
        TestArchive alone = TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0));
        TestArchive complete = TestArchive.of(today)
                .sent("Invitee 0", "invitee-0", sentAt(0))
                .connected("Some", "Body", "some-body", today.minusDays(40));
        apply(preview(alone));
        apply(preview(complete));

        assertThat(records.load(repId, now, now).connections(now)).hasValue(1);
        assertThat(records.load(repId, now, now).pending(now).orElseThrow().count())
                .isEqualTo(1);
        assertThat(apply(preview(complete))).isEmpty();
        assertThat(apply(preview(alone))).isEmpty();
        assertThat(count("archive_import")).isEqualTo(2);
    }

    @Test
    void sign_ins_of_today_keep_no_name_of_yesterdays_archive_from_the_tidy_up_list() {
        apply(preview(
                TestArchive.of(today)
                        .with(
                                "Logins.csv",
                                "Login Date,IP Address,User Agent,Login Type\n"
                                        + "Tue Nov 17 08:00:00 UTC 2026,127.0.0.1,Mozilla/5.0,PASSWORD"),
                Set.of(OptionalPart.LOGINS)));

        apply(preview(TestArchive.of(today.minusDays(1))
                .sent("Bo Beispiel", "bo", sentAt(0))
                .connected("Some", "Body", "some-body", today.minusDays(40))));

        assertThat(count("tidy_up_name")).isEqualTo(1);
    }

    @Test
    void where_rows_of_invitations_are_not_understood_no_day_is_known_whole() {
        TestArchive archive = TestArchive.of(today)
                .sent("Invitee 0", "invitee-0", sentAt(0))
                .sent("Invitee 1, with a comma", "invitee-1", sentAt(1));

        ArchivePreview preview = preview(archive);

        assertThat(preview.findings().rejected()).hasSize(1);
        assertThat(preview.figures().denseFrom()).isEqualTo(preview.figures().denseTo());
    }

    @Test
    void undoing_leaves_exactly_what_was_there_before() {
        apply(preview(twentyFive()));
        Map<String, List<Map<String, Object>>> before = everything();
        ArchiveImport second = apply(preview(TestArchive.of(today)
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
        ArchiveImport first = apply(preview(twentyFive())).orElseThrow();
        ArchiveImport second = apply(
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

        List<Optional<ArchiveImport>> applied = together(6, () -> apply(preview));

        assertThat(applied).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(count("archived_invitation")).isEqualTo(25);
        assertThat(count("archive_import")).isEqualTo(1);
    }

    @Test
    void nobody_but_the_rep_may_preview_apply_list_or_undo() {
        ArchivePreview preview = preview(twentyFive());
        ArchiveImport added = apply(preview).orElseThrow();
        Path zip = twentyFive().write(folder);
        SignedInUser admin = new SignedInUser(-1, "a@example.com", "Ada", Role.ADMIN, ZoneOffset.UTC, false);

        for (SignedInUser other : List.of(colleague, manager, admin)) {
            signIn(other);
            assertDenied(() -> imports.preview(repId, zip, "a.zip", Set.of(), share -> {}));
            assertDenied(() -> apply(preview));
            assertDenied(() -> imports.imports(repId));
            assertDenied(() -> imports.days(repId, added.id()));
            assertDenied(() -> imports.undoable(repId));
            assertDenied(() -> {
                imports.undo(repId, added.id());
                return added;
            });
        }
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> apply(preview)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
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
        apply(preview);
        imports.undo(repId, imports.undoable(repId).orElseThrow().id());
        apply(preview);

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
                        .ownerDoubt())
                .isEmpty();
        ArchiveFindings other =
                preview(twentyFive().belongsTo("Otto", "Anders")).findings();

        assertThat(other.ownerDoubt()).hasValue(new OwnerDoubt(Optional.of("Otto Anders"), Optional.empty()));
    }

    @Test
    void what_may_be_somebody_elses_comes_in_only_at_the_reps_word_and_the_trail_says_so() {
        ArchivePreview doubted = preview(twentyFive().belongsTo("Otto", "Anders"));

        assertThatThrownBy(() -> imports.apply(doubted, false))
                .isInstanceOf(Refused.class)
                .hasMessage("intake.refused.not-said-own");
        assertThat(TABLES).allMatch(table -> count(table) == 0);

        assertThat(imports.apply(doubted, true)).isPresent();
        assertThat(trail("archive-imported")).contains("saidOwn").doesNotContain("Otto");
    }

    @Test
    void nobody_is_said_to_have_been_asked_about_an_archive_without_a_doubt() {
        imports.apply(preview(twentyFive().belongsTo("Rosa", "Beispiel")), true);

        assertThat(trail("archive-imported")).doesNotContain("saidOwn");
    }

    @Test
    void another_profile_under_the_same_name_is_a_question_and_under_another_name_a_refusal() {
        accounts.describe(repId, 0, Plan.BASIC, ProfileUrl.parse("linkedin.com/in/rosa-beispiel"));

        assertThat(preview(twentyFive().belongsTo("Rosa", "Beispiel"))
                        .findings()
                        .ownerDoubt())
                .hasValue(new OwnerDoubt(Optional.empty(), Optional.of("linkedin.com/in/rosa")));
        assertThatThrownBy(() -> preview(twentyFive().belongsTo("Otto", "Anders")))
                .isInstanceOf(Refused.class)
                .hasMessage("intake.refused.other-owner");
        accounts.describe(repId, 1, Plan.BASIC, ProfileUrl.parse("linkedin.com/in/rosa"));
        assertThat(preview(twentyFive().belongsTo("Rosa", "Beispiel"))
                        .findings()
                        .ownerDoubt())
                .isEmpty();
    }

    @Test
    void what_the_rep_ticks_is_kept_per_import_and_overlap_changes_nothing_twice() {
        TestArchive archive = twentyFive()
                .with(
                        "Logins.csv",
                        "Login Date,IP Address,User Agent,Login Type\n" + login(3) + login(3, 90) + login(1))
                .with(
                        "Security Challenges.csv",
                        "Challenge Date,IP Address,User Agent,Country,Challenge Type\n" + challenge(3, 0)
                                + challenge(3, 90) + challenge(1, 0))
                .with("PhoneNumbers.csv", "Extension,Number,Type\n,+45 11 22 33 44,Mobile\n");

        assertThat(apply(preview(archive))).isPresent();
        assertThat(accounts.particulars(repId).signIns()).isEmpty();
        assertThat(accounts.particulars(repId).challenges()).isEmpty();
        assertThat(accounts.particulars(repId).phone()).hasValue(true);
        assertThat(challenges()).isZero();

        ArchivePreview ticked = preview(archive, Set.of(OptionalPart.LOGINS, OptionalPart.SECURITY_CHALLENGES));
        assertThat(ticked.changesNothing()).isFalse();
        ArchiveImport second = apply(ticked).orElseThrow();
        assertThat(accounts.particulars(repId).signIns().orElseThrow())
                .extracting(AccountParticulars.SignInDay::day, AccountParticulars.SignInDay::count)
                .containsExactly(tuple(today.minusDays(1), 1), tuple(today.minusDays(3), 2));
        assertThat(challenges()).isEqualTo(3);

        assertThat(preview(archive, Set.of(OptionalPart.LOGINS, OptionalPart.SECURITY_CHALLENGES))
                        .changesNothing())
                .isTrue();
        assertThat(preview(archive).changesNothing()).isTrue();

        imports.undo(repId, second.id());
        assertThat(accounts.particulars(repId).signIns()).isEmpty();
        assertThat(accounts.particulars(repId).phone()).hasValue(true);
        assertThat(challenges()).isZero();
    }

    @Test
    void sign_ins_alone_do_not_make_the_numbers_fresh() {
        TestArchive archive = TestArchive.of(today)
                .with("Logins.csv", "Login Date,IP Address,User Agent,Login Type\n" + login(3) + login(1));

        assertThat(apply(preview(archive, Set.of(OptionalPart.LOGINS)))).isPresent();

        AccountData data = records.load(repId, now, now);
        assertThat(data.latest(now)).isEmpty();
        assertThat(data.pending(now)).isEmpty();
        assertThat(data.newestWithActivity(now)).isEmpty();
        assertThat(accounts.particulars(repId).signIns().orElseThrow()).hasSize(2);
    }

    @Test
    void the_days_of_a_preview_add_up_to_its_figures() {
        ArchivePreview preview = preview(twentyFive());
        ArchiveDays days = preview.days();

        assertThat(days.invitations()).containsExactly(new AnswerDay(today.minusDays(21), 25, 5));
        assertThat(days.added()).containsExactly(new DayTotal(today.minusDays(21), preview.newInvitations()));
        assertThat(days.accepted()).containsExactly(new DayTotal(today.minusDays(21), preview.newAcceptances()));
        assertThat(days.waiting())
                .containsExactly(
                        new DayTotal(today.minusDays(21), preview.figures().pending()));
        assertThat(days.answered())
                .containsExactly(new AnswerDay(
                        today.minusDays(21),
                        preview.figures().acceptance().sent(),
                        preview.figures().acceptance().accepted()));
    }

    @Test
    void a_preview_leaves_out_who_was_withdrawn_as_the_account_does_afterwards() {
        apply(preview(twentyFive()));
        String somebody = tidyUp.list(repId).names().getFirst().invitee();
        tidyUp.withdrawn(repId, somebody);
        imports.undo(repId, imports.undoable(repId).orElseThrow().id());

        ArchivePreview again = preview(twentyFive());
        apply(again);

        Instant soon = now.plus(Duration.ofHours(1));
        assertThat(again.days().waitingInAll())
                .isEqualTo(19)
                .isEqualTo(records.load(repId, soon, soon)
                        .pending(soon)
                        .orElseThrow()
                        .count());
    }

    @Test
    void what_an_archive_cannot_know_has_no_days() {
        ArchiveDays days = preview(TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0)))
                .days();

        assertThat(days.invitations()).hasSize(1);
        assertThat(days.waiting()).isEmpty();
        assertThat(days.answered()).isEmpty();
    }

    @Test
    void each_import_opens_the_days_that_it_added() {
        ArchiveImport first = apply(preview(twentyFive())).orElseThrow();
        ArchiveImport second = apply(preview(TestArchive.of(today)
                        .sent("Invitee 20", "invitee-20", sentAt(20))
                        .sent("New One", "new-one", now.minus(Duration.ofDays(1)))
                        .connected("Invitee", "20", "invitee-20", today.minusDays(1))))
                .orElseThrow();

        assertThat(imports.days(repId, first.id())).containsExactly(new AnswerDay(today.minusDays(21), 25, 5));
        assertThat(imports.days(repId, second.id()))
                .containsExactly(
                        new AnswerDay(LocalDate.ofInstant(now.minus(Duration.ofDays(1)), ZoneOffset.UTC), 1, 0),
                        new AnswerDay(today.minusDays(21), 0, 1));
    }

    @Test
    void an_import_tells_over_which_days_it_is_dense_and_from_when_it_is_thin() {
        TestArchive archive = TestArchive.of(today)
                .sent("Long Ago", "long-ago", now.minus(Duration.ofDays(300)))
                .sent("Invitee 0", "invitee-0", sentAt(0));

        ArchiveImport added = apply(preview(archive)).orElseThrow();

        assertThat(added.denseFrom()).isEqualTo(today.minusDays(180));
        assertThat(added.firstSent()).hasValue(today.minusDays(300));
    }

    @Test
    void a_table_without_any_date_counts_as_of_the_day_of_the_upload_and_the_preview_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("phones.csv"), "Extension,Number,Type\n,+45 11 22 33 44,Mobile\n");

        ArchivePreview preview = imports.preview(repId, file, "PhoneNumbers.csv", Set.of(), share -> {});

        assertThat(preview.dated()).isFalse();
        assertThat(preview.day()).isEqualTo(today);
        assertThat(preview(twentyFive()).dated()).isTrue();
        assertThat(apply(preview)).isPresent();
        assertThat(accounts.particulars(repId).phone()).hasValue(true);
    }

    private String trail(String action) {
        return jdbc.sql("SELECT after_state FROM audit_entry WHERE account_id = ? AND action = ?")
                .params(repId, action)
                .query(String.class)
                .single();
    }

    private int challenges() {
        return records.load(repId, now, now).activity(now).sum(Metric.SECURITY_CHALLENGES, today.minusDays(29), today);
    }

    private Instant at(int daysAgo, int second) {
        return today.minusDays(daysAgo).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second);
    }

    private String login(int daysAgo) {
        return login(daysAgo, 0);
    }

    private String login(int daysAgo, int second) {
        return LOGIN.format(at(daysAgo, second)) + ",192.0.2.7,Browser/1,LOGIN\n";
    }

    private String challenge(int daysAgo, int second) {
        return LOGIN.format(at(daysAgo, second)) + ",192.0.2.7,Browser/1,dk,EMAIL_PIN_CHALLENGE\n";
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
        apply(preview(TestArchive.of(today).sent("Invitee 0", "invitee-0", sentAt(0))));

        AccountData data = records.load(repId, now, now.minus(Duration.ofDays(200)));

        assertThat(data.sentAt()).hasSize(1);
        assertThat(data.pending(now)).isEmpty();
        assertThat(data.acceptance(now)).isEmpty();
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

    private Optional<ArchiveImport> apply(ArchivePreview preview) {
        return imports.apply(preview, false);
    }

    private ArchivePreview preview(TestArchive archive) {
        return preview(archive, Set.of());
    }

    private ArchivePreview preview(TestArchive archive, Set<OptionalPart> ticked) {
        Path zip = archive.write(folder);
        try {
            return imports.preview(repId, zip, archive.fileName(), ticked, share -> {});
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
                    FROM archived_invitation WHERE account_id = ? ORDER BY sent_at, invitee_hash\
                    """),
                "connections", rows("""
                    SELECT HEX(person_hash) AS id, HEX(person_name_hash) AS name, connected_on, import_id
                    FROM archived_connection WHERE account_id = ? ORDER BY connected_on, person_hash\
                    """),
                "imports", rows("SELECT * FROM archive_import WHERE account_id = ? ORDER BY id"));
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.sql(sql).param(repId).query().listOfRows();
    }

    /** Where in the whole schema a text stands. */
    private List<String> columnsWith(String text) {
        return jdbc.sql("""
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE()\
            """).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
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
