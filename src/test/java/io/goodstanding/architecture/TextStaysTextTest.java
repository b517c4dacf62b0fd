package io.goodstanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people type is shown as text: there is no way by which it could become a part of a page's markup or a script. */
class TextStaysTextTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCRIPTS = Path.of("frontend/js");

    private static final Pattern MARKUP =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\\.write|new Html\\(|<Html>");

    /** Scripts whose text is put together instead of being given their values as arguments. */
    private static final Pattern SCRIPT_OF_PARTS =
            Pattern.compile("executeJs\\(\\s*+(?!\")|executeJs\\(\\s*\"[^\"]*\"\\s*\\+\\s*+(?!\")");

    private static final Pattern DRAWING = Pattern.compile("setSvg\\(");

    @Test
    void nothing_is_written_into_a_page_as_markup() throws IOException {
        assertThat(filesWith(SOURCES, MARKUP)).isEmpty();
        assertThat(filesWith(SCRIPTS, MARKUP)).isEmpty();
    }

    @Test
    void no_script_is_put_together_from_what_people_type() throws IOException {
        assertThat(filesWith(SOURCES, SCRIPT_OF_PARTS)).isEmpty();
    }

    @Test
    void drawings_are_made_in_one_place_which_escapes_their_words() throws IOException {
        assertThat(filesWith(SOURCES, DRAWING)).allMatch(file -> file.contains("shared/ui"));
    }

    private static List<String> filesWith(Path folder, Pattern wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.matcher(read(file)).find())
                    .map(file -> file.toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
