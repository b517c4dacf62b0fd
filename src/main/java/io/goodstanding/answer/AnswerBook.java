package io.goodstanding.answer;

import io.goodstanding.answer.AnswerFile.Entry;
import io.goodstanding.answer.AnswerFile.Source;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.StepSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the file of answers and refuses it as a whole, naming the entry, if anything is wrong. */
final class AnswerBook {

    private static final int MOST_QUESTION = 200;
    private static final int MOST_ANSWER = 3_000;
    private static final int MOST_SAYS = 300;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"'<>]{4,300}");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<String> keys = new HashSet<>();
    private String entry = "";

    private AnswerBook() {}

    /**
     * The answers of a file, in its order.
     *
     * @throws IllegalStateException saying what is wrong in which entry
     */
    static List<KnownAnswer> read(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            AnswerFile file = YAML.readValue(text, AnswerFile.class);
            AnswerBook book = new AnswerBook();
            List<KnownAnswer> answers = new ArrayList<>();
            for (Entry entry :
                    Optional.ofNullable(file).map(AnswerFile::answers).orElse(List.of())) {
                answers.add(book.answer(entry));
            }
            return List.copyOf(answers);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("The answers cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private KnownAnswer answer(@Nullable Entry written) {
        if (written == null) {
            throw new IllegalStateException("After the answer " + entry + " stands an empty one");
        }
        entry = text("key", written.key(), 60);
        require(KEY.matcher(entry).matches() && keys.add(entry), "a key of its own");
        List<Source> sources = Optional.ofNullable(written.source()).orElse(List.of());
        require(!sources.isEmpty(), "source");
        return new KnownAnswer(
                entry,
                text("question", written.question(), MOST_QUESTION),
                text("answer", written.answer(), MOST_ANSWER),
                present("topic", written.topic()),
                Optional.ofNullable(written.playbook()).map(String::strip),
                sources.stream().map(this::source).toList());
    }

    private StepSource source(Source written) {
        SourceKind kind = present("kind of source", written.kind());
        LocalDate checked = present("checked", written.checked());
        String link = Optional.ofNullable(written.link()).map(String::strip).orElse("");
        require(link.isEmpty() || ADDRESS.matcher(link).matches(), "an address that begins with https://");
        String says = Optional.ofNullable(written.says()).map(String::strip).orElse("");
        require(says.length() <= MOST_SAYS, "a shorter text of its source");
        return new StepSource(kind, says, checked, link);
    }

    private String text(String field, @Nullable String written, int most) {
        String text = Optional.ofNullable(written).map(String::strip).orElse("");
        require(!text.isEmpty() && text.length() <= most, field + " of 1 to " + most + " characters");
        return text;
    }

    private <T> T present(String field, @Nullable T value) {
        require(value != null, field);
        return Optional.ofNullable(value).orElseThrow();
    }

    private void require(boolean there, String what) {
        if (!there) {
            throw new IllegalStateException("The answer " + entry + " needs " + what);
        }
    }
}
