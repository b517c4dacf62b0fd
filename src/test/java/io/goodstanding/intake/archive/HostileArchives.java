package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.INVITATIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** One upload that means harm for every row of the hostile tables of {@code archive-shapes.md}. */
final class HostileArchives {

    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, Supplier<byte[]>> traps = new LinkedHashMap<>();

    private HostileArchives() {}

    static Map<String, Supplier<byte[]>> refusedBeforeUnpacking() {
        HostileArchives hostile = new HostileArchives();
        hostile.bombs();
        hostile.names();
        hostile.forms();
        return hostile.traps;
    }

    static Map<String, Supplier<byte[]>> refusedWhileUnpacking() {
        HostileArchives hostile = new HostileArchives();
        hostile.lies();
        hostile.contents();
        return hostile.traps;
    }

    private static byte[] usual() {
        return ArchiveShapes.usual().bytes();
    }

    private void bombs() {
        traps.put(
                "ratio",
                () -> archive().file("Invitations.csv", new byte[50 * MEGABYTE]).bytes());
        traps.put(
                "ratio, file not read",
                () -> ArchiveShapes.usual()
                        .file("rich_media.bin", new byte[50 * MEGABYTE])
                        .bytes());
        traps.put("count", () -> many("file", 66_000).bytes());
        traps.put("nesting", () -> {
            byte[] inner = archive().file("bomb.bin", new byte[50 * MEGABYTE]).bytes();
            for (int depth = 0; depth < 20; depth++) {
                inner = archive().file("inner.zip", inner).bytes();
            }
            return inner;
        });
        traps.put(
                "four gigabytes",
                () -> ZipBytes.of(usual())
                        .declaredSize("Invitations.csv", 0xFFFFFFFEL)
                        .bytes());
        traps.put(
                "same name a thousand times",
                () -> ZipBytes.sameNames(many("Invitations", 1_000).bytes(), "Invitations", "Invitations_12345"));
    }

    private static ArchiveBuilder many(String name, int count) {
        ArchiveBuilder archive = archive();
        for (int i = 0; i < count; i++) {
            archive.file("%s%06d".formatted(name, i), "");
        }
        return archive;
    }

    private void names() {
        for (String name :
                new String[] {"../Invitations.csv", "a/../../x.csv", "..\\x.csv", "/etc/passwd", "C:\\x.csv"}) {
            traps.put(
                    "name " + name, () -> ArchiveShapes.usual().file(name, "x").bytes());
        }
        traps.put(
                "link",
                () -> ZipBytes.of(ArchiveShapes.usual()
                                .file("Profile.csv", "/etc/passwd")
                                .bytes())
                        .link("Profile.csv")
                        .bytes());
    }

    private void forms() {
        traps.put(
                "encrypted",
                () -> ZipBytes.of(usual()).encrypted("Connections.csv").bytes());
        traps.put(
                "unknown packing",
                () -> ZipBytes.of(usual()).method("Connections.csv", 93).bytes());
        traps.put("truncated", () -> Arrays.copyOf(usual(), usual().length / 2));
        traps.put("wrong count", () -> ZipBytes.of(usual()).declaredEntries(1).bytes());
        traps.put(
                "two tables of contents",
                () -> ZipBytes.twoTables(
                        many("file", 3_000).bytes(),
                        archive().file("Profile.csv", "x").bytes()));
        traps.put("bytes behind the end", () -> Arrays.copyOf(usual(), usual().length + 7));
        traps.put(
                "behind something else",
                () -> (new String(noise(100), StandardCharsets.ISO_8859_1)
                                + new String(usual(), StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.ISO_8859_1));
        traps.put("a program", () -> noise(5 * MEGABYTE));
        traps.put("a page", () -> "<html><body>Sign in</body></html>".getBytes(StandardCharsets.UTF_8));
        traps.put("nothing", () -> new byte[0]);
    }

    private void lies() {
        byte[] blank = "\n".repeat(190_000).getBytes(StandardCharsets.UTF_8);
        traps.put(
                "declares less",
                () -> ZipBytes.of(archive().file("Invitations.csv", blank).bytes())
                        .declaredSize("Invitations.csv", 500)
                        .bytes());
        traps.put(
                "declares more",
                () -> ZipBytes.of(usual())
                        .declaredSize("Invitations.csv", 50_000)
                        .bytes());
        traps.put(
                "another checksum",
                () -> ZipBytes.of(usual()).checksum("Connections.csv", 1).bytes());
        traps.put(
                "scrambled",
                () -> ZipBytes.of(usual()).scrambled("Invitations.csv").bytes());
    }

    private void contents() {
        traps.put(
                "noise",
                () -> archive().file("Invitations.csv", noise(30 * MEGABYTE)).bytes());
        traps.put("an archive", () -> archive().file("Invitations.csv", usual()).bytes());
        traps.put("rows without end", () -> table("\n".repeat(210_000)));
        traps.put("columns without end", () -> table(",".repeat(900_000)));
        traps.put("a cell without end", () -> table("\"" + "x".repeat(900_000)));
        String swelling = ",\"" + "\uFDFA".repeat(20_000) + "\",\"3/4/25, 9:05 AM\",,OUTGOING,,\n";
        traps.put(
                "names that swell",
                () -> (INVITATIONS_HEADER + "\n" + swelling.repeat(300)).getBytes(StandardCharsets.UTF_8));
        traps.put("wrong rows without end", () -> table("x\n".repeat(100_000)));
    }

    private static byte[] table(String rows) {
        return archive()
                .file("Invitations.csv", INVITATIONS_HEADER + "\n" + rows)
                .bytes();
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }
}
