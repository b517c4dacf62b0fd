package io.goodstanding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ConnectionFact;
import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.InvitationFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArchiveNewsPropertyTest {

    private static final Instant FIRST = Instant.parse("2026-11-02T10:15:00Z");

    @Property
    void an_archive_that_was_brought_in_is_no_news_again(
            @ForAll("archives") ArchiveFacts stored, @ForAll("archives") ArchiveFacts archive) {
        ArchiveFacts after = Facts.after(stored, ArchiveNews.of(archive, stored));

        assertThat(ArchiveNews.of(archive, after).isEmpty()).isTrue();
    }

    @Property
    void nothing_is_added_under_a_key_that_is_stored(
            @ForAll("archives") ArchiveFacts stored, @ForAll("archives") ArchiveFacts archive) {
        ArchiveNews news = ArchiveNews.of(archive, stored);

        assertThat(news.invitations())
                .noneMatch(fact -> stored.invitations().stream().anyMatch(known -> Facts.isSameRow(known, fact)));
        assertThat(news.accepted())
                .allMatch(fact -> stored.invitations().stream()
                        .anyMatch(known -> Facts.isSameRow(known, fact) && known.acceptedOn() == null));
        assertThat(news.connections())
                .noneMatch(fact -> stored.connections().stream()
                        .anyMatch(known ->
                                known.person().id().equals(fact.person().id())
                                        && known.connectedOn().equals(fact.connectedOn())));
    }

    /** Few people, moments and days, so that much coincides; each fact once, as in a real archive. */
    @Provide
    Arbitrary<ArchiveFacts> archives() {
        Arbitrary<HashedPerson> people = Arbitraries.of(
                Facts.person("anna", "anna"),
                Facts.person("anna-2", "anna"),
                Facts.named("anna"),
                Facts.person("ben", "ben"),
                Facts.named("ben"));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(2, 4).map(days(FIRST)::plusDays);
        Arbitrary<InvitationFact> invitations = Combinators.combine(
                        Arbitraries.integers().between(0, 1), people, days.injectNull(0.5))
                .as((day, person, accepted) ->
                        new InvitationFact(FIRST.plusSeconds(day * 86_400L), person, false, accepted));
        Arbitrary<ConnectionFact> connections =
                Combinators.combine(people, days).as(ConnectionFact::new);
        return Combinators.combine(
                        invitations
                                .list()
                                .ofMaxSize(8)
                                .uniqueElements(fact ->
                                        List.of(fact.sentAt(), fact.invitee().id())),
                        connections.list().ofMaxSize(6).uniqueElements(ArchiveNewsPropertyTest::identity))
                .as((sent, connected) -> new ArchiveFacts(sent, connected, true));
    }

    private static Object identity(ConnectionFact fact) {
        return fact.person().slug() == null ? fact : fact.person().id();
    }

    private static LocalDate days(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
