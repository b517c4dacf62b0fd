package io.goodstanding.playbook;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes playbooks as YAML; the parser refuses aliases that multiply and texts without end by itself. */
@Component
public class PlaybookFormat {

    /** A playbook with twenty full steps has less than 100 kB. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
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

    /**
     * What stands in a file that somebody brings.
     *
     * @throws PlaybookRefused if it is too large, no text, or no playbook file
     */
    PlaybookFile read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused("playbook.refused.large", MOST_BYTES / 1024);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException noText) {
            throw refused("playbook.refused.encoding");
        }
    }

    <T> T read(String text, Class<T> type) {
        if (text.lines().allMatch(PlaybookFormat::saysNothing)) {
            throw refused("playbook.refused.empty");
        }
        try {
            T read = yaml.readValue(text, type);
            if (read == null) {
                throw refused("playbook.refused.empty");
            }
            return read;
        } catch (JacksonException problem) {
            throw new PlaybookRefused(List.of(Unreadable.problem(problem)));
        }
    }

    private static boolean saysNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static PlaybookRefused refused(String key, Object... args) {
        return new PlaybookRefused(List.of(Problem.of("", key, args)));
    }

    /** A file of the class path that belongs to the product. */
    String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    public String write(PlaybookFile file) {
        return yaml.writeValueAsString(file);
    }

    JsonNode tree(PlaybookFile file) {
        return yaml.valueToTree(file);
    }

    String write(JsonNode part) {
        return yaml.writeValueAsString(part);
    }
}
