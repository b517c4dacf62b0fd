package io.goodstanding.intake.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one table of {@code archive-shapes.md}. */
record ShapeTable(List<Line> lines) {

    private static final Path FILE = Path.of("src/test/resources/archive-shapes.md");

    /** One row: what is met in the wild, the fixture's name, what becomes of it. */
    record Line(String met, String fixture, String outcome) {}

    static ShapeTable under(String heading) {
        try (Stream<String> text = Files.lines(FILE)) {
            return new ShapeTable(text.dropWhile(line -> !line.equals("## " + heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                    .skip(1)
                    .map(ShapeTable::line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String row) {
        String[] cells = row.split("\\|", -1);
        return new Line(cells[1].strip(), cells[2].strip(), cells[3].strip());
    }

    List<String> fixtures() {
        return lines.stream().map(Line::fixture).toList();
    }
}
