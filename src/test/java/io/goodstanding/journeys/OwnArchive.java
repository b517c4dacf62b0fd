package io.goodstanding.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive as a rep gets it from LinkedIn today. */
final class OwnArchive {

    private OwnArchive() {}

    /** Thirty invitations of the last weeks, of which every third was accepted; all people are made up. */
    static byte[] of(String rep) throws IOException {
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC)
                .toLocalDate()
                .atTime(12, 0);
        DateTimeFormatter sentAt = DateTimeFormatter.ofPattern("M/d/yy, h:mm a", Locale.US);
        DateTimeFormatter connectedOn = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
        StringBuilder invitations =
                new StringBuilder("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
        StringBuilder connections = new StringBuilder(
                "Notes:\n\"A sentence.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (int i = 0; i < 30; i++) {
            LocalDateTime sent = now.minusDays(15L + i % 25).minusMinutes(i);
            invitations.append("%s,Person %d,\"%s\",,OUTGOING,,https://www.linkedin.com/in/person-%d%n"
                    .formatted(rep, i, sentAt.format(sent), i)
                    .replace("\r", ""));
            if (i % 3 == 0) {
                connections.append("Person,%d,https://www.linkedin.com/in/person-%d,,,,%s%n"
                        .formatted(i, i, connectedOn.format(sent.plusDays(1)))
                        .replace("\r", ""));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("Invitations.csv"));
            zip.write(invitations.toString().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            zip.write(connections.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
