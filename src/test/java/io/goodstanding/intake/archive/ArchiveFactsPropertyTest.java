package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few people, few days and missing addresses, so that namesakes, repeats and duplicates are frequent. */
class ArchiveFactsPropertyTest {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    record Someone(String first, String address, int day, boolean note) {}

    @Provide
    Arbitrary<List<Someone>> people() {
        Arbitrary<String> first = Arbitraries.of("Ada", "ADA", "Ben", "Cleo");
        Arbitrary<String> address =
                Arbitraries.of("", slug(""), slug("ada"), slug("ADA/"), slug("ada-2"), slug("ben"), slug("cleo"));
        return Combinators.combine(first, address, Arbitraries.integers().between(1, 9), Arbitraries.of(true, false))
                .as(Someone::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 300)
    void the_order_of_the_rows_does_not_change_the_facts(
            @ForAll("people") List<Someone> invited, @ForAll("people") List<Someone> connected, @ForAll Random random)
            throws IOException {
        ArchiveBuilder archive = archive(invited, connected);
        ArchiveContents before = read(archive);
        ArchiveContents after = read(archive.shuffled(random));

        assertThat(ArchiveFacts.of(after, HASHER)).isEqualTo(ArchiveFacts.of(before, HASHER));
        assertThat(InviteeNames.of(after, HASHER).keySet())
                .isEqualTo(InviteeNames.of(before, HASHER).keySet());
        assertThat(after.newest()).isEqualTo(before.newest());
        assertThat(after.coverage()).isEqualTo(before.coverage());
    }

    @Property(tries = 300)
    void an_invitation_is_answered_once_by_one_connection_and_never_before_it_was_sent(
            @ForAll("people") List<Someone> invited, @ForAll("people") List<Someone> connected) throws IOException {
        ArchiveFacts facts = ArchiveFacts.of(read(archive(invited, connected)), HASHER);
        List<InvitationFact> accepted = facts.invitations().stream()
                .filter(fact -> fact.acceptedOn() != null)
                .toList();

        assertThat(accepted).hasSizeLessThanOrEqualTo(facts.connections().size());
        assertThat(accepted)
                .allMatch(fact -> facts.connections().stream()
                        .anyMatch(connection -> connection.connectedOn().equals(fact.acceptedOn())
                                && connection.person().matches(fact.invitee())));
        assertThat(new HashSet<>(facts.invitations())).hasSameSizeAs(facts.invitations());
    }

    @Property(tries = 300)
    void pending_has_each_person_once_and_nobody_accepted(
            @ForAll("people") List<Someone> invited, @ForAll("people") List<Someone> connected) throws IOException {
        ArchiveFacts facts = ArchiveFacts.of(read(archive(invited, connected)), HASHER);
        LocalDate day = LocalDate.of(2025, 3, 9);
        PendingEstimate pending = PendingEstimate.of(facts, day);

        assertThat(pending.waiting()).extracting(fact -> fact.invitee().id()).doesNotHaveDuplicates();
        assertThat(pending.waiting()).noneMatch(fact -> fact.acceptedBy(day));
        assertThat(PendingEstimate.of(facts, day.plus(172, ChronoUnit.DAYS)).count())
                .isLessThanOrEqualTo(pending.count());
    }

    @Property
    void a_normalised_name_stays_as_it_is(@ForAll String name) {
        String once = PersonName.normalised(name);

        assertThat(PersonName.normalised(once)).isEqualTo(once);
    }

    private static ArchiveBuilder archive(List<Someone> invited, List<Someone> connected) {
        ArchiveBuilder archive = ArchiveBuilder.archive();
        invited.forEach(one -> archive.sent(
                one.first() + " Nowak",
                one.address(),
                "3/%d/25, 9:05 AM".formatted(one.day()),
                one.note() ? "Hi" : ""));
        connected.forEach(
                one -> archive.connected(one.first(), "Nowak", one.address(), "0%d Mar 2025".formatted(one.day())));
        return archive;
    }

    private static ArchiveContents read(ArchiveBuilder archive) throws IOException {
        Path zip = Files.createTempFile("archive", ".zip");
        try {
            Files.write(zip, archive.bytes());
            return Reading.read(zip);
        } finally {
            Files.delete(zip);
        }
    }
}
