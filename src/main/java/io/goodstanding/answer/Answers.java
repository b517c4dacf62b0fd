package io.goodstanding.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The questions and answers that come with the product; a wrong file stops the start, a missing one does not. */
@Service
public class Answers {

    private static final String FILE = "answers/answers.yaml";

    private final List<KnownAnswer> all;

    Answers() {
        this.all = read(new ClassPathResource(FILE));
    }

    /** All of them, in the order in which they are written. */
    @PreAuthorize("isAuthenticated()")
    public List<KnownAnswer> all() {
        return all;
    }

    static List<KnownAnswer> read(ClassPathResource file) {
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream()) {
            return AnswerBook.read(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException("The answers cannot be read", problem);
        }
    }
}
