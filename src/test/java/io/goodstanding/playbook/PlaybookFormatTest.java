package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no playbooks: each is refused by its line, in our words, and soon. */
class PlaybookFormatTest {

    private static final PlaybookFormat FORMAT = new PlaybookFormat();

    static Stream<Arguments> wrongFiles() {
        String good = OwnPlaybook.text("own");
        return Stream.of(
                Arguments.of("nothing", "", "playbook.refused.empty"),
                Arguments.of("only a comment", "# nothing\n", "playbook.refused.empty"),
                Arguments.of("broken", "key: \"own\nname: x", "playbook.refused.unreadable"),
                Arguments.of("a tab", "key: own\n\tname: x", "playbook.refused.unreadable"),
                Arguments.of("a text", "just words", "playbook.refused.shape"),
                Arguments.of("a list", "- key: own", "playbook.refused.shape"),
                Arguments.of("a second playbook", good + "---\n" + good, "playbook.refused.shape"),
                Arguments.of("an unknown field", good.replace("summary:", "sumary:"), "playbook.refused.unknown-field"),
                Arguments.of(
                        "a field twice", good.replace("purpose:", "name: b\npurpose:"), "playbook.refused.unreadable"),
                Arguments.of(
                        "an unknown type", good.replace("type: DO", "type: DANCE"), "playbook.refused.unknown-value"),
                Arguments.of(
                        "a day that is none",
                        good.replace("2026-09-01", "2026-02-30"),
                        "playbook.refused.unknown-value"),
                Arguments.of("an empty step", good + "  -\n", "playbook.refused.null"),
                Arguments.of(
                        "a text in place of a list",
                        good.replaceFirst("(?s)steps:.*", "steps: none"),
                        "playbook.refused.shape"),
                Arguments.of("a picture", "\u0089PNG\r\n\u001A\n\u0000\u0000", "playbook.refused.unreadable"),
                Arguments.of("NUL", "key: \u0000", "playbook.refused.unreadable"),
                Arguments.of("endless nesting", "key: " + "[".repeat(5_000), "playbook.refused.shape"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void is_refused(String what, String text, String refusal) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).phrase().key())
                .isEqualTo(refusal);
    }

    @Test
    void the_line_is_named_and_no_class_of_ours() {
        Problem problem = refusal(
                OwnPlaybook.text("own").replace("type: DO", "type: DANCE").getBytes(StandardCharsets.UTF_8));

        assertThat(problem.phrase().args()).containsExactly(7, "steps 1 › type", "DANCE");
        assertThat(refusal("just words".getBytes(StandardCharsets.UTF_8))
                        .phrase()
                        .args()
                        .toString())
                .doesNotContain("goodstanding");
    }

    @Test
    void aliases_that_multiply_are_not_followed() {
        String bomb = """
                key: own
                donts: &a [x, x, x, x, x, x, x, x, x]
                kinds: &b [*a, *a, *a, *a, *a, *a, *a, *a]
                """;

        assertThat(refusal(bomb.getBytes(StandardCharsets.UTF_8)).phrase().key())
                .startsWith("playbook.refused.");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        byte[] large = "#".repeat(300 * 1024).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(large).phrase().key()).isEqualTo("playbook.refused.large");
    }

    @Test
    void what_is_no_utf_8_is_refused_and_a_mark_of_byte_order_is_not() {
        byte[] latin = OwnPlaybook.text("own").replace("somebody", "sömebody").getBytes(StandardCharsets.ISO_8859_1);
        byte[] marked = ("\uFEFF" + OwnPlaybook.text("own")).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(latin).phrase().key()).isEqualTo("playbook.refused.encoding");
        assertThat(FORMAT.read(marked)).isEqualTo(OwnPlaybook.file("own"));
    }

    @Test
    void what_is_written_is_read_back_the_same_whatever_stands_in_its_texts() {
        for (String text : new String[] {
            "yes",
            "3",
            "- a",
            "a: b",
            "#c",
            "\"q\"",
            "'",
            "*x",
            "&y",
            "| z",
            "{0}",
            "שלום",
            "👩🏽‍🚀",
            "a\n\nb\n c",
            "2026-11-01"
        }) {
            PlaybookFile file = OwnPlaybook.file("own");
            PlaybookFile other =
                    new PlaybookFile(file.key(), text, text, file.purpose(), null, List.of(text), file.steps());
            assertThat(FORMAT.read(FORMAT.write(other))).isEqualTo(other);
        }
    }

    private static Problem refusal(byte[] content) {
        return catchThrowableOfType(PlaybookRefused.class, () -> FORMAT.read(content))
                .problems()
                .getFirst();
    }
}
