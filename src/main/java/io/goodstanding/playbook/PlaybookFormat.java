package io.goodstanding.playbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes playbooks as YAML; the parser refuses aliases that multiply and texts without end by itself. */
@Component
public class PlaybookFormat {

    /** A playbook with twenty full steps has less than 100 kB. */
    public static final int MOST_BYTES = 256 * 1024;

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    /**
     * What stands in a file.
     *
     * @throws PlaybookRefused if it is no playbook file
     */
    public PlaybookFile read(String text) {
        return read(text, PlaybookFile.class);
    }

    <T> T read(String text, Class<T> type) {
        try {
            T read = yaml.readValue(text, type);
            if (read == null) {
                throw new PlaybookRefused(List.of(Problem.of("", "playbook.refused.empty")));
            }
            return read;
        } catch (JacksonException problem) {
            throw new PlaybookRefused(List.of(Problem.of(
                    "",
                    "playbook.refused.unreadable",
                    problem.getLocation() == null
                            ? 1
                            : Math.max(1, problem.getLocation().getLineNr()),
                    problem.getOriginalMessage().lines().findFirst().orElse(""))));
        }
    }

    /** A file of the class path that belongs to the product. */
    String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    public String write(PlaybookFile file) {
        return yaml.writeValueAsString(file);
    }
}
