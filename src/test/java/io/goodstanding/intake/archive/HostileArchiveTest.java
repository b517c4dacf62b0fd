package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchiveTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(20_000, 5, 10_000, 40_000, 100, 5_000, 1_000, 100);

    @TempDir
    Path temp;

    private static ArchiveBuilder usual() {
        return archive()
                .sent("Ada Nowak", slug("ada-nowak"), "3/4/25, 9:05 AM")
                .connected("Ada", "Nowak", slug("ada-nowak"), "05 Mar 2025");
    }

    private Refusal refusal(byte[] zip) {
        return Reading.refusal(ArchiveBuilder.write(temp, zip));
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void refuses_an_upload_above_the_limit() {
        Path zip = usual().file("video.mp4", noise(21_000)).in(temp);

        assertThat(Reading.refusal(zip, SMALL)).isEqualTo(new Refusal(RefusalCode.TOO_LARGE, List.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7 and more and more and more and more"})
    void refuses_what_is_neither_a_zip_nor_a_table(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(RefusalCode.NOT_A_ZIP);
    }

    @Test
    void refuses_a_zip_behind_something_else() {
        byte[] zip = usual().bytes();
        byte[] prefixed = new byte[zip.length + 100];
        System.arraycopy(zip, 0, prefixed, 100, zip.length);

        assertThat(refusal(prefixed).code()).isEqualTo(RefusalCode.NOT_A_ZIP);
    }

    @Test
    void refuses_a_download_that_was_cut_off_anywhere() {
        byte[] zip = usual().bytes();

        for (int length = 4; length < zip.length; length++) {
            assertThat(refusal(Arrays.copyOf(zip, length)).code())
                    .as("cut at %d of %d", length, zip.length)
                    .isEqualTo(RefusalCode.DAMAGED);
        }
    }

    @Test
    void refuses_or_reads_but_never_fails_on_any_single_changed_byte() {
        byte[] zip = usual().bytes();

        for (int i = 0; i < zip.length; i++) {
            byte[] changed = zip.clone();
            changed[i] ^= (byte) 0xFF;
            Path path = ArchiveBuilder.write(temp, changed);
            try {
                assertThat(Reading.read(path).outgoing()).hasSizeLessThanOrEqualTo(1);
            } catch (ArchiveRefused e) {
                assertThat(e.refusal().code()).isNotNull();
            }
        }
    }

    @Test
    void refuses_an_empty_zip_and_one_without_a_known_file() {
        assertThat(refusal(archive().bytes()).code()).isEqualTo(RefusalCode.EMPTY);
        assertThat(refusal(archive().file("messages.csv", "x").bytes()).code()).isEqualTo(RefusalCode.NO_KNOWN_FILE);
        assertThat(refusal(archive()
                                .file("Profile.csv", "First Name,Last Name\nRosa,Beispiel\n")
                                .bytes())
                        .code())
                .isEqualTo(RefusalCode.NO_KNOWN_FILE);
        assertThat(refusal(archive().file("inner.zip", usual().bytes()).bytes()).code())
                .isEqualTo(RefusalCode.NO_KNOWN_FILE);
    }

    @Test
    void refuses_too_many_entries_before_looking_at_them() {
        ArchiveBuilder builder = usual();
        for (int i = 0; i < 4; i++) {
            builder.file("file" + i, "");
        }

        assertThat(Reading.refusal(builder.in(temp), SMALL))
                .isEqualTo(new Refusal(RefusalCode.TOO_MANY_ENTRIES, List.of("5")));
    }

    @Test
    void counts_entries_beyond_what_the_first_zip_format_could_count() {
        ArchiveBuilder builder = usual();
        for (int i = 0; i < 66_000; i++) {
            builder.file("file" + i, "");
        }

        assertThat(refusal(builder.bytes())).isEqualTo(new Refusal(RefusalCode.TOO_MANY_ENTRIES, List.of("2000")));
    }

    @Test
    void refuses_a_table_of_contents_of_absurd_length() {
        Path zip = usual().file("n".repeat(6_000), "").in(temp);

        assertThat(Reading.refusal(zip, SMALL).code()).isEqualTo(RefusalCode.TOO_MANY_ENTRIES);
    }

    @Test
    void refuses_a_table_of_contents_that_counts_wrongly() {
        byte[] zip = usual().bytes();

        assertThat(refusal(ZipBytes.of(zip).declaredEntries(1).bytes()).code()).isEqualTo(RefusalCode.DAMAGED);
        assertThat(refusal(ZipBytes.of(zip).declaredEntries(3).bytes()).code()).isEqualTo(RefusalCode.DAMAGED);
        assertThat(refusal(ZipBytes.of(zip).declaredEntries(0xFFFF).bytes()).code())
                .isEqualTo(RefusalCode.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Invitations.csv",
                "a/../../x.csv",
                "/etc/passwd",
                "C:\\x.csv",
                "c:x.csv",
                "..\\x.csv",
                "\\\\server\\x.csv",
                "a/.."
            })
    void refuses_names_that_point_outside_even_of_files_that_are_not_read(String name) {
        Refusal refusal = refusal(usual().file(name, "x").bytes());

        assertThat(refusal.code()).isEqualTo(RefusalCode.UNSAFE_NAME);
        assertThat(refusal.args()).containsExactly(name.replace('\\', '/'));
    }

    @Test
    void accepts_dots_that_point_nowhere() {
        assertThat(Reading.read(usual().file("a..b/..c.csv", "x").in(temp)).unreadFiles())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invitations.csv", "messages.csv"})
    void refuses_encrypted_entries(String name) {
        byte[] zip = usual().file("messages.csv", "x").bytes();

        assertThat(refusal(ZipBytes.of(zip).encrypted(name).bytes()).code()).isEqualTo(RefusalCode.ENCRYPTED);
    }

    @Test
    void refuses_a_packing_method_that_the_platform_does_not_know() {
        assertThat(refusal(ZipBytes.of(usual().bytes())
                        .method("Invitations.csv", 93)
                        .bytes()))
                .isEqualTo(new Refusal(RefusalCode.UNSUPPORTED_COMPRESSION, List.of("Invitations.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invitations.csv", "Invitations_12.csv", "export/Invitations.csv"})
    void refuses_a_file_that_is_there_twice(String second) {
        assertThat(refusal(usual().file(second, "x").bytes()))
                .isEqualTo(new Refusal(RefusalCode.DUPLICATE_FILE, List.of("Invitations.csv", second)));
    }

    @Test
    void refuses_files_of_two_folders_because_they_may_be_of_two_people() {
        byte[] zip = archive()
                .file("rosa/Invitations.csv", "x")
                .file("omar/Connections.csv", "x")
                .bytes();

        assertThat(refusal(zip))
                .isEqualTo(new Refusal(
                        RefusalCode.FOLDERS_DIFFER, List.of("rosa/Invitations.csv", "omar/Connections.csv")));
    }

    @Test
    void refuses_a_read_file_above_the_limit_by_its_declared_size() {
        Path zip = archive().file("Invitations.csv", noise(10_001)).in(temp);

        assertThat(Reading.refusal(zip, SMALL))
                .isEqualTo(new Refusal(RefusalCode.ENTRY_TOO_LARGE, List.of("Invitations.csv", "1")));
    }

    @Test
    void refuses_a_sum_of_declared_sizes_above_the_limit() {
        byte[] zip = usual().file("a", noise(4_900)).file("b", noise(4_900)).bytes();
        byte[] lying = ZipBytes.of(zip)
                .declaredSize("a", 21_000)
                .declaredSize("b", 21_000)
                .bytes();

        assertThat(Reading.refusal(ArchiveBuilder.write(temp, lying), SMALL))
                .isEqualTo(new Refusal(RefusalCode.TOTAL_TOO_LARGE, List.of("1")));
    }

    @Test
    void refuses_four_gigabytes_that_are_only_declared() {
        byte[] zip = usual().bytes();

        assertThat(refusal(ZipBytes.of(zip)
                        .declaredSize("Invitations.csv", 0xFFFFFFFEL)
                        .bytes()))
                .isEqualTo(new Refusal(RefusalCode.TOTAL_TOO_LARGE, List.of("512")));
    }

    @Test
    void refuses_a_bomb_by_its_ratio_also_in_a_file_that_is_not_read() {
        byte[] bomb = new byte[2 * 1024 * 1024];

        assertThat(refusal(usual().file("rich_media.bin", bomb).bytes()))
                .isEqualTo(new Refusal(RefusalCode.RATIO_TOO_HIGH, List.of("rich_media.bin", "100")));
    }

    @Test
    void accepts_a_small_file_however_tightly_it_is_packed() {
        assertThat(Reading.read(usual().file("Ads.csv", new byte[1024 * 1024]).in(temp))
                        .outgoing())
                .hasSize(1);
    }

    @Test
    void stops_a_bomb_that_declares_a_small_size_while_reading() {
        byte[] zip = archive().file("Invitations.csv", "\n".repeat(190_000)).bytes();
        byte[] lying = ZipBytes.of(zip).declaredSize("Invitations.csv", 500).bytes();

        assertThat(refusal(lying)).isEqualTo(new Refusal(RefusalCode.DAMAGED_FILE, List.of("Invitations.csv")));
    }

    @Test
    void refuses_content_that_is_shorter_than_declared_or_has_another_checksum() {
        byte[] zip = usual().bytes();
        Refusal damaged = new Refusal(RefusalCode.DAMAGED_FILE, List.of("Invitations.csv"));

        assertThat(refusal(
                        ZipBytes.of(zip).declaredSize("Invitations.csv", 50_000).bytes()))
                .isEqualTo(damaged);
        assertThat(refusal(ZipBytes.of(zip).checksum("Invitations.csv", 1).bytes()))
                .isEqualTo(damaged);
        assertThat(refusal(ZipBytes.of(zip).scrambled("Invitations.csv").bytes()))
                .isEqualTo(damaged);
    }
}
