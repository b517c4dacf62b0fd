package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * Run by hand, since a fuzzer needs minutes and its agent slows whatever runs beside it; {@link ArchiveFuzzSeedsTest}
 * checks in every run what it has begun with and found. For any bytes the reader either refuses them as a whole or gives facts that hold together, and
 * it gives the same again. The first byte says where the rest lies: it is the upload itself, or one table of an archive.
 */
class ArchiveFuzz {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);
    private static final List<String> FILES = List.of(
            "Invitations.csv",
            "Connections.csv",
            "Profile.csv",
            "Registration.csv",
            "Email Addresses.csv",
            "PhoneNumbers.csv",
            "Verifications/Verifications.csv",
            "Account Status History.csv",
            "Logins.csv",
            "Security Challenges.csv");

    /** The folder of the seeds has this name. */
    @FuzzTest(maxDuration = "10m")
    void reads(byte[] input) throws IOException {
        check(input);
    }

    static void check(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        int where = Byte.toUnsignedInt(input[0]) % (FILES.size() + 1);
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        Path file = Files.createTempFile("fuzz", ".bin");
        try {
            Files.write(file, where == FILES.size() ? rest : archiveWith(FILES.get(where), rest));
            read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] archiveWith(String name, byte[] content) {
        ArchiveBuilder archive = archive().file(name, content);
        return name.equals("Invitations.csv") || name.equals("Connections.csv")
                ? archive.bytes()
                : archive.sent("Ada Nowak", ArchiveBuilder.slug("ada"), "3/4/25, 9:05 AM")
                        .bytes();
    }

    private static void read(Path file) throws IOException {
        ArchiveContents contents;
        try {
            contents = contents(file);
        } catch (ArchiveRefused e) {
            assertThat(e.refusal().args()).allMatch(text -> text.codePointCount(0, text.length()) <= 160);
            return;
        }
        ArchiveFacts facts = ArchiveFacts.of(contents, HASHER);
        assertThat(facts).isEqualTo(ArchiveFacts.of(contents(file), HASHER));
        assertThat(facts.invitations())
                .hasSizeLessThanOrEqualTo(contents.outgoing().size());
        contents.newest().ifPresent(day -> {
            assertThat(WaitingInvitee.of(contents, facts, HASHER, day))
                    .hasSizeLessThanOrEqualTo(facts.invitations().size());
            facts.acceptance(day)
                    .ifPresent(acceptance -> assertThat(acceptance.sent())
                            .isLessThanOrEqualTo(facts.invitations().size()));
        });
    }

    private static ArchiveContents contents(Path file) throws IOException {
        return ArchiveReader.read(file, EnumSet.allOf(OptionalPart.class), ArchiveLimits.standard(), share -> {});
    }
}
