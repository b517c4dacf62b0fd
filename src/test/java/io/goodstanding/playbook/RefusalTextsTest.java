package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal of the engine has its words, also those whose keys are put together. */
class RefusalTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/goodstanding/playbook");
    private static final Pattern WHOLE = Pattern.compile("\"((?:playbook|run)\\.refused\\.[a-z.-]+[a-z])\"");

    /** Of {@link PlaybookRules}: the end of a key. */
    private static final Pattern ENDING = Pattern.compile(
            "refuseIf\\((?:[^;\"]|\"(?:lifted)\"|\"(?:items|answers)\")*?\"([a-z.-]+)\"[,)]", Pattern.DOTALL);

    @Test
    void each_has_a_text() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                WHOLE.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        ENDING.matcher(Files.readString(SOURCES.resolve("PlaybookRules.java")))
                .results()
                .forEach(found -> keys.add("playbook.refused." + found.group(1)));

        assertThat(keys).contains("playbook.refused.verify-answers", "playbook.refused.or-after", "run.refused.waits");
        assertThat(bundle().stringPropertyNames()).containsAll(keys);
        assertThat(bundle().stringPropertyNames())
                .contains(Stream.of(StepType.values()).map(StepType::textKey).toArray(String[]::new))
                .contains(Stream.of(StepState.Status.values())
                        .map(StepState.Status::textKey)
                        .toArray(String[]::new));
    }

    private static Properties bundle() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        RefusalTextsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
