package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static io.goodstanding.intake.archive.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {

    @TempDir
    Path temp;

    private static ArchiveBuilder usual() {
        return archive()
                .sent("Ada Nowak", slug("ada-nowak"), "3/4/25, 9:05 AM", "Nice talk!")
                .sent("Ben Okoro", slug("ben-okoro"), "12/31/24, 11:59 PM")
                .received("Cleo Tan", "3/6/25, 1:00 PM")
                .connected("Ada", "Nowak", slug("ada-nowak"), "05 Mar 2025");
    }

    @Test
    void takes_own_invitations_connections_and_the_owner() {
        ArchiveContents contents =
                read(usual().file("Profile.csv", "First Name,Last Name,Maiden Name\nRosa,Beispiel,\n")
                        .in(temp));

        assertThat(contents.outgoing())
                .extracting(InvitationRow::sentAt)
                .containsExactly(Instant.parse("2025-03-04T09:05:00Z"), Instant.parse("2024-12-31T23:59:00Z"));
        assertThat(contents.outgoing()).extracting(InvitationRow::noteAdded).containsExactly(true, false);
        assertThat(contents.outgoing())
                .extracting(InvitationRow::displayName)
                .containsExactly("Ada Nowak", "Ben Okoro");
        assertThat(contents.connections())
                .extracting(ConnectionRow::connectedOn)
                .containsExactly(LocalDate.of(2025, 3, 5));
        assertThat(contents.invitationsPresent()).isTrue();
        assertThat(contents.connectionsPresent()).isTrue();
        assertThat(contents.owner()).hasValueSatisfying(owner -> {
            assertThat(owner.full()).isEqualTo("Rosa Beispiel");
            assertThat(owner.matches(" rosa  BEISPIEL")).isTrue();
            assertThat(owner.matches("Rosa Other")).isFalse();
        });
    }

    @Test
    void counts_incoming_invitations_as_skipped_and_keeps_nothing_else_of_them() {
        ArchiveContents contents = read(usual().in(temp));

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.rejected()).isEmpty();
        FileReport report = contents.reports().get(0);
        assertThat(report.recognised()).isEqualTo(2);
        assertThat(report.skipped()).containsOnlyKeys(SkipReason.INCOMING);
        assertThat(report.skipped().get(SkipReason.INCOMING)).containsExactly(4);
    }

    @Test
    void tells_the_span_and_the_newest_day_even_of_an_incoming_row() {
        ArchiveContents contents = read(usual().in(temp));

        assertThat(contents.coverage())
                .contains(new Coverage(Instant.parse("2024-12-31T23:59:00Z"), Instant.parse("2025-03-04T09:05:00Z")));
        assertThat(contents.newest()).contains(LocalDate.of(2025, 3, 6));
    }

    @Test
    void takes_the_later_of_the_day_in_the_file_name_and_the_newest_row() {
        ArchiveContents contents = read(usual().in(temp));

        assertThat(contents.date(Optional.empty())).contains(LocalDate.of(2025, 3, 6));
        assertThat(contents.date(ArchiveName.date("Basic_LinkedInDataExport_03-12-2025.zip")))
                .contains(LocalDate.of(2025, 3, 12));
        assertThat(contents.date(Optional.of(LocalDate.of(2024, 1, 1)))).contains(LocalDate.of(2025, 3, 6));
    }

    @Test
    void never_opens_another_file_and_lists_it_by_name() {
        byte[] zip = usual().file("messages.csv", "CONVERSATION ID,FROM,CONTENT\n1,Ada,secret\n")
                .file("Jobs/Saved Jobs.csv", "a,b\n")
                .file("inner.zip", usual().bytes())
                .bytes();
        byte[] poisoned = ZipBytes.of(zip)
                .scrambled("messages.csv")
                .scrambled("Jobs/Saved Jobs.csv")
                .scrambled("inner.zip")
                .bytes();

        ArchiveContents contents = read(ArchiveBuilder.write(temp, poisoned));

        assertThat(contents.unreadFiles()).containsExactly("messages.csv", "Jobs/Saved Jobs.csv", "inner.zip");
        assertThat(contents.outgoing()).hasSize(2);
    }

    @Test
    void reads_an_archive_that_was_packed_again_as_a_folder() {
        ArchiveContents contents =
                read(usual().in("Basic_LinkedInDataExport_03-12-2025").in(temp));

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.connections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Invitations_1158443584.csv", "invitations.CSV", "INVITATIONS.csv", "Export\\Invitations.csv"})
    void knows_the_other_spellings_of_the_file_name(String name) {
        String table = ArchiveBuilder.INVITATIONS_HEADER + "\nMe,Ada Nowak,\"3/4/25, 9:05 AM\",,OUTGOING,,\n";

        assertThat(read(archive().file(name, table).in(temp)).outgoing()).hasSize(1);
    }

    @Test
    void does_not_take_a_neighbouring_name_for_a_known_one() {
        ArchiveContents contents = read(usual().file("Company Follows.csv", "x\n")
                .file("Old Invitations.csv", "x\n")
                .file("Invitations.csv.bak", "x\n")
                .file("__MACOSX/._Invitations.csv", "x\n")
                .file("deep/er/Invitations.csv", "x\n")
                .in(temp));

        assertThat(contents.unreadFiles()).hasSize(5);
    }

    @Test
    void knows_the_sends_but_not_the_acceptance_without_connections() {
        ArchiveContents contents = read(archive()
                .sent("Ada Nowak", slug("ada-nowak"), "3/4/25, 9:05 AM")
                .in(temp));

        assertThat(contents.outgoing()).hasSize(1);
        assertThat(contents.connectionsPresent()).isFalse();
        ArchiveFacts facts = ArchiveFacts.of(contents, new PersonHasher(new byte[16]));
        assertThat(facts.networkSize()).isEmpty();
        assertThat(facts.acceptance(LocalDate.of(2025, 4, 1))).isEmpty();
        assertThat(facts.pending(LocalDate.of(2025, 4, 1))).isEmpty();
    }

    @Test
    void reads_connections_without_invitations() {
        ArchiveContents contents = read(
                archive().connected("Ada", "Nowak", slug("ada"), "05 Mar 2025").in(temp));

        assertThat(contents.invitationsPresent()).isFalse();
        assertThat(contents.connections()).hasSize(1);
        assertThat(contents.coverage()).isEmpty();
    }

    @Test
    void shows_progress_that_never_falls_and_ends_at_one() throws Exception {
        ArchiveBuilder builder = usual();
        for (int i = 0; i < 2_000; i++) {
            builder.sent("Person " + i, slug("person-" + i), "3/4/25, 9:05 AM");
        }
        List<Double> shares = new ArrayList<>();

        ArchiveReader.read(builder.in(temp), Set.of(), ArchiveLimits.standard(), shares::add);

        assertThat(shares)
                .isSorted()
                .hasSizeGreaterThan(3)
                .hasSizeLessThanOrEqualTo(101)
                .endsWith(1.0);
    }

    @Test
    void keeps_no_message_anywhere() {
        ArchiveContents contents =
                read(usual().invitationRow("Me,Dora Lund,\"3/4/25, 9:05 AM\",my secret words,SIDEWAYS,,")
                        .invitationRow("Me,Dora Lund,3/4/25, 9:05 AM,my secret words,OUTGOING,,")
                        .in(temp));

        assertThat(contents.rejected()).hasSize(2);
        assertThat(contents.rejected().get(0).fields())
                .containsExactly("", "Dora Lund", "3/4/25, 9:05 AM", "", "", "", "");
        assertThat(contents.rejected().get(1).reason()).isEqualTo(SkipReason.WRONG_WIDTH);
        assertThat(contents.rejected().get(1).fields()).isEmpty();
        assertThat(contents.rejected().toString()).doesNotContain("Dora").doesNotContain("secret");
        assertThat(contents.outgoing().toString()).doesNotContain("Ada").doesNotContain("Nice");
    }

    @Test
    void reads_names_of_other_files_in_any_old_code_page() {
        byte[] zip = usual().file("Donn_es.csv", "x").bytes();
        byte[] old = new String(zip, StandardCharsets.ISO_8859_1)
                .replace("Donn_es.csv", "Donn\u00e9es.csv")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(ArchiveBuilder.write(temp, withoutUtf8Mark(old))).unreadFiles())
                .hasSize(1);
    }

    private static byte[] withoutUtf8Mark(byte[] zip) {
        for (int i = 0; i < zip.length - 10; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean directory = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            int flags = local ? i + 7 : i + 9;
            if (local || directory) {
                zip[flags] = (byte) (zip[flags] & ~8);
            }
        }
        return zip;
    }
}
