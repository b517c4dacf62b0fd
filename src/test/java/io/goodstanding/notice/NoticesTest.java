package io.goodstanding.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.database.Utc;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.intake.ArchiveImported;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.standing.Reassessment;
import io.goodstanding.team.Circles;
import io.goodstanding.team.Directory;
import io.goodstanding.team.ManagerNamed;
import io.goodstanding.team.RepMoved;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.team.StandIns;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what: those whose business it is, nobody else, never the own deed, never twice. */
@ApplicationTest
class NoticesTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Staff.ZONE);

    private final Inbox inbox;
    private final Asks asks;
    private final Incidents incidents;
    private final HandEntries numbers;
    private final NoticeSweep sweep;
    private final Circles circles;
    private final Reassessment reassessment;
    private final PersonChanges people;
    private final Teams teams;
    private final Reps reps;
    private final Directory directory;
    private final StandIns standIns;
    private final Spreadsheets sheets;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;

    NoticesTest(
            @Autowired Inbox inbox,
            @Autowired Asks asks,
            @Autowired Incidents incidents,
            @Autowired HandEntries numbers,
            @Autowired NoticeSweep sweep,
            @Autowired Circles circles,
            @Autowired Reassessment reassessment,
            @Autowired PersonChanges people,
            @Autowired Teams teams,
            @Autowired Reps reps,
            @Autowired Directory directory,
            @Autowired StandIns standIns,
            @Autowired Spreadsheets sheets,
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transactions,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.inbox = inbox;
        this.asks = asks;
        this.incidents = incidents;
        this.numbers = numbers;
        this.sweep = sweep;
        this.circles = circles;
        this.reassessment = reassessment;
        this.people = people;
        this.teams = teams;
        this.reps = reps;
        this.directory = directory;
        this.standIns = standIns;
        this.sheets = sheets;
        this.events = events;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        // Who looks after what was told when the staff was hired.
        jdbc.sql("DELETE FROM inbox_notice WHERE user_id IN (?, ?)")
                .params(staff.manager().id(), staff.otherManager().id())
                .update();
    }

    @Test
    void a_manager_is_told_of_a_team_to_look_after_and_the_admin_who_named_is_not() {
        SignedIn.as(
                staff.admin(),
                () -> transactions.executeWithoutResult(status ->
                        events.publishEvent(new ManagerNamed(staff.manager().id(), staff.otherTeam()))));

        assertThat(told(staff.manager())).containsExactly("notice.team");
        assertThat(told(staff.admin())).isEmpty();
    }

    @Test
    void a_move_is_told_to_the_rep_and_the_managers_of_the_new_team() {
        SignedIn.as(
                staff.admin(),
                () -> transactions.executeWithoutResult(status -> {
                    jdbc.sql("UPDATE rep SET team_id = ? WHERE id = ?")
                            .params(staff.otherTeam().id(), staff.account())
                            .update();
                    events.publishEvent(
                            new RepMoved(staff.repName(), staff.team().id()));
                }));

        assertThat(told(staff.rep())).containsExactly("notice.moved");
        assertThat(told(staff.otherManager())).containsExactly("notice.moved");
        assertThat(told(staff.manager())).containsExactly("notice.gone");
    }

    @Test
    void managers_are_told_of_a_rep_who_joins_their_team_and_of_one_who_comes_back() {
        RepName joined = as(staff.admin(), () -> teams.addRep(staff.team().id(), "Nina New", Staff.ZONE));
        assertThat(told(staff.manager())).containsExactly("notice.moved");

        as(staff.admin(), () -> reps.leave(seat(joined)));
        as(staff.admin(), () -> reps.returnTo(seat(joined), staff.otherTeam().id()));
        assertThat(told(staff.otherManager())).containsExactly("notice.moved");
        assertThat(told(staff.manager())).containsExactly("notice.gone");

        as(staff.manager(), () -> teams.addRep(staff.team().id(), "Olga Own", Staff.ZONE));
        assertThat(told(staff.manager())).as("not the own deed").containsExactly("notice.gone");
    }

    @Test
    void both_are_told_of_a_stand_in_and_of_its_early_end() {
        as(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), TODAY, TODAY.plusDays(1)));

        assertThat(entries(staff.otherManager()))
                .extracting(InboxEntry::sentence)
                .containsExactly(Phrase.of("notice.stand-in", "Mona Manager", TODAY, TODAY.plusDays(1)));
        assertThat(told(staff.manager())).containsExactly("notice.stand-in.absent");

        long agreed = as(staff.manager(), () -> standIns.of(staff.manager().id()))
                .getFirst()
                .id();
        as(staff.manager(), () -> standIns.end(agreed));

        assertThat(told(staff.otherManager())).containsExactly("notice.stand-in.ended", "notice.stand-in");
        assertThat(waiting(staff.otherManager())).isEqualTo(1);
    }

    @Test
    void an_incident_that_the_rep_logs_is_told_to_the_managers_of_the_team_only() {
        log(staff.rep(), "");

        assertThat(told(staff.manager())).containsExactly("notice.incident.raised");
        assertThat(told(staff.rep())).isEmpty();
        assertThat(told(staff.colleague())).isEmpty();
        assertThat(told(staff.otherManager())).isEmpty();
        assertThat(told(staff.admin())).isEmpty();
    }

    @Test
    void an_incident_that_the_manager_logs_lifts_and_reopens_is_told_to_the_rep_each_time() {
        IncidentDetails open = log(staff.manager(), "");
        IncidentDetails lifted = as(staff.manager(), () -> incidents.lift(open.id(), open.version(), NOW));
        as(staff.manager(), () -> incidents.reopen(lifted.id(), lifted.version()));

        assertThat(told(staff.rep()))
                .filteredOn(key -> key.startsWith("notice.incident."))
                .containsExactly("notice.incident.reopened", "notice.incident.lifted", "notice.incident.raised");
        assertThat(told(staff.manager())).isEmpty();
    }

    @Test
    void who_is_named_in_a_note_is_told_once_even_when_the_note_is_corrected() {
        IncidentDetails open = log(staff.rep(), "Ask @Ada Admin and @Mona Manager.");
        as(
                staff.rep(),
                () -> incidents.correct(
                        open.id(), open.version(), report("Really, @Ada Admin and @Mona Manager, please.")));

        assertThat(told(staff.admin())).containsExactly("notice.mentioned");
        assertThat(told(staff.manager())).containsExactlyInAnyOrder("notice.incident.raised", "notice.mentioned");
    }

    @Test
    void names_out_of_sight_unknown_or_longer_are_told_nothing() {
        log(staff.rep(), "@Otto Other @Carl Colleague @Ada Administrator @Nobody");

        assertThat(told(staff.otherManager())).isEmpty();
        assertThat(told(staff.colleague())).isEmpty();
        assertThat(told(staff.admin())).isEmpty();
    }

    @Test
    void a_rep_is_asked_to_check_once_when_the_usual_time_is_over_and_no_more_after_looking() {
        IncidentDetails open = log(staff.rep(), "");
        sweep();
        assertThat(told(staff.rep())).isEmpty();

        clock.set(open.expectedLift().orElseThrow().to());
        sweep();
        sweep();
        assertThat(told(staff.rep())).containsExactly("notice.check");
        assertThat(waiting(staff.rep())).isEqualTo(1);
        assertThat(told(staff.manager())).doesNotContain("notice.check");

        as(staff.rep(), () -> incidents.foundStillThere(open.id(), open.version()));
        sweep();
        assertThat(waiting(staff.rep())).isZero();
        assertThat(told(staff.rep())).hasSize(1);
    }

    @Test
    void an_end_that_was_corrected_is_asked_of_in_its_place() {
        IncidentDetails open = log(staff.rep(), "");
        Instant end = open.expectedLift().orElseThrow().to();
        clock.set(end);
        sweep();
        assertThat(waiting(staff.rep())).isEqualTo(1);

        LocalDate shown = LocalDate.ofInstant(end, Staff.ZONE).plusDays(5);
        IncidentDetails corrected = as(
                staff.rep(),
                () -> incidents.correct(
                        open.id(),
                        open.version(),
                        new IncidentReport(
                                open.kind(),
                                open.extent(),
                                open.startedAt(),
                                Optional.of(shown),
                                open.wording(),
                                open.note())));
        assertThat(waiting(staff.rep())).as("not yet").isZero();

        clock.set(corrected.expectedLift().orElseThrow().to());
        sweep();
        assertThat(told(staff.rep())).containsExactly("notice.check", "notice.check");
        assertThat(waiting(staff.rep())).isEqualTo(1);
    }

    @RepeatedTest(3)
    void of_two_nodes_that_sweep_at_once_the_rep_is_told_once() {
        IncidentDetails open = log(staff.rep(), "");
        clock.set(open.expectedLift().orElseThrow().to());

        assertThat(Together.run(this::sweep, this::sweep)).allMatch(Optional::isEmpty);

        assertThat(told(staff.rep())).containsExactly("notice.check");
    }

    @Test
    void the_managers_are_asked_to_check_for_a_rep_who_does_not_sign_in() {
        IncidentDetails open = as(staff.otherManager(), () -> incidents.report(staff.otherAccount(), report("")));
        clock.set(open.expectedLift().orElseThrow().to());
        sweep();

        assertThat(told(staff.otherManager())).containsExactly("notice.check");
    }

    @Test
    void a_check_that_cannot_be_told_keeps_no_other_from_being_told() {
        IncidentDetails broken = as(staff.otherManager(), () -> incidents.report(staff.otherAccount(), report("")));
        IncidentDetails open = log(staff.rep(), "");
        clock.set(open.expectedLift().orElseThrow().to());
        kind(broken, "A_KIND_OF_TOMORROW");
        try {
            sweep();
            assertThat(told(staff.rep())).containsExactly("notice.check");
            assertThat(told(staff.otherManager())).isEmpty();
        } finally {
            kind(broken, broken.kind().name());
        }

        sweep();
        assertThat(told(staff.otherManager())).containsExactly("notice.check");
    }

    @Test
    void what_was_merged_is_asked_about_no_more_and_whoever_asked_is_told() {
        IncidentDetails twin = log(staff.rep(), "");
        as(staff.manager(), () -> asks.askToCheck(staff.account(), twin.id()));
        IncidentDetails lifted = as(staff.rep(), () -> incidents.lift(twin.id(), twin.version(), NOW));
        IncidentDetails kept = log(staff.rep(), "");
        as(staff.rep(), () -> incidents.lift(kept.id(), kept.version(), NOW));
        IncidentDetails open = as(staff.rep(), () -> incidents.reopen(lifted.id(), lifted.version()));
        as(staff.manager(), () -> asks.askToCheck(staff.account(), open.id()));
        clock.set(open.expectedLift().orElseThrow().to());
        sweep();
        assertThat(waiting(staff.rep())).isEqualTo(1);

        as(staff.rep(), () -> incidents.merge(kept.id(), kept.version() + 1, open.id(), open.version()));
        sweep();

        assertThat(told(staff.manager())).contains("notice.checked.merged");
        assertThat(state(staff.manager(), staff.account()).openCheck(open.id())).isEmpty();
        assertThat(entries(staff.rep()))
                .filteredOn(entry ->
                        entry.doneAt().isEmpty() && entry.sentence().key().startsWith("notice.check"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).endsWith("?check=" + kept.id()));
    }

    private void kind(IncidentDetails incident, String kind) {
        jdbc.sql("UPDATE incident SET kind = ? WHERE id = ?")
                .params(kind, incident.id())
                .update();
    }

    @Test
    void a_near_limit_is_told_to_rep_and_managers_and_again_only_when_it_is_reached() {
        enter(80, 10);
        enter(85, 10);
        assertThat(told(staff.rep())).containsExactly("notice.limit.INVITATIONS_PER_WEEK.soft");
        assertThat(told(staff.manager())).containsExactly("notice.limit.INVITATIONS_PER_WEEK.soft");
        assertThat(told(staff.otherManager())).isEmpty();

        enter(105, 10);
        enter(80, 10);
        assertThat(told(staff.manager()))
                .containsExactly("notice.limit.INVITATIONS_PER_WEEK.hard", "notice.limit.INVITATIONS_PER_WEEK.soft");
    }

    @Test
    void a_pace_that_reaches_the_week_limit_is_told_once_and_not_after_the_warning() {
        enter(70, 10);
        enter(71, 10);
        assertThat(told(staff.rep())).containsExactly("notice.limit.INVITATIONS_PER_WEEK.pace");

        enter(85, 10);
        enter(75, 10);
        assertThat(told(staff.rep()))
                .containsExactly("notice.limit.INVITATIONS_PER_WEEK.soft", "notice.limit.INVITATIONS_PER_WEEK.pace");
    }

    @Test
    void a_daily_limit_that_is_reached_on_the_next_day_too_is_told_on_both() {
        enter(TODAY, 30);
        clock.pass(Duration.ofHours(20));
        enter(TODAY.plusDays(1), 30);

        assertThat(told(staff.manager()))
                .filteredOn("notice.limit.INVITATIONS_PER_DAY.hard"::equals)
                .hasSize(2);
    }

    @Test
    void a_network_that_is_nearly_full_is_told_once() {
        for (int size : List.of(29_400, 29_500)) {
            as(staff.rep(), () -> {
                HandEntry before = numbers.entered(staff.account(), TODAY);
                numbers.enter(
                        staff.account(), before, new HandEntry(TODAY, Map.of(), Map.of(ReadingKind.CONNECTIONS, size)));
            });
        }

        assertThat(told(staff.manager())).containsExactly("notice.limit.CONNECTIONS.soft");
    }

    @Test
    void a_sweep_over_accounts_without_news_sends_nothing_for_limits() {
        enter(85, 10);

        List<String> statements = CountedStatements.of(() -> reassessment.reassess(List.of(staff.account())));

        assertThat(statements).noneMatch(sql -> sql.contains("inbox_notice"));
        assertThat(statements).filteredOn(sql -> sql.contains("limit_told")).hasSize(1);
    }

    @Test
    void asking_to_import_reaches_the_rep_once_and_a_second_request_is_told_of_the_first() {
        as(staff.manager(), () -> asks.askToImport(staff.account()));

        assertThat(told(staff.rep())).containsExactly("notice.import");
        assertThat(told(staff.colleague())).isEmpty();
        assertThat(told(staff.manager())).isEmpty();
        assertThatThrownBy(() -> as(staff.admin(), () -> asks.askToImport(staff.account())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase())
                                .isEqualTo(Phrase.of("ask.refused.asked", "Mona Manager", NOW, "Rita Rep")));
        assertThat(told(staff.rep())).hasSize(1);
    }

    @RepeatedTest(3)
    void of_two_who_ask_at_once_one_is_refused_and_the_rep_is_told_once() {
        List<Optional<RuntimeException>> failures = Together.run(
                () -> as(staff.manager(), () -> asks.askToImport(staff.account())),
                () -> as(staff.admin(), () -> asks.askToImport(staff.account())));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(Refused.class));
        assertThat(told(staff.rep())).containsExactly("notice.import");
    }

    @Test
    void after_a_day_the_request_may_be_repeated_and_only_the_new_one_waits() {
        as(staff.manager(), () -> asks.askToImport(staff.account()));
        clock.pass(OpenAsk.ENOUGH);
        as(staff.admin(), () -> asks.askToImport(staff.account()));

        assertThat(told(staff.rep())).hasSize(2);
        assertThat(waiting(staff.rep())).isEqualTo(1);
    }

    @Test
    void an_import_answers_the_request_once_and_tells_who_asked() {
        as(staff.manager(), () -> asks.askToImport(staff.account()));

        imported(1);
        imported(2);

        assertThat(waiting(staff.rep())).isZero();
        assertThat(told(staff.manager())).containsExactly("notice.imported");
        assertThat(state(staff.manager(), staff.account()).openImport()).isEmpty();
    }

    @Test
    void a_spreadsheet_about_the_own_account_answers_the_request_too_and_one_of_the_managers_does_not() {
        as(staff.manager(), () -> asks.askToImport(staff.account()));

        bringIn(staff.manager(), 7);
        assertThat(waiting(staff.rep())).isEqualTo(1);

        bringIn(staff.rep(), 8);
        assertThat(waiting(staff.rep())).isZero();
        assertThat(told(staff.manager())).containsExactly("notice.imported.sheet");
    }

    private void bringIn(SignedInUser user, int invitations) {
        as(user, () -> {
            String text = "Email,Date,Invitations sent\n%s,%s,%d\n"
                    .formatted(staff.rep().email(), TODAY.minusDays(1), invitations);
            SheetFile file = sheets.open(text.getBytes(StandardCharsets.UTF_8), "numbers.csv");
            sheets.apply(sheets.preview(file, file.guess()), "");
        });
    }

    @Test
    void asking_to_check_leads_to_the_check_and_looking_answers_it() {
        IncidentDetails open = log(staff.manager(), "");
        as(staff.manager(), () -> asks.askToCheck(staff.account(), open.id()));
        assertThat(entries(staff.rep()).getFirst().path()).isEqualTo("rep/" + staff.account() + "?check=" + open.id());

        as(staff.rep(), () -> incidents.foundStillThere(open.id(), open.version()));

        assertThat(entries(staff.rep()).getFirst().doneAt()).isPresent();
        assertThat(told(staff.manager())).containsExactly("notice.checked");
    }

    @Test
    void a_request_to_check_waits_on_when_the_incident_is_only_corrected() {
        IncidentDetails open = log(staff.manager(), "");
        as(staff.manager(), () -> asks.askToCheck(staff.account(), open.id()));
        int before = waiting(staff.rep());

        as(staff.rep(), () -> incidents.correct(open.id(), open.version(), report("A better note")));

        assertThat(waiting(staff.rep())).isEqualTo(before);
    }

    @Test
    void who_asked_to_check_hears_once_that_it_is_over() {
        IncidentDetails open = log(staff.manager(), "");
        as(staff.manager(), () -> asks.askToCheck(staff.account(), open.id()));
        as(staff.rep(), () -> incidents.lift(open.id(), open.version(), NOW));

        assertThat(told(staff.manager())).containsExactly("notice.checked.over");
    }

    @Test
    void an_answer_for_somebody_who_no_longer_sees_the_account_reaches_its_managers() {
        as(
                staff.admin(),
                () -> standIns.name(staff.manager().id(), staff.otherManager().id(), TODAY, TODAY));
        as(staff.otherManager(), () -> asks.askToImport(staff.account()));
        clock.pass(Duration.ofDays(1));
        imported(1);

        assertThat(told(staff.otherManager())).doesNotContain("notice.imported");
        assertThat(told(staff.manager())).contains("notice.imported");
    }

    @Test
    void a_rep_without_a_sign_in_cannot_be_asked() {
        assertThatThrownBy(() -> as(staff.otherManager(), () -> asks.askToImport(staff.otherAccount())))
                .hasMessage("ask.refused.no-sign-in");
        assertThat(state(staff.otherManager(), staff.otherAccount()).signsIn()).isFalse();

        as(staff.admin(), () -> people.deactivate(staff.rep().id()));
        assertThatThrownBy(() -> as(staff.manager(), () -> asks.askToImport(staff.account())))
                .hasMessage("ask.refused.no-sign-in");
    }

    @Test
    void a_manager_of_another_team_and_reps_cannot_ask() {
        assertThatThrownBy(() -> as(staff.otherManager(), () -> asks.askToImport(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(staff.colleague(), () -> asks.askToImport(staff.account())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(staff.otherManager(), () -> asks.of(List.of(staff.account()))))
                .isEmpty();
    }

    @Test
    void who_may_be_told_of_an_account_is_who_sees_it() {
        assertThat(circles.onlookers(staff.account()))
                .extracting(Circles.Onlooker::userId)
                .contains(staff.rep().id(), staff.manager().id(), staff.admin().id())
                .doesNotContain(staff.colleague().id(), staff.otherManager().id());
        assertThat(circles.around(staff.account())).get().satisfies(circle -> {
            assertThat(circle.managers()).containsExactly(staff.manager().id());
            assertThat(circle.repUser()).hasValue(staff.rep().id());
        });
    }

    @Test
    void a_stand_in_is_told_what_the_absent_manager_is_told_while_it_runs_only() {
        jdbc.sql("""
            INSERT INTO stand_in (absent_id, stand_in_id, first_day, last_day, zone, begins_at, ends_at)
            VALUES (?, ?, ?, ?, 'UTC', ?, ?)\
            """)
                .params(
                        staff.manager().id(),
                        staff.otherManager().id(),
                        TODAY,
                        TODAY,
                        Utc.column(NOW),
                        Utc.column(NOW.plusSeconds(60)))
                .update();
        IncidentDetails open = log(staff.rep(), "");
        assertThat(told(staff.otherManager())).containsExactly("notice.incident.raised");
        assertThat(told(staff.manager())).containsExactly("notice.incident.raised");

        clock.pass(Duration.ofSeconds(60));
        as(staff.rep(), () -> incidents.lift(open.id(), open.version(), NOW));

        assertThat(told(staff.otherManager())).isEmpty();
        assertThat(told(staff.manager())).hasSize(2);
    }

    private Seat seat(RepName rep) {
        return as(staff.admin(), () -> directory.house()).seats().stream()
                .filter(seat -> seat.rep().id() == rep.id())
                .findFirst()
                .orElseThrow();
    }

    private void imported(long importId) {
        as(staff.rep(), () -> {
            transactions.executeWithoutResult(
                    status -> events.publishEvent(new ArchiveImported(staff.account(), importId)));
            return importId;
        });
    }

    private AskState state(SignedInUser reader, long accountId) {
        return Optional.ofNullable(as(reader, () -> asks.of(List.of(accountId))).get(accountId))
                .orElseThrow();
    }

    private void sweep() {
        sweep.tell();
    }

    private IncidentDetails log(SignedInUser by, String note) {
        return as(by, () -> incidents.report(staff.account(), report(note)));
    }

    private static IncidentReport report(String note) {
        return new IncidentReport(
                IncidentKind.INVITATIONS_PAUSED,
                Extent.USUAL,
                NOW.minus(Duration.ofHours(2)),
                Optional.empty(),
                "",
                note);
    }

    /** So many this week, of them so many yesterday, and what is left on the day before. */
    private void enter(int thisWeek, int yesterday) {
        enter(TODAY.minusDays(1), yesterday);
        enter(TODAY.minusDays(2), thisWeek - yesterday);
    }

    private void enter(LocalDate day, int invitations) {
        as(staff.rep(), () -> {
            HandEntry before = numbers.entered(staff.account(), day);
            numbers.enter(
                    staff.account(),
                    before,
                    new HandEntry(day, Map.of(Metric.INVITATIONS_SENT, invitations), Map.of()));
            return before;
        });
    }

    /** What somebody was told, the newest first. */
    private List<String> told(SignedInUser reader) {
        return entries(reader).stream().map(entry -> entry.sentence().key()).toList();
    }

    private List<InboxEntry> entries(SignedInUser reader) {
        return as(reader, () -> inbox.page(InboxPart.ALL, OptionalLong.empty()).entries());
    }

    private int waiting(SignedInUser reader) {
        return as(reader, inbox::unread);
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }

    private static void as(SignedInUser user, Runnable action) {
        SignedIn.as(user, action);
    }
}
