package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Versions of templates as an admin makes them. The database is shared, so each test goes on from what it finds. */
@ApplicationTest
class LetterTemplatesTest {

    private static final LetterPurpose PURPOSE = LetterPurpose.SIX_MONTHS;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private LetterWriter writer;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();
    private Staff staff;
    private int seen;

    @BeforeEach
    void an_admin_works(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.admin()));
        seen = templates.of(PURPOSE).version();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void there_is_a_template_for_every_purpose_and_the_first_version_comes_with_the_product() {
        assertThat(templates.all()).extracting(LetterTemplate::purpose).containsExactly(LetterPurpose.values());
        assertThat(templates.history(PURPOSE).getLast().isShipped()).isTrue();
        assertThat(templates.history(PURPOSE).getLast().version()).isOne();
    }

    @Test
    void what_is_saved_is_the_next_version_with_reason_and_author_and_letters_use_it() {
        LetterTemplate saved =
                templates.save(PURPOSE, " About it ", "Hello {{name}}, " + mark + "\r\n", seen, " Clearer ");

        assertThat(saved).isEqualTo(new LetterTemplate(PURPOSE, seen + 1, "About it", "Hello {{name}}, " + mark));
        assertThat(templates.of(PURPOSE)).isEqualTo(saved);
        assertThat(templates.history(PURPOSE).getFirst())
                .isEqualTo(new LetterVersion(
                        saved, "Clearer", Optional.of(staff.admin().name()), Optional.of(MovableClock.START)));
        assertThat(writer.fill(PURPOSE, Map.of(MergeField.NAME, "Ana")).bodyText())
                .isEqualTo("Hello Ana, " + mark);
        assertThat(writer.fill(PURPOSE, Map.of()).version()).isEqualTo(seen + 1);
    }

    @Test
    void the_trail_keeps_the_text_before_and_after_and_why() {
        String before = templates.of(PURPOSE).body();
        templates.save(PURPOSE, "About it", "New " + mark, seen, "Because");

        Map<String, Object> entry = jdbc.sql(
                        "SELECT * FROM audit_entry WHERE action = 'letter-saved'" + " ORDER BY id DESC LIMIT 1")
                .query()
                .singleRow();
        assertThat(entry.get("actor_name")).isEqualTo(staff.admin().name());
        assertThat(String.valueOf(entry.get("before_state")))
                .contains("\"version\":\"" + seen + "\"")
                .contains(before.lines().findFirst().orElseThrow());
        assertThat(String.valueOf(entry.get("after_state")))
                .contains("\"version\":\"" + (seen + 1) + "\"", "New " + mark, "\"reason\":\"Because\"");
    }

    @Test
    void somebody_who_saved_meanwhile_is_named_and_nothing_is_kept() {
        templates.save(PURPOSE, "About it", "Theirs " + mark, seen, "First");

        LetterChangedMeanwhile refused = catchThrowableOfType(
                LetterChangedMeanwhile.class,
                () -> templates.save(PURPOSE, "About it", "Mine " + mark, seen, "Second"));

        assertThat(refused.phrase())
                .isEqualTo(Phrase.of(
                        "letter.refused.meanwhile", staff.admin().name(), seen + 1, MovableClock.START, "First"));
        assertThat(refused.current().template().body()).isEqualTo("Theirs " + mark);
        assertThat(templates.of(PURPOSE).body()).isEqualTo("Theirs " + mark);
    }

    @Test
    void of_two_that_save_at_the_same_moment_exactly_one_does() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> saveAs("One " + mark), () -> saveAs("Other " + mark));

        assertThat(failures.stream().flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(LetterChangedMeanwhile.class);
        assertThat(templates.of(PURPOSE).version()).isEqualTo(seen + 1);
    }

    private void saveAs(String body) {
        SignedIn.as(staff.admin(), () -> templates.save(PURPOSE, "About it", body, seen, "at once"));
    }

    @Test
    void going_back_makes_the_old_text_the_newest_version() {
        templates.save(PURPOSE, "About it", "New " + mark, seen, "Try");

        LetterTemplate back = templates.back(PURPOSE, 1, seen + 1, "It was better");

        LetterTemplate shipped = templates.history(PURPOSE).getLast().template();
        assertThat(back).isEqualTo(new LetterTemplate(PURPOSE, seen + 2, shipped.subject(), shipped.body()));
        assertThat(templates.of(PURPOSE)).isEqualTo(back);
    }

    @Test
    void a_version_that_there_is_not_cannot_be_gone_back_to() {
        assertThatThrownBy(() -> templates.back(PURPOSE, 9_999, seen, "Why not"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase()).isEqualTo(Phrase.of("letter.refused.no-version")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Subject | Text | ''     | reason  | letter.refused.reason",
                "Subject | Text | ' \u200B ' | reason  | letter.refused.reason",
                "''      | Text | why    | subject | letter.refused.subject",
                "Subject | ''   | why    | body    | letter.refused.body",
                "{{boss}} | Text | why   | subject | letter.refused.unknown",
                "Subject | {{boss}} | why | body   | letter.refused.unknown",
                "Subject | {{#name}} | why | body  | letter.refused.not-closed",
                "Subject | {{{name}}} | why | body | letter.refused.tag"
            })
    void what_cannot_be_kept_is_refused_at_its_field(
            String subject, String body, String reason, String field, String key) {
        assertThatThrownBy(() -> templates.save(PURPOSE, subject, body, seen, reason))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.phrase().key()).isEqualTo(key);
                });
        assertThat(templates.of(PURPOSE).version()).isEqualTo(seen);
    }

    @Test
    void what_is_too_long_is_refused_at_its_field() {
        assertTooLong("x".repeat(201), "Text", "why", LetterTemplates.SUBJECT);
        assertTooLong("Subject", "word ".repeat(20_000), "why", LetterTemplates.BODY);
        assertTooLong("Subject", "Text", "x".repeat(401), LetterTemplates.REASON);
    }

    private void assertTooLong(String subject, String body, String reason, String field) {
        assertThatThrownBy(() -> templates.save(PURPOSE, subject, body, seen, reason))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.phrase().key()).isEqualTo("text.too-long");
                });
    }

    @Test
    void the_longest_that_is_allowed_is_kept_whole() {
        LetterTemplate saved = templates.save(
                PURPOSE, "😀".repeat(200), mark + "😀".repeat(6_000 - mark.length()), seen, "😀".repeat(400));

        assertThat(templates.of(PURPOSE)).isEqualTo(saved);
        assertThat(saved.body().codePointCount(0, saved.body().length())).isEqualTo(6_000);
    }

    @Test
    void nothing_is_saved_without_a_difference() {
        LetterTemplate current = templates.of(PURPOSE);

        assertThatThrownBy(() -> templates.save(PURPOSE, current.subject(), current.body() + "\n", seen, "again"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase()).isEqualTo(Phrase.of("letter.refused.same")));
    }

    @Test
    void a_try_shows_what_would_become_of_it_and_saves_nothing() {
        LetterDraft clean =
                templates.tryOut(new LetterTemplate(PURPOSE, seen, "S", "Hi {{name}}"), SampleValues.known());
        LetterDraft broken = templates.tryOut(new LetterTemplate(PURPOSE, seen, "S", "Hi {{name"), Map.of());
        LetterDraft unfinished = templates.tryOut(new LetterTemplate(PURPOSE, seen, "", "Hi"), Map.of());

        assertThat(clean.isClean()).isTrue();
        assertThat(clean.letter().orElseThrow().bodyText()).isEqualTo("Hi Ana Ruiz");
        assertThat(broken.letter()).isEmpty();
        assertThat(broken.problems()).extracting(LetterProblem::field).containsExactly(LetterTemplates.BODY);
        assertThat(unfinished.letter()).isPresent();
        assertThat(unfinished.isClean()).isFalse();
        assertThat(templates.of(PURPOSE).version()).isEqualTo(seen);
    }
}
