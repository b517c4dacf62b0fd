package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.playbook.Step.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the product is delivered with: its playbooks, its answers, and the table that says where each advice went. */
class ShippedPlaybooksTest {

    private static final Path PLAYBOOKS = Path.of("src/main/resources/playbooks");
    private static final Path ANSWERS = Path.of("src/main/resources/answers/answers.yaml");
    private static final Path ARTICLES = Path.of("src/site/articles.md");
    private static final Path FIGURES = Path.of("target/playbook-walk.csv");

    private static final String AFTERCARE = "harden-and-ramp";
    private static final String REVIEW = "third-time-review";
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 25);
    private static final Pattern OFFICIAL_PAGE = Pattern.compile("https://www\\.linkedin\\.com/(help|legal)/\\S+");
    private static final Pattern REFERENCE =
            Pattern.compile("`(?:([a-z-]+)\\.yaml#([a-z0-9-]+)|answers#([a-z0-9-]+)|limit#([A-Z_]+))`");

    private static final PlaybookFormat FORMAT = new PlaybookFormat();
    private static final Map<String, Playbook> SHIPPED = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(PLAYBOOKS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                SHIPPED.put(
                        name.replaceFirst("\\.yaml$", ""), PlaybookReader.read(FORMAT.read(Files.readString(file))));
            }
        }
    }

    @Test
    void fifteen_playbooks_are_shipped_and_each_is_named_like_its_file() {
        assertThat(SHIPPED.keySet())
                .containsExactly(
                        "automation-suspected",
                        "compromised",
                        "email-required",
                        "find-out",
                        AFTERCARE,
                        "identity-check",
                        "invitation-limit",
                        "invitations-paused",
                        "locked-out",
                        "notices",
                        "permanent",
                        "restricted-until",
                        "start-safely",
                        REVIEW,
                        "too-many-pending");
        assertThat(SHIPPED)
                .allSatisfy((name, playbook) -> assertThat(playbook.key()).isEqualTo(name));
        assertThat(SHIPPED.values().stream().map(Playbook::name)).doesNotHaveDuplicates();
    }

    @Test
    void each_kind_of_incident_starts_exactly_one_playbook_and_that_one_leads_out_of_it() {
        assertThat(SHIPPED.values().stream().flatMap(playbook -> playbook.kinds().stream()))
                .containsExactlyInAnyOrder(IncidentKind.values());
        assertThat(SHIPPED.values())
                .allSatisfy(playbook -> assertThat(playbook.kinds().isEmpty())
                        .as(playbook.key())
                        .isEqualTo(playbook.purpose() != Purpose.RECOVERY));
        assertThat(SHIPPED.values().stream().map(Playbook::purpose)).contains(Purpose.values());
    }

    @Test
    void no_way_through_any_of_them_ends_in_the_open() throws IOException {
        List<String> figures = new ArrayList<>(List.of("key,places,moves,ways,longest"));
        Map<String, List<Problem>> problems = new TreeMap<>();
        SHIPPED.forEach((key, playbook) -> {
            PlaybookWalk.Report report = PlaybookWalk.of(playbook);
            assertThat(report.places()).as(key).isGreaterThan(playbook.steps().size());
            figures.add(
                    "%s,%d,%d,%d,%d".formatted(key, report.places(), report.moves(), report.ways(), report.longest()));
            if (!report.problems().isEmpty()) {
                problems.put(key, report.problems());
            }
        });
        Files.write(FIGURES, figures);

        assertThat(problems).isEmpty();
        assertThat(figures).hasSize(SHIPPED.size() + 1);
    }

    @Test
    void whatever_starts_another_playbook_names_one_that_is_shipped_for_that_purpose() {
        Map<StepType, Set<String>> started = new TreeMap<>();
        steps().forEach(step ->
                started.computeIfAbsent(step.type(), type -> new TreeSet<>()).addAll(startedBy(step)));

        assertThat(started.get(StepType.HARDEN)).containsExactly(AFTERCARE);
        assertThat(shipped(AFTERCARE).purpose()).isEqualTo(Purpose.AFTERCARE);
        assertThat(started.get(StepType.QUESTION)).containsExactly(REVIEW);
        assertThat(shipped(REVIEW).purpose()).isEqualTo(Purpose.REVIEW);
        assertThat(started.values().stream().flatMap(Collection::stream)).isSubsetOf(SHIPPED.keySet());
    }

    @Test
    void the_third_time_within_a_year_offers_the_review_for_every_kind_on_the_ladder() {
        List<IncidentKind> ladder =
                Stream.of(IncidentKind.values()).filter(IncidentKind::isLadder).toList();
        assertThat(ladder).hasSize(6);

        assertThat(ladder)
                .allSatisfy(kind -> assertThat(playbookFor(kind).steps())
                        .as(kind.name())
                        .filteredOn(step -> startedBy(step).contains(REVIEW))
                        .singleElement()
                        .satisfies(step -> {
                            assertThat(step.phase()).isEqualTo(Phase.AFTER);
                            assertThat(step.required()).isTrue();
                            assertThat(step.when().orElseThrow().written()).isEqualTo("occurrence >= 3");
                        }));
        assertThat(SHIPPED.values())
                .filteredOn(playbook -> playbook.steps().stream()
                        .anyMatch(step -> startedBy(step).contains(REVIEW)))
                .hasSize(ladder.size());
    }

    @Test
    void an_account_that_was_restricted_or_lost_is_hardened_in_the_end() {
        Set<IncidentKind> hardened =
                EnumSet.of(IncidentKind.SIGN_IN_LOCKOUT, IncidentKind.COMPROMISED, IncidentKind.IDENTITY_CHECK);
        Stream.of(IncidentKind.values()).filter(IncidentKind::isLadder).forEach(hardened::add);

        assertThat(hardened).allSatisfy(kind -> {
            Step last = playbookFor(kind).steps().getLast();
            assertThat(last.type()).as(kind.name()).isEqualTo(StepType.HARDEN);
            assertThat(last.phase()).as(kind.name()).isEqualTo(Phase.AFTER);
            assertThat(last.when()).as(kind.name()).isEmpty();
        });
    }

    @Test
    void nobody_writes_to_support_about_invitations_or_a_used_up_quota() {
        Set<IncidentKind> unwritten = Stream.of(IncidentKind.values())
                .filter(kind -> Set.of(Effect.INVITATIONS, Effect.NOTICE).contains(kind.effect(Extent.USUAL)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncidentKind.class)));
        assertThat(unwritten).hasSize(7);

        assertThat(unwritten)
                .allSatisfy(kind -> assertThat(playbookFor(kind).steps())
                        .as(kind.name())
                        .extracting(Step::type)
                        .doesNotContain(StepType.OPEN_TICKET, StepType.WRITE_LETTER));
    }

    @Test
    void a_restricted_account_gets_its_letters_in_their_order_and_one_case() {
        assertThat(letters(IncidentKind.RESTRICTED_UNTIL)).containsExactly("FIRST", "REOPEN", "SECOND");
        assertThat(letters(IncidentKind.PERMANENT_RESTRICTION))
                .containsExactly("APPEAL", "SIX_MONTHS", "TWELVE_MONTHS");
        assertThat(waits(IncidentKind.PERMANENT_RESTRICTION)).contains("6mo after appeal", "12mo after appeal");
        assertThat(waits(IncidentKind.RESTRICTED_UNTIL)).first().isEqualTo("3d after stop");
        assertThat(SHIPPED.values())
                .allSatisfy(playbook -> assertThat(letters(playbook).isEmpty() || opensCase(playbook))
                        .as(playbook.key())
                        .isTrue());
    }

    @Test
    void a_case_is_never_opened_a_second_time_by_going_back() {
        forEachRepeat((playbook, between) ->
                assertThat(between).as(playbook.key()).extracting(Step::type).doesNotContain(StepType.OPEN_TICKET));
    }

    @Test
    void nobody_is_asked_again_without_time_in_between() {
        List<Playbook> repeating = forEachRepeat((playbook, between) -> assertThat(between)
                .as(playbook.key())
                .extracting(Step::type)
                .containsAnyOf(StepType.WAIT, StepType.FOLLOW_UP));

        assertThat(repeating).hasSizeGreaterThanOrEqualTo(11);
    }

    @Test
    void an_account_comes_back_in_quarters() {
        List<Step> steps = shipped(AFTERCARE).steps();

        assertThat(steps.stream()
                        .filter(step -> step.type() == StepType.WAIT)
                        .map(step -> ((Wait.For) step.waitsFor().orElseThrow())
                                .timing()
                                .toString()))
                .containsExactly("7d after start", "14d after start", "21d after start");
        assertThat(steps.stream()
                        .filter(step -> step.type() == StepType.WAIT)
                        .map(step -> step.text().replaceAll("(?s).*?\\*\\*(\\d+)( per cent)?\\*\\*.*", "$1")))
                .containsExactly("25", "50", "75");
    }

    @Test
    void every_step_says_who_says_so_and_when_somebody_last_looked() {
        List<Said> all = SHIPPED.values().stream()
                .flatMap(playbook -> playbook.steps().stream()
                        .flatMap(step -> step.sources().stream()
                                .map(source -> new Said(playbook.key() + ".yaml#" + step.key(), source))))
                .toList();

        assertThat(all.stream().map(Said::where).distinct()).hasSize((int) steps().count());
        assertThat(all)
                .filteredOn(said -> said.source().checked().isBefore(WRITTEN))
                .isEmpty();
        assertThat(all)
                .as("who is quoted says something; only the team needs no words")
                .filteredOn(said -> said.source().kind() != SourceKind.TEAM)
                .hasSizeGreaterThan(250)
                .filteredOn(said -> said.source().says().isEmpty())
                .isEmpty();
        assertThat(all)
                .as("only LinkedIn's own pages are linked")
                .filteredOn(said -> !said.source().link().isEmpty())
                .hasSizeGreaterThan(30)
                .filteredOn(said -> said.source().kind() != SourceKind.OFFICIAL
                        || !OFFICIAL_PAGE.matcher(said.source().link()).matches())
                .isEmpty();
        assertThat(all.stream().map(said -> said.source().kind())).contains(SourceKind.values());
    }

    @Test
    void a_playbook_stays_short_enough_to_be_followed() {
        assertThat(SHIPPED.values()).allSatisfy(playbook -> {
            assertThat(playbook.steps()).as(playbook.key()).hasSizeBetween(6, 19);
            assertThat(playbook.steps())
                    .as(playbook.key())
                    .allSatisfy(step -> assertThat(step.title()).hasSizeLessThanOrEqualTo(100));
            assertThat(playbook.steps())
                    .as(playbook.key())
                    .filteredOn(step -> step.when().isPresent())
                    .allSatisfy(
                            step -> assertThat(step.because()).as(step.key()).isNotEmpty());
        });
    }

    @Test
    void a_step_that_waits_for_nobody_says_when_it_is_late() {
        assertThat(steps().filter(step -> step.type() != StepType.WAIT && step.type() != StepType.FOLLOW_UP)
                        .filter(step -> step.due().isEmpty())
                        .map(Step::key))
                .isEmpty();
    }

    @Test
    void the_answers_cover_every_topic_and_lead_to_playbooks_that_are_shipped() throws IOException {
        List<AnswerPart> answers = answers();

        assertThat(answers).hasSizeBetween(25, 35);
        assertThat(answers).extracting(AnswerPart::key).doesNotHaveDuplicates();
        assertThat(answers).extracting(AnswerPart::question).doesNotHaveDuplicates();
        assertThat(answers).extracting(AnswerPart::topic).contains(Topic.values());
        assertThat(answers.stream().map(AnswerPart::playbook).filter(Objects::nonNull))
                .isNotEmpty()
                .isSubsetOf(SHIPPED.keySet());
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.key()).matches("[a-z][a-z0-9-]{0,39}");
            assertThat(answer.question()).as(answer.key()).endsWith("?").hasSizeLessThanOrEqualTo(120);
            assertThat(answer.answer().strip()).as(answer.key()).hasSizeBetween(80, 1_200);
            assertThat(answer.source()).as(answer.key()).isNotEmpty().allSatisfy(source -> {
                assertThat(source.kind()).isNotNull();
                assertThat(source.checked()).isAfterOrEqualTo(WRITTEN);
                assertThat(source.link() == null
                                || source.kind() == SourceKind.OFFICIAL
                                        && OFFICIAL_PAGE.matcher(source.link()).matches())
                        .isTrue();
            });
        });
    }

    @Test
    void each_advice_of_both_articles_has_a_place_that_exists() throws IOException {
        List<String> rows = adviceRows();
        assertThat(rows).hasSizeGreaterThan(90);

        Set<String> known = places();
        assertThat(rows).allSatisfy(row -> {
            List<String> named = references(row);
            assertThat(named.isEmpty())
                    .as("either carried or deliberately not: " + row)
                    .isEqualTo(row.contains("not carried: "));
            assertThat(known).as(row).containsAll(named);
        });
    }

    @Test
    void each_playbook_and_each_answer_carries_some_of_the_advice() throws IOException {
        Set<String> named =
                adviceRows().stream().flatMap(row -> references(row).stream()).collect(Collectors.toSet());

        assertThat(named.stream()
                        .filter(place -> place.contains(".yaml#"))
                        .map(place -> place.substring(0, place.indexOf('.'))))
                .containsAll(SHIPPED.keySet());
        assertThat(named.stream().filter(place -> place.startsWith("answers#")))
                .hasSizeGreaterThan(answers().size() / 2);
    }

    @Test
    void the_table_of_advice_points_nowhere_outside_of_the_product() throws IOException {
        assertThat(Files.readString(ARTICLES))
                .contains("reaching LinkedIn's support, regaining access", "step by step out of a restriction")
                .doesNotContain("../", "/work", "/tmp", ".txt", "http");
    }

    private static List<String> adviceRows() throws IOException {
        return Files.readAllLines(ARTICLES).stream()
                .filter(line -> line.matches("\\| [AB]\\d+ \\|.*"))
                .toList();
    }

    private static List<String> references(String row) {
        return REFERENCE
                .matcher(row)
                .results()
                .map(MatchResult::group)
                .map(reference -> reference.replace("`", ""))
                .toList();
    }

    private static Set<String> places() throws IOException {
        Set<String> places = new TreeSet<>();
        SHIPPED.forEach((key, playbook) -> playbook.steps().forEach(step -> places.add(key + ".yaml#" + step.key())));
        answers().forEach(answer -> places.add("answers#" + answer.key()));
        Stream.of(LimitKind.values()).forEach(limit -> places.add("limit#" + limit));
        return places;
    }

    private static List<AnswerPart> answers() throws IOException {
        return FORMAT.read(Files.readString(ANSWERS), AnswersFile.class).answers();
    }

    private static Playbook shipped(String key) {
        return Objects.requireNonNull(SHIPPED.get(key), key);
    }

    private static Stream<Step> steps() {
        return SHIPPED.values().stream().flatMap(playbook -> playbook.steps().stream());
    }

    private static Playbook playbookFor(IncidentKind kind) {
        return SHIPPED.values().stream()
                .filter(playbook -> playbook.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> startedBy(Step step) {
        return Stream.concat(
                        step.type() == StepType.HARDEN ? Stream.of(step.extra()) : Stream.empty(),
                        step.answers().stream().flatMap(answer -> answer.starts().stream()))
                .toList();
    }

    private static List<String> letters(IncidentKind kind) {
        return letters(playbookFor(kind));
    }

    private static List<String> letters(Playbook playbook) {
        return extras(playbook, StepType.WRITE_LETTER);
    }

    private static boolean opensCase(Playbook playbook) {
        return !extras(playbook, StepType.OPEN_TICKET).isEmpty();
    }

    private static List<String> extras(Playbook playbook, StepType type) {
        return playbook.steps().stream()
                .filter(step -> step.type() == type)
                .map(Step::extra)
                .toList();
    }

    private static List<String> waits(IncidentKind kind) {
        return playbookFor(kind).steps().stream()
                .flatMap(step -> step.waitsFor().stream())
                .filter(Wait.For.class::isInstance)
                .map(wait -> ((Wait.For) wait).timing().toString())
                .toList();
    }

    /** Calls with each playbook and the steps that an answer of it repeats; the playbooks that repeat any. */
    private static List<Playbook> forEachRepeat(BiConsumer<Playbook, List<Step>> check) {
        List<Playbook> repeating = new ArrayList<>();
        SHIPPED.values()
                .forEach(playbook -> playbook.steps()
                        .forEach(step -> step.answers().stream()
                                .flatMap(answer -> answer.again().stream())
                                .forEach(again -> {
                                    repeating.add(playbook);
                                    check.accept(
                                            playbook,
                                            playbook.steps()
                                                    .subList(
                                                            playbook.indexOf(again.step()),
                                                            playbook.indexOf(step.key()) + 1));
                                })));
        return repeating.stream().distinct().toList();
    }

    record Said(String where, StepSource source) {}

    /** What an answer is about. */
    enum Topic {
        SIGN_IN,
        INVITATIONS,
        RESTRICTIONS,
        SUPPORT,
        PREVENTION,
        TOOLS
    }

    record AnswersFile(List<AnswerPart> answers) {}

    record AnswerPart(
            String key,
            String question,
            String answer,
            Topic topic,
            @Nullable String playbook,
            List<SourcePart> source) {}
}
