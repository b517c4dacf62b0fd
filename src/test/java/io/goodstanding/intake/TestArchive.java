package io.goodstanding.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive in today's form as LinkedIn would hand it out on a day. */
public final class TestArchive {

    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CONNECTED = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.US);

    private final List<String> invitations = new ArrayList<>();
    private final List<String> connections = new ArrayList<>();
    private final Map<String, String> others = new TreeMap<>();
    private final LocalDate day;
    private String profile = "";

    private TestArchive(LocalDate day) {
        this.day = day;
    }

    public static TestArchive of(LocalDate day) {
        return new TestArchive(day);
    }

    public TestArchive sent(String name, String slug, Instant at) {
        return sent(name, slug, at, "");
    }

    public TestArchive sent(String name, String slug, Instant at, String message) {
        invitations.add("Rosa Beispiel,%s,\"%s\",%s,OUTGOING,https://www.linkedin.com/in/rosa,%s"
                .formatted(name, SENT.format(at), message, address(slug)));
        return this;
    }

    public TestArchive connected(String first, String last, String slug, LocalDate on) {
        connections.add("%s,%s,%s,,Acme,Buyer,%s".formatted(first, last, address(slug), CONNECTED.format(on)));
        return this;
    }

    public TestArchive belongsTo(String first, String last) {
        profile = "First Name,Last Name\n" + first + "," + last + "\n";
        return this;
    }

    /** Another file of the archive, as it is. */
    public TestArchive with(String name, String content) {
        others.put(name, content);
        return this;
    }

    private static String address(String slug) {
        return slug.isEmpty() ? "" : "https://www.linkedin.com/in/" + slug;
    }

    public String fileName() {
        return "Basic_LinkedInDataExport_"
                + DateTimeFormatter.ofPattern("MM-dd-yyyy").format(day) + ".zip";
    }

    public Path write(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "archive", ".zip");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                add(
                        zip,
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n",
                        invitations);
                add(
                        zip,
                        "Connections.csv",
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
                        connections);
                add(zip, "Profile.csv", profile, profile.isEmpty() ? List.of() : List.of(""));
                for (Map.Entry<String, String> other : others.entrySet()) {
                    add(zip, other.getKey(), other.getValue(), List.of(""));
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, String name, String header, List<String> rows) throws IOException {
        if (!rows.isEmpty()) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write((header + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
