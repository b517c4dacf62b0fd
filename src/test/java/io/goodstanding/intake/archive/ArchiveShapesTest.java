package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape of the archive that was met in the wild, with what becomes of it: {@code archive-shapes.md}. */
class ArchiveShapesTest {

    private static final ShapeTable TABLE = ShapeTable.under("Shapes");
    private static final Map<String, Supplier<ArchiveShapes.Shape>> SHAPES = ArchiveShapes.all();

    @TempDir
    Path temp;

    @Test
    void every_fixture_has_a_row_and_every_row_a_fixture() {
        assertThat(TABLE.fixtures()).containsExactlyInAnyOrderElementsOf(SHAPES.keySet());
    }

    static Stream<ShapeTable.Line> lines() {
        return TABLE.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void becomes_what_the_table_says(ShapeTable.Line line) throws IOException {
        ArchiveShapes.Shape shape =
                Objects.requireNonNull(SHAPES.get(line.fixture()), "no fixture").get();

        assertThat(outcome(shape)).isEqualTo(line.outcome());
    }

    private String outcome(ArchiveShapes.Shape shape) throws IOException {
        Path file = ArchiveBuilder.write(temp, shape.bytes());
        try {
            return Outcome.of(ArchiveReader.read(file, shape.ticked(), ArchiveLimits.standard(), share -> {}));
        } catch (ArchiveRefused refused) {
            return Outcome.of(refused);
        }
    }
}
