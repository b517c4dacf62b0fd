package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFuzzSeedsTest {

    private static final Path SEEDS =
            Path.of("src/test/resources/io/goodstanding/intake/archive/ArchiveFuzzInputs/reads");

    static Stream<Path> seeds() throws IOException {
        return Files.list(SEEDS).sorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_the_fuzzer_began_with_and_found_is_refused_or_holds_together(Path seed) throws IOException {
        byte[] input = Files.readAllBytes(seed);

        assertThatNoException().isThrownBy(() -> ArchiveFuzz.check(input));
    }
}
