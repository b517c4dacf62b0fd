package io.goodstanding.security;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.People;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.FigureDays;
import io.goodstanding.account.HandEntries;
import io.goodstanding.answer.Answers;
import io.goodstanding.board.Board;
import io.goodstanding.channel.ChannelRules;
import io.goodstanding.channel.Holidays;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.Postbox;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.IncidentTimeline;
import io.goodstanding.incident.Incidents;
import io.goodstanding.insight.Insights;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.notice.Asks;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.security.SecurityMatrix.Cell;
import io.goodstanding.setup.SampleCompany;
import io.goodstanding.setup.Setup;
import io.goodstanding.sheet.CaseLists;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.standing.Standings;
import io.goodstanding.team.Directory;
import io.goodstanding.team.Places;
import io.goodstanding.team.Reps;
import io.goodstanding.team.StandIns;
import io.goodstanding.team.TeamChanges;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.Staff;
import io.goodstanding.tidyup.PendingNames;
import io.goodstanding.tidyup.TidyUp;
import io.goodstanding.triage.Drafts;
import io.goodstanding.triage.LogDesk;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Holds the table of who may do what: it names every page and every command, the README shows it word for word, and
 * each of its answers about commands is tried out. {@link PagesOfMatrixTest} tries out those about pages.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Transactional
class SecurityMatrixTest {

    private static final SecurityMatrix MATRIX = SecurityMatrix.read();
    private static final Path README = Path.of(System.getProperty("basedir", ""), "README.md");
    private static final String MARKER = "<!-- security-matrix -->";
    private static final String END_MARKER = "<!-- /security-matrix -->";

    private final ApplicationContext context;
    private final Map<String, Command> commands = new HashMap<>();
    private Staff staff;

    SecurityMatrixTest(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @BeforeAll
    void there_is_a_staff(@Autowired Staff.Hiring hiring, @TempDir Path folder) {
        bean(MovableClock.class).set(MovableClock.START);
        staff = hiring.hire();
        commands.putAll(new AccountCommands(
                        bean(Board.class),
                        bean(Standings.class),
                        bean(Accounts.class),
                        bean(HandEntries.class),
                        bean(FigureDays.class),
                        bean(Incidents.class))
                .of(staff));
        commands.putAll(new IncidentCommands(
                        bean(Incidents.class),
                        bean(IncidentComments.class),
                        bean(IncidentScreenshots.class),
                        bean(IncidentTimeline.class))
                .of(staff));
        commands.putAll(new ArchiveCommands(bean(ArchiveImports.class), folder.resolve("archive.zip")).of(staff));
        commands.putAll(new SheetCommands(bean(Spreadsheets.class)).of(staff));
        commands.putAll(new PeopleListCommands(bean(PeopleLists.class), bean(Spreadsheets.class)).of(staff));
        commands.putAll(new CaseListCommands(bean(CaseLists.class), bean(Spreadsheets.class)).of(staff));
        commands.putAll(new HouseCommands(
                        bean(People.class),
                        bean(PersonChanges.class),
                        bean(OwnAccess.class),
                        bean(Teams.class),
                        bean(Setup.class),
                        bean(SampleCompany.class))
                .of(staff));
        commands.putAll(
                new InboxCommands(bean(Inbox.class), bean(Postbox.class), bean(Asks.class), bean(Incidents.class))
                        .of(staff));
        commands.putAll(new TidyUpCommands(bean(TidyUp.class), bean(PendingNames.class)).of(staff));
        commands.putAll(new TriageCommands(bean(LogDesk.class), bean(Drafts.class)).of(staff));
        commands.putAll(
                new PlaybookCommands(bean(Playbooks.class), bean(PlaybookDrafts.class), bean(Answers.class)).of(staff));
        commands.putAll(new LetterCommands(bean(LetterTemplates.class)).of(staff));
        commands.putAll(new RunCommands(context, staff).all());
        commands.putAll(new TicketCommands(context, staff).all());
        commands.putAll(new ChannelCommands(bean(ChannelRules.class), bean(Holidays.class)).of(staff));
        commands.putAll(new LimitCommands(bean(LimitTuning.class), bean(LimitPresets.class)).of(staff));
        commands.putAll(new InsightCommands(bean(Insights.class), bean(JdbcClient.class)).of(staff));
        commands.putAll(new EvidenceCommands(bean(EvidenceBook.class)).of(staff));
        commands.putAll(new StandInCommands(bean(StandIns.class)).of(staff));
        commands.putAll(new TeamCommands(
                        bean(Directory.class),
                        bean(Teams.class),
                        bean(TeamChanges.class),
                        bean(Places.class),
                        bean(Reps.class))
                .of(staff));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    static Stream<Cell> answers() {
        return MATRIX.cells().stream().filter(not(Cell::isPage));
    }

    @BeforeEach
    void it_is_wednesday_noon() {
        bean(MovableClock.class).set(MovableClock.START);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void each_answer_of_the_table_is_true(Cell cell) {
        Command command = Optional.ofNullable(commands.get(cell.subject())).orElseThrow();
        Command.Try attempt = command.preparation().get();
        AtomicBoolean done = new AtomicBoolean();
        Throwable refusal = catchThrowable(() -> done.set(cell.who().does(staff, attempt::isDoneOrFails)));

        if (cell.allowed()) {
            assertThat(refusal).isNull();
            assertThat(done).isTrue();
        } else if (refusal == null) {
            assertThat(done).as("shown").isFalse();
        } else {
            assertThat(refusal).isInstanceOf(command.refusal());
        }
    }

    @Test
    void every_public_method_of_a_public_service_is_in_the_table() {
        assertThat(MATRIX.subjects().stream().filter(subject -> !subject.startsWith("/")))
                .containsExactlyInAnyOrderElementsOf(context.getBeansWithAnnotation(Service.class).values().stream()
                        .map(ClassUtils::getUserClass)
                        .filter(type -> type.getPackageName().startsWith("io.goodstanding"))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .flatMap(SecurityMatrixTest::commandsOf)
                        .toList());
    }

    private static Stream<String> commandsOf(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> service.getSimpleName() + "." + method.getName());
    }

    @Test
    void every_page_is_in_the_table() {
        assertThat(MATRIX.subjects().stream().filter(subject -> subject.startsWith("/")))
                .containsExactlyInAnyOrderElementsOf(Pages.all().keySet());
    }

    @Test
    void the_readme_shows_the_same_table() throws IOException {
        assumeThat(README).exists();
        String readme = Files.readString(README);

        assertThat(readme).contains(MARKER);
        String shown = readme.substring(readme.indexOf(MARKER) + MARKER.length());
        int end = Stream.of(MARKER, END_MARKER)
                .mapToInt(shown::indexOf)
                .filter(index -> index >= 0)
                .min()
                .orElse(-1);
        assertThat(end).as("a second marker behind the table").isNotNegative();
        assertThat(shown.substring(0, end).strip()).isEqualTo(MATRIX.markdown());
    }
}
