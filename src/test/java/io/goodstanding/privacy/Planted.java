package io.goodstanding.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive with words in it that are nowhere else, and how they are found again in whatever form they got out. */
final class Planted {

    static final String NAME = "Zelda Quixplant";
    static final String FILE = "Complete_LinkedInDataExport_11-18-2026.zip";

    /** Whose own archive it could be, were it not the rep's. */
    static final String PROFILE = "linkedin.com/in/zelda-quixplant-7f3";

    private static final String SLUG = "zelda-quixplant-7f3";
    private static final String EMAIL = "zq-private@quixplant.example.com";
    private static final String PHONE = "+45 99 88 77 66";
    private static final String ADDRESS = "203.0.113.77";
    private static final String BROWSER = "QuixBrowser/9.9";
    private static final String MESSAGE = "Marzipan xylophone quorum";

    private static final List<String> WORDS =
            List.of(NAME, "Quixplant", SLUG, EMAIL, PHONE, ADDRESS, BROWSER, MESSAGE, "Wanda Vextable");

    private static final Map<String, String> FILES = Map.of(
            "Invitations.csv",
            """
            From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
            Rita Rep,%1$s,"10/5/26, 9:05 AM",%2$s,OUTGOING,https://www.linkedin.com/in/rita-rep,https://www.linkedin.com/in/%3$s
            Rita Rep,Wanda Vextable,"11/5/26, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/rita-rep,https://www.linkedin.com/in/wanda-vextable
            %1$s,Rita Rep,"11/6/26, 9:05 AM",%2$s,INCOMING,https://www.linkedin.com/in/%3$s,https://www.linkedin.com/in/rita-rep
            Rita Rep,%1$s,some day,%2$s,OUTGOING,https://www.linkedin.com/in/rita-rep,https://www.linkedin.com/in/%3$s
            """.formatted(NAME, MESSAGE, SLUG),
            "Connections.csv",
            """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Wanda,Vextable,https://www.linkedin.com/in/wanda-vextable,%s,Quixplant Ltd,Buyer,07 Nov 2026
            """.formatted(EMAIL),
            "Registration.csv",
            "Registered At,Registration Ip,Subscription Types\n\"3/4/12, 9:15 AM\"," + ADDRESS + ",Premium\n",
            "Logins.csv",
            "Login Date,IP Address,User Agent,Login Type\nMon Nov 16 09:15:00 UTC 2026," + ADDRESS + "," + BROWSER
                    + ",LOGIN\n",
            "Security Challenges.csv",
            "Challenge Date,IP Address,User Agent,Country,Challenge Type\nMon Nov 16 09:15:00 UTC 2026," + ADDRESS + ","
                    + BROWSER + ",dk,EMAIL_PIN_CHALLENGE\n",
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On\n" + EMAIL + ",Yes,Yes,\"1/2/20, 9:15 AM\"\n",
            "PhoneNumbers.csv",
            "Extension,Number,Type\n," + PHONE + ",Mobile\n",
            "messages.csv",
            "CONVERSATION ID,FROM,TO,CONTENT\n1," + NAME + ",Rita Rep," + MESSAGE + "\n");

    private static final String INVITATIONS_HEADER =
            "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";

    private Planted() {}

    static Path write(Path folder) {
        try {
            return Files.write(folder.resolve("archive.zip"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes() {
        return zip(FILES);
    }

    /** So many invitations that the reading tells of its progress between two rows, too. */
    static byte[] manyRows() {
        String row = "Rita Rep,%s,\"11/5/26, 9:05 AM\",%s,OUTGOING,,https://www.linkedin.com/in/%s\n"
                .formatted(NAME, MESSAGE, SLUG);
        return zip(Map.of("Invitations.csv", INVITATIONS_HEADER + row.repeat(2_000)));
    }

    /** Uploads of which the refusal repeats a cell or a name, by what is wrong with them. */
    static Map<String, byte[]> refused() {
        String person = NAME + "," + EMAIL + "," + MESSAGE + "\n";
        String withoutDate = INVITATIONS_HEADER
                + "Rita Rep,Wanda Vextable,%s,%s,OUTGOING,,https://www.linkedin.com/in/%s\n"
                        .formatted(NAME, MESSAGE, SLUG);
        return Map.of(
                "a name for a date", zip(Map.of("Invitations.csv", withoutDate)),
                "names for a header", zip(Map.of("Invitations.csv", person + person)),
                "a name for a missing column",
                        zip(Map.of("Invitations.csv", "From,To,Direction," + NAME + "\n" + person)),
                "a name that points outside", zip(Map.of("../" + NAME + ".csv", person)),
                "a table of names", person.getBytes(StandardCharsets.UTF_8));
    }

    /** The archive of somebody else, who also sent the invitations in it. */
    static byte[] ofAnotherOwner() {
        return zip(Map.of(
                "Profile.csv",
                "First Name,Last Name\nZelda,Quixplant\n",
                "Invitations.csv",
                INVITATIONS_HEADER
                        + "%s,Wanda Vextable,\"11/12/26, 9:05 AM\",%s,OUTGOING,https://www.%s,https://www.linkedin.com/in/w\n"
                                .formatted(NAME, MESSAGE, PROFILE)));
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(each.getKey()));
                archive.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Which planted words stand in a text or in bytes: as they are, in UTF-16, in hexadecimal or in Base64. */
    static Set<String> in(byte[] bytes) {
        String as8 = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        WORDS.stream()
                .filter(word -> forms(word).anyMatch(form -> as8.contains(form.toLowerCase(Locale.ROOT))))
                .forEach(found::add);
        return found;
    }

    static Set<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each as the text that the bytes would look like. */
    private static Stream<String> forms(String word) {
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                        word,
                        new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                        new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1),
                        HexFormat.of().formatHex(utf8)),
                Stream.of(0, 1, 2).map(offset -> base64(utf8, offset)));
    }

    /** The part of the Base64 form that does not depend on what stands before and behind. */
    private static String base64(byte[] utf8, int offset) {
        byte[] moved = new byte[offset + utf8.length];
        System.arraycopy(utf8, 0, moved, offset, utf8.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(moved);
        return text.substring(offset == 0 ? 0 : 4, text.length() - 2);
    }
}
