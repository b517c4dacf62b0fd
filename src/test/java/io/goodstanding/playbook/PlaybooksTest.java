package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.StepDifference.How;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Versions of playbooks as an admin makes them. */
@ApplicationTest
class PlaybooksTest {

    private static final String SHIPPED = "invitations-paused";

    @Autowired
    private Playbooks playbooks;

    @Autowired
    private PlaybookLibrary library;

    @Autowired
    private PlaybookFormat format;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String key = OwnPlaybook.newKey();
    private Staff staff;

    @BeforeEach
    void an_admin_works(@Autowired Staff.Hiring hiring) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.admin()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_comes_with_the_product_is_the_first_version_and_stands_in_no_table() {
        Edition shipped = playbooks.edition(SHIPPED, 1).orElseThrow();

        assertThat(shipped.definition()).contains("INVITATIONS_PAUSED");
        assertThat(playbooks.history(SHIPPED).getLast().isShipped()).isTrue();
        assertThat(rows(SHIPPED, 1)).isZero();
    }

    @Test
    void a_new_playbook_is_its_own_first_version_with_reason_and_author() {
        Edition saved = playbooks.save(OwnPlaybook.file(key), 0, "  We begin differently ");

        assertThat(saved.version()).isOne();
        assertThat(library.require(key)).isEqualTo(saved);
        assertThat(playbooks.history(key))
                .containsExactly(new PlaybookVersion(
                        key,
                        1,
                        "We begin differently",
                        Optional.of(staff.admin().name()),
                        Optional.of(MovableClock.START)));
    }

