package io.goodstanding.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** The file of answers. */
class AnswerBookTest {

    static final String GOOD = """
            answers:
              - key: begin
                question: Where do I begin?
                answer: At the **beginning**.
                topic: SUPPORT
                playbook: invitations-paused
                source:
                  - {kind: TEAM, checked: 2026-11-01, says: So we do., link: "https://example.com/a"}
              - key: end
                question: Where does it end?
                answer: At the end.
                topic: PREVENTION
                source: [{kind: OFFICIAL, checked: 2026-11-01}]
            """;

    @Test
    void a_good_one_is_read_in_its_order() {
        List<KnownAnswer> answers = AnswerBook.read(GOOD);

        assertThat(answers).extracting(KnownAnswer::key).containsExactly("begin", "end");
        assertThat(answers.getFirst().playbook()).contains("invitations-paused");
        assertThat(answers.getFirst().sources().getFirst().link()).isEqualTo("https://example.com/a");
    }

    @ParameterizedTest
    @CsvSource({
        "key: end, key: begin, begin",
        "key: end, key: The End, The End",
        "question: Where does it end?, question: '', end",
        "topic: PREVENTION, topic: MAGIC, MAGIC",
        "topic: PREVENTION, subject: x, subject",
        "'source: [{kind: OFFICIAL, checked: 2026-11-01}]', source: [], end",
        "'kind: OFFICIAL, checked: 2026-11-01', kind: OFFICIAL, end",
        "https://example.com/a, javascript:alert(1), begin",
    })
    void a_wrong_one_is_refused_naming_the_place(String good, String wrong, String named) {
        assertThatThrownBy(() -> AnswerBook.read(GOOD.replace(good, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    @Test
    void a_missing_one_and_an_empty_one_have_no_answers() {
        assertThat(Answers.read(new ClassPathResource("answers/none.yaml"))).isEmpty();
        assertThat(AnswerBook.read("answers:")).isEmpty();
        assertThat(AnswerBook.read("")).isEmpty();
    }

    @Test
    void the_one_that_is_shipped_is_good_and_leads_to_playbooks_that_are_shipped() throws IOException {
        Path file = Path.of("src/main/resources/answers/answers.yaml");
        assumeThat(file).exists();
        Path playbooks = Path.of("src/main/resources/playbooks");

        List<KnownAnswer> answers = AnswerBook.read(Files.readString(file));

        assertThat(answers).isNotEmpty();
        assertThat(answers.stream().flatMap(answer -> answer.playbook().stream()))
                .allSatisfy(key -> assertThat(playbooks.resolve(key + ".yaml")).exists());
    }
}
