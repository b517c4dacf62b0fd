package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However an archive was cut, packed, sorted or saved again: it says the same, or it is refused as a whole. */
class ArchiveCutAndShufflePropertyTest {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);
    private static final String INVITATIONS = "Invitations.csv";

    record Someone(String first, String address, int day, boolean note) {}

    /** One file as cells, so that its rows and columns can be moved. */
    record Table(String file, List<String> header, List<List<String>> rows) {

        Table shuffled(Random random) {
            List<Integer> order =
                    IntStream.range(0, header.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, random);
            List<List<String>> mixed = new ArrayList<>(rows);
            rows.stream().filter(row -> random.nextInt(3) == 0).forEach(mixed::add);
            Collections.shuffle(mixed, random);
            return new Table(
                    file,
                    moved(header, order),
                    mixed.stream().map(row -> moved(row, order)).toList());
        }

        private static List<String> moved(List<String> cells, List<Integer> order) {
            return order.stream().map(cells::get).toList();
        }

        byte[] plain() {
            return text(",", "\n").getBytes(StandardCharsets.UTF_8);
        }

        byte[] savedAgain(Random random) {
            String end = random.nextBoolean() ? "\r\n" : "\n";
            return switch (random.nextInt(4)) {
                case 0 -> text(",", end).getBytes(StandardCharsets.UTF_8);
                case 1 -> ("\uFEFF" + text(",", end)).getBytes(StandardCharsets.UTF_8);
                case 2 -> text(",", end).strip().getBytes(StandardCharsets.UTF_8);
                default -> ("\uFEFF" + text("\t", end)).getBytes(StandardCharsets.UTF_16LE);
            };
        }

        private String text(String separator, String end) {
            List<List<String>> all = new ArrayList<>(List.of(header));
            all.addAll(rows);
            return all.stream()
                    .map(row -> row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(separator)))
                    .collect(Collectors.joining(end, "", end));
        }
    }

    @Provide
    Arbitrary<List<Table>> archives() {
        return Combinators.combine(
                        people(),
                        people(),
                        Arbitraries.integers().between(1, 9).list().ofMaxSize(6))
                .as((invited, connected, logins) -> List.of(
                        invitations(invited), connections(connected), emails(logins), status(logins), logins(logins)));
    }

    private static Arbitrary<List<Someone>> people() {
        Arbitrary<String> first = Arbitraries.of("Ada", "ADA", "Ben, PhD", "Cleo \"C\" 🚀", "Zoë\tJ");
        Arbitrary<String> address =
                Arbitraries.of("", slug(""), slug("ada"), slug("ADA/"), slug("b%C3%A9n"), slug("cleo"));
        return Combinators.combine(first, address, Arbitraries.integers().between(1, 9), Arbitraries.of(true, false))
                .as(Someone::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Table invitations(List<Someone> people) {
        return new Table(
                INVITATIONS,
                List.of("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"),
                people.stream()
                        .map(one -> List.of(
                                "Rosa",
                                one.first() + " Nowak",
                                "3/%d/25, 9:05 AM".formatted(one.day()),
                                one.note() ? "Hi,\nyou" : "",
                                "OUTGOING",
                                slug("rosa"),
                                one.address()))
                        .toList());
    }

    private static Table connections(List<Someone> people) {
        return new Table(
                "Connections.csv",
                List.of("First Name", "Last Name", "URL", "Company", "Connected On"),
                people.stream()
                        .map(one -> List.of(
                                one.first(), "Nowak", one.address(), "Acme", "0%d Mar 2025".formatted(one.day())))
                        .toList());
    }

    private static Table emails(List<Integer> numbers) {
        return new Table(
                "Email Addresses.csv",
                List.of("Email Address", "Confirmed", "Primary"),
                numbers.stream()
                        .map(n -> List.of("rosa" + n % 3 + "@example.com", n % 2 == 0 ? "Yes" : "No", "No"))
                        .toList());
    }

    private static Table status(List<Integer> days) {
        return new Table(
                "Account Status History.csv",
                List.of("Time", "Event"),
                days.stream()
                        .map(day -> List.of("3/%d/25, 9:05 AM".formatted(day), "Event " + day % 2))
                        .toList());
    }

    private static Table logins(List<Integer> days) {
        return new Table(
                "Logins.csv",
                List.of("Login Date", "IP Address", "User Agent"),
                days.stream()
                        .map(day -> List.of(
                                "2025-03-0%d 09:05:00 UTC".formatted(day),
                                "192.0.2.1",
                                "Browser " + (char) ('a' + day)))
                        .toList());
    }

    @Property(tries = 100)
    void an_archive_that_is_packed_sorted_or_saved_again_says_the_same(
            @ForAll("archives") List<Table> tables, @ForAll Random random) throws IOException {
        ArchiveBuilder plain = archive();
        tables.forEach(table -> plain.file(table.file(), table.plain()));
        List<Table> order = new ArrayList<>(tables);
        Collections.shuffle(order, random);
        ArchiveBuilder again = archive();
        order.forEach(table -> again.file(table.file(), table.shuffled(random).savedAgain(random)));

        assertThat(said(again.bytes())).isEqualTo(said(plain.bytes()));
    }

    @Property(tries = 200)
    void an_archive_that_is_cut_anywhere_is_refused(
            @ForAll("archives") List<Table> tables, @ForAll @IntRange(max = 9_999) int where) {
        ArchiveBuilder plain = archive();
        tables.forEach(table -> plain.file(table.file(), table.plain()));
        byte[] zip = plain.bytes();

        assertThatExceptionOfType(ArchiveRefused.class)
                .isThrownBy(() -> said(Arrays.copyOf(zip, zip.length * where / 10_000)));
    }

    /** A table alone has no end that could be missed, so only its last row may be wrong. */
    @Property(tries = 200)
    void a_table_alone_that_is_cut_anywhere_is_refused_or_wrong_in_its_last_row_at_most(
            @ForAll("archives") List<Table> tables, @ForAll @IntRange(max = 9_999) int where) throws IOException {
        byte[] table = tables.get(0).plain();
        List<InvitationRow> all = contents(table).outgoing();

        try {
            List<InvitationRow> left = contents(Arrays.copyOf(table, table.length * where / 10_000))
                    .outgoing();
            assertThat(all).containsAll(left.subList(0, Math.max(0, left.size() - 1)));
        } catch (ArchiveRefused refused) {
            assertThat(refused.refusal().code())
                    .isIn(
                            RefusalCode.UNREADABLE_ROW,
                            RefusalCode.NOT_UTF8,
                            RefusalCode.WRONG_CONTENT,
                            RefusalCode.MISSING_COLUMN,
                            RefusalCode.NOT_A_ZIP,
                            RefusalCode.UNKNOWN_TABLE,
                            RefusalCode.NOTHING_UNDERSTOOD);
        }
    }

    /** All that leaves the reader for good. */
    private static List<Object> said(byte[] bytes) throws IOException {
        ArchiveContents contents = contents(bytes);
        ArchiveFacts facts = ArchiveFacts.of(contents, HASHER);
        return List.of(
                facts,
                contents.particulars(),
                contents.ownerProfile(),
                contents.newest(),
                contents.coverage(),
                WaitingInvitee.of(contents, facts, HASHER, contents.newest().orElseThrow()));
    }

    private static ArchiveContents contents(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("archive", ".bin");
        try {
            Files.write(file, bytes);
            return ArchiveReader.read(file, EnumSet.allOf(OptionalPart.class), ArchiveLimits.standard(), share -> {});
        } finally {
            Files.delete(file);
        }
    }
}