    @Test
    void runs_get_the_newest_version_and_old_ones_stay_as_they_were() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "clearer");

        assertThat(library.require(key).version()).isEqualTo(2);
        assertThat(title(library.require(key), "go")).isEqualTo("Go further");
        assertThat(title(playbooks.edition(key, 1).orElseThrow(), "go")).isEqualTo("Go on");
    }

    @Test
    void going_back_makes_the_old_text_the_newest_version() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "clearer");

        Edition back = playbooks.goBack(key, 1, 2, "It was better before");

        assertThat(back.version()).isEqualTo(3);
        assertThat(title(library.require(key), "go")).isEqualTo("Go on");
        assertThat(playbooks.history(key))
                .extracting(PlaybookVersion::reason)
                .first()
                .isEqualTo("It was better before");
    }

    @Test
    void a_shipped_playbook_can_be_changed_and_brought_back() {
        PlaybookFile file = format.read(playbooks.find(SHIPPED).orElseThrow().definition());
        givenAll(file);
        int before = playbooks.find(SHIPPED).orElseThrow().version();
        try {
            Edition saved = playbooks.save(
                    new PlaybookFile(
                            file.key(),
                            "Paused",
                            file.summary(),
                            file.purpose(),
                            file.kinds(),
                            file.donts(),
                            file.steps()),
                    before,
                    "shorter");
            assertThat(saved.version()).isEqualTo(before + 1).isGreaterThan(1);
            assertThat(library.forKind(IncidentKind.INVITATIONS_PAUSED)
                            .playbook()
                            .name())
                    .isEqualTo("Paused");
        } finally {
            playbooks.goBack(SHIPPED, 1, before + 1, "as shipped");
        }
        assertThat(library.forKind(IncidentKind.INVITATIONS_PAUSED).playbook().name())
                .isEqualTo(file.name());
    }

    /** Some shipped playbooks start others; those that are not there are made for this test. */
    private void givenAll(PlaybookFile file) {
        PlaybookReader.read(file).steps().forEach(step -> {
            givenStarted(step.type() == StepType.HARDEN ? step.extra() : "");
            step.answers().forEach(answer -> answer.starts().ifPresent(this::givenStarted));
        });
    }

    private void givenStarted(String started) {
        if (!started.isEmpty() && playbooks.find(started).isEmpty()) {
            playbooks.save(OwnPlaybook.file(started), 0, "for a test");
        }
    }

    @Test
    void of_two_admins_who_save_at_once_the_second_is_told_what_the_first_changed() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "clearer");

        PlaybookChangedMeanwhile refused = catchThrowableOfType(
                PlaybookChangedMeanwhile.class,
                () -> playbooks.save(OwnPlaybook.with(key, "Look around", "Look about"), 1, "mine"));

        assertThat(refused.current().version()).isEqualTo(2);
        assertThat(refused.current().reason()).isEqualTo("clearer");
        assertThat(refused.changed().steps())
                .containsExactly(new StepDifference(
                        "go", "Go further", How.CHANGED, List.of(new FieldDifference("title", "Go on", "Go further"))));
        assertThat(library.require(key).version()).isEqualTo(2);
    }

    @Test
    void of_two_that_save_at_the_same_moment_exactly_one_does() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");

        List<Optional<RuntimeException>> failures = Together.run(
                () -> saveAs(OwnPlaybook.with(key, "Go on\n", "Go further\n")),
                () -> saveAs(OwnPlaybook.with(key, "Look around", "Look about")));

        assertThat(failures.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(PlaybookChangedMeanwhile.class);
        assertThat(playbooks.history(key)).hasSize(2);
    }

    @Test
    void of_two_that_make_the_same_new_playbook_at_the_same_moment_exactly_one_does() {
        List<Optional<RuntimeException>> failures = Together.run(
                () -> SignedIn.as(staff.admin(), () -> playbooks.save(OwnPlaybook.file(key), 0, "one")),
                () -> SignedIn.as(staff.admin(), () -> playbooks.save(OwnPlaybook.file(key), 0, "other")));

        assertThat(failures.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("playbook.refused.taken"));
        assertThat(playbooks.history(key)).hasSize(1);
    }

    private void saveAs(PlaybookFile file) {
        SignedIn.as(staff.admin(), () -> playbooks.save(file, 1, "at once"));
    }

    @Test
    void one_that_could_dead_end_is_refused_naming_the_step() {
        PlaybookFile deadEnd = OwnPlaybook.read("""
                key: %s
                name: Dead end
                summary: Ends while the incident is open.
                purpose: RECOVERY
                steps:
                  - key: over
                    type: VERIFY_LIFTED
                    title: Is it over?
                    text: Look.
                    owner: REP
                    source: [{kind: TEAM, checked: 2026-11-01}]
                    answers: [{key: "yes", label: "Yes"}, {key: "no", label: "No"}]
                """.formatted(key));

        PlaybookRefused refused = catchThrowableOfType(PlaybookRefused.class, () -> playbooks.save(deadEnd, 0, "try"));

        assertThat(refused.problems()).containsExactly(Problem.of("over", "playbook.refused.dead-end"));
        assertThat(library.find(key)).isEmpty();
    }

    @Test
    void a_step_that_nothing_leads_to_is_refused_by_name() {
        PlaybookCheck check =
                playbooks.check(OwnPlaybook.with(key, "when: ready is yes", "when: ready is yes and ready is no"));

        assertThat(check.problems()).containsExactly(Problem.of("go", "playbook.refused.unreachable"));
    }

    @Test
    void it_may_start_playbooks_that_there_are_and_not_itself() {
        String harden = "type: HARDEN\n    starts: %s";
        assertThat(playbooks
                        .check(OwnPlaybook.with(key, "type: DO", harden.formatted("nowhere")))
                        .problems())
                .contains(Problem.of("look", "playbook.refused.starts", "nowhere"));
        assertThat(playbooks
                        .check(OwnPlaybook.with(key, "type: DO", harden.formatted(key)))
                        .problems())
                .contains(Problem.of("look", "playbook.refused.starts", key));
        assertThat(playbooks
                        .check(OwnPlaybook.with(key, "type: DO", harden.formatted("harden-and-ramp")))
                        .problems())
                .isEmpty();
    }

    @Test
    void it_may_not_start_a_way_out_of_an_incident_which_starts_with_one_only() {
        assertThat(playbooks
                        .check(OwnPlaybook.with(key, "type: DO", "type: HARDEN\n    starts: locked-out"))
                        .problems())
                .contains(Problem.of("look", "playbook.refused.starts-recovery", "Locked out"));
    }

    @Test
    void kinds_of_incident_stay_where_they_are() {
        PlaybookFile shipped = format.read(playbooks.find(SHIPPED).orElseThrow().definition());
        PlaybookFile withoutKinds = new PlaybookFile(
                shipped.key(), shipped.name(), shipped.summary(), shipped.purpose(), null, null, shipped.steps());

        assertThat(playbooks.check(withoutKinds).problems()).contains(Problem.of("", "playbook.refused.kinds"));
        assertThat(playbooks
                        .check(OwnPlaybook.with(key, "purpose:", "kinds: [OTHER]\npurpose:"))
                        .problems())
                .containsExactly(Problem.of("", "playbook.refused.kinds-new"));
    }

    @Test
    void what_a_playbook_is_for_stays() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");

        assertThat(playbooks.check(OwnPlaybook.with(key, "START", "REVIEW")).problems())
                .containsExactly(Problem.of("", "playbook.refused.purpose"));
    }

    @Test
    void nothing_is_saved_without_a_reason_or_without_a_difference() {
        assertThatThrownBy(() -> playbooks.save(OwnPlaybook.file(key), 0, " \u200B "))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(Playbooks.REASON));
        playbooks.save(OwnPlaybook.file(key), 0, "new");

        assertThatThrownBy(() -> playbooks.save(OwnPlaybook.file(key), 1, "again"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("playbook.refused.same"));
    }

    @Test
    void a_letter_about_invitations_is_warned_of_and_not_refused() {
        PlaybookFile shipped = format.read(playbooks.find(SHIPPED).orElseThrow().definition());
        givenAll(shipped);
        List<StepPart> steps = new ArrayList<>(shipped.steps());
        StepPart letter = OwnPlaybook.read("""
                key: x
                name: X
                summary: X
                purpose: START
                steps:
                  - key: letter
                    type: WRITE_LETTER
                    title: Write to support
                    text: Politely.
                    owner: REP
                    letter: FIRST
                    source: [{kind: ARTICLE_B, checked: 2026-11-01}]
                """).steps().getFirst();
        steps.addFirst(letter);
        PlaybookFile file = new PlaybookFile(
                shipped.key(), shipped.name(), shipped.summary(), shipped.purpose(), shipped.kinds(), null, steps);

        PlaybookCheck check = playbooks.check(file);

        assertThat(check.problems()).isEmpty();
        assertThat(check.warnings()).containsExactly(Problem.of("letter", "playbook.warning.letter"));
    }

    @Test
    void an_export_that_is_imported_is_the_same() {
        for (Edition edition : playbooks.list()) {
            String exported = edition.definition();
            PlaybookFile imported = playbooks.importFile(exported.getBytes(StandardCharsets.UTF_8));

            assertThat(PlaybookReader.read(imported)).isEqualTo(edition.playbook());
            assertThat(playbooks.importFile(format.write(imported).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(imported);
        }
    }

    @Test
    void the_trail_keeps_what_was_different_before_and_after() {
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "clearer");

        Map<String, Object> entry = jdbc.sql("SELECT * FROM audit_entry WHERE action = 'playbook-saved'"
                        + " AND JSON_VALUE(after_state, '$.playbook') = ? ORDER BY id DESC LIMIT 1")
                .param(key)
                .query()
                .singleRow();

        assertThat(entry.get("actor_name")).isEqualTo(staff.admin().name());
        assertThat((String) entry.get("before_state")).contains("Go on").contains("\"version\":\"1\"");
        assertThat((String) entry.get("after_state")).contains("Go further").contains("clearer");
    }

    @Test
    void what_nobody_sees_is_taken_out_of_texts() {
        Edition saved =
                playbooks.save(OwnPlaybook.with(key, "Look around", "\"Look\\u202E \\u200Baround\""), 0, "pasted");

        assertThat(title(saved, "look")).isEqualTo("Look around");
    }

    @Test
    void every_shipped_playbook_could_be_saved_but_for_those_it_starts_that_are_not_here_yet() {
        for (Edition edition : playbooks.list()) {
            assertThat(playbooks.check(format.read(edition.definition())).problems())
                    .as(edition.playbook().key())
                    .allMatch(problem -> problem.phrase().key().equals("playbook.refused.starts"));
        }
    }

    @Test
    void a_step_needs_no_text() {
        Edition saved = playbooks.save(OwnPlaybook.with(key, "text: Be honest.", "text: \"\""), 0, "short");

        assertThat(saved.playbook().step("ready").orElseThrow().text()).isEmpty();
        assertThat(playbooks.file(key).orElseThrow().steps()).hasSize(3);
    }

    private static String title(Edition edition, String step) {
        return edition.playbook().step(step).orElseThrow().title();
    }

    private int rows(String playbook, int version) {
        return jdbc.sql("SELECT COUNT(*) FROM playbook_version WHERE playbook_key = ? AND version = ?")
                .params(playbook, version)
                .query(Integer.class)
                .single();
    }
}
