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

/** Every trap is refused at the price the server can afford: {@code archive-shapes.md}. */
class HostileArchivesTest {

    /** Bytes: a table of contents of 2,000 entries and what looking at it takes. Each of the bombs unpacks to more. */
    private static final long FOR_LOOKING = 16L * 1024 * 1024;

    /** Bytes, garbage included: 200,000 rows, or 10,000 rows that are kept for the preview. */
    private static final long FOR_READING = 128L * 1024 * 1024;

    private static final ShapeTable BEFORE = ShapeTable.under("Hostile, refused before anything is unpacked");
    private static final ShapeTable WHILE = ShapeTable.under("Hostile, refused while unpacking");
    private static final Map<String, Supplier<byte[]>> BEFORE_TRAPS = HostileArchives.refusedBeforeUnpacking();
    private static final Map<String, Supplier<byte[]>> WHILE_TRAPS = HostileArchives.refusedWhileUnpacking();

    @TempDir
    Path temp;

    @Test
    void every_trap_has_a_row_and_every_row_a_trap() {
        assertThat(BEFORE.fixtures()).containsExactlyInAnyOrderElementsOf(BEFORE_TRAPS.keySet());
        assertThat(WHILE.fixtures()).containsExactlyInAnyOrderElementsOf(WHILE_TRAPS.keySet());
    }

    static Stream<ShapeTable.Line> before() {
        return BEFORE.lines().stream();
    }

    static Stream<ShapeTable.Line> during() {
        return WHILE.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("before")
    void is_refused_before_anything_is_unpacked(ShapeTable.Line line) throws IOException {
        Cost cost = cost(BEFORE_TRAPS, line);

        assertThat(cost.outcome()).isEqualTo(line.outcome()).startsWith("refused: intake.refused.");
        assertThat(cost.unpacked()).isFalse();
        assertThat(cost.allocated()).isLessThan(FOR_LOOKING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("during")
    void is_refused_while_unpacking_in_bounded_memory(ShapeTable.Line line) throws IOException {
        Cost cost = cost(WHILE_TRAPS, line);

        assertThat(cost.outcome()).isEqualTo(line.outcome()).startsWith("refused: intake.refused.");
        assertThat(cost.allocated()).isLessThan(FOR_READING);
    }

    private Cost cost(Map<String, Supplier<byte[]>> traps, ShapeTable.Line line) throws IOException {
        byte[] trap =
                Objects.requireNonNull(traps.get(line.fixture()), "no fixture").get();
        return Cost.of(ArchiveBuilder.write(temp, trap));
    }
}
