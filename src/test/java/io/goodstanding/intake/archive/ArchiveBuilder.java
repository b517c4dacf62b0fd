package io.goodstanding.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives of fictional people, in today's form unless told otherwise. */
final class ArchiveBuilder {

    static final String INVITATIONS_HEADER = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl";
    static final String CONNECTIONS_HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
    static final String NOTES = "Notes:\n\"When exporting your connection data, you may notice that some of the email"
            + " addresses are missing, and more\"\n\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> invitations = new ArrayList<>();
    private final List<String> connections = new ArrayList<>();
    private String folder = "";

    static ArchiveBuilder archive() {
        return new ArchiveBuilder();
    }

    ArchiveBuilder in(String newFolder) {
        folder = newFolder + "/";
        return this;
    }

    ArchiveBuilder sent(String name, String address, String sentAt) {
        return sent(name, address, sentAt, "");
    }

    ArchiveBuilder sent(String name, String address, String sentAt, String message) {
        return invitationRow(row("Rosa Beispiel", name, sentAt, message, "OUTGOING", slug("rosa-beispiel"), address));
    }

    ArchiveBuilder received(String name, String sentAt) {
        return invitationRow(
                row(name, "Rosa Beispiel", sentAt, "Hello", "INCOMING", slug("someone"), slug("rosa-beispiel")));
    }

    ArchiveBuilder invitationRow(String line) {
        invitations.add(line);
        return this;
    }

    ArchiveBuilder connected(String first, String last, String address, String connectedOn) {
        return connectionRow(row(first, last, address, "", "Acme", "Buyer", connectedOn));
    }

    ArchiveBuilder connectionRow(String line) {
        connections.add(line);
        return this;
    }

    ArchiveBuilder file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    ArchiveBuilder file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    ArchiveBuilder file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    ArchiveBuilder shuffled(Random random) {
        Collections.shuffle(invitations, random);
        Collections.shuffle(connections, random);
        return this;
    }

    static String slug(String slug) {
        return "https://www.linkedin.com/in/" + slug;
    }

    static String row(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            quoted.add(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
        }
        return String.join(",", quoted);
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        if (!invitations.isEmpty()) {
            all.put(folder + "Invitations.csv", table(INVITATIONS_HEADER, invitations));
        }
        if (!connections.isEmpty()) {
            all.put(folder + "Connections.csv", table(NOTES + CONNECTIONS_HEADER, connections));
        }
        files.forEach((name, bytes) -> all.put(folder + name, bytes));
        return zip(all);
    }

    Path in(Path directory) {
        return write(directory, bytes());
    }

    static Path write(Path directory, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(directory, "archive", ".zip"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] table(String header, List<String> rows) {
        return (header + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
