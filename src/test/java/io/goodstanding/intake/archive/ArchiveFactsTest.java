package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFactsTest {

    private static final PersonHasher HASHER = new PersonHasher(new byte[32]);

    @TempDir
    Path temp;

    private ArchiveFacts facts(ArchiveBuilder builder) {
        return ArchiveFacts.of(Reading.read(builder.in(temp)), HASHER);
    }

    private static List<@Nullable LocalDate> accepted(ArchiveFacts facts) {
        return facts.invitations().stream().map(InvitationFact::acceptedOn).toList();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }

    @Test
    void an_invitation_is_accepted_if_its_invitee_is_connected_on_or_after_the_day_sent() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada"), "3/4/25, 11:59 PM")
                .sent("Ben Okoro", slug("ben"), "3/5/25, 9:00 AM")
                .sent("Cleo Tan", slug("cleo"), "3/6/25, 12:00 AM")
                .connected("Ada", "Nowak", slug("ada"), "04 Mar 2025")
                .connected("Ben", "Okoro", slug("ben"), "04 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(march(4), null, null);
        assertThat(facts.networkSize()).hasValue(2);
    }

    @Test
    void of_several_sends_to_one_person_the_latest_one_before_connecting_was_accepted_and_all_are_kept() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada"), "1/4/25, 9:00 AM")
                .sent("Ada Nowak", slug("ada"), "2/4/25, 9:00 AM")
                .sent("Ada Nowak", slug("ada"), "3/20/25, 9:00 AM")
                .connected("Ada", "Nowak", slug("ada"), "05 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(null, march(5), null);
    }

    @Test
    void matches_by_name_where_one_side_has_no_slug() {
        ArchiveFacts facts = facts(archive()
                .sent("ADA  Nowak", "https://www.linkedin.com/in", "3/4/25, 9:00 AM")
                .sent("Ben Okoro", slug("ben"), "3/4/25, 9:00 AM")
                .connected("Ada", "Nowak", slug("ada"), "05 Mar 2025")
                .connected("Ben", "Okoro", "", "06 Mar 2025"));

        assertThat(accepted(facts)).containsExactlyInAnyOrder(march(5), march(6));
    }

    @Test
    void does_not_match_by_name_where_both_have_different_slugs() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada-1"), "3/4/25, 9:00 AM")
                .connected("Ada", "Nowak", slug("ada-2"), "05 Mar 2025"));

        assertThat(accepted(facts)).containsOnlyNulls();
    }

    @Test
    void matches_by_slug_after_a_change_of_name() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada"), "3/4/25, 9:00 AM")
                .connected("Ada", "Married", slug("ada"), "05 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(march(5));
    }

    @Test
    void one_connection_without_a_slug_answers_one_of_two_namesakes_only() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada-1"), "3/1/25, 9:00 AM")
                .sent("Ada Nowak", slug("ada-2"), "3/2/25, 9:00 AM")
                .connected("Ada", "Nowak", "", "05 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(null, march(5));
    }

    @Test
    void two_namesakes_without_slugs_are_two_connections_and_answer_two_sends() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", "", "3/1/25, 9:00 AM")
                .sent("Ada Nowak", "", "3/2/25, 9:00 AM")
                .connected("Ada", "Nowak", "", "01 Mar 2025")
                .connected("Ada", "Nowak", "", "05 Mar 2025"));

        assertThat(facts.networkSize()).hasValue(2);
        assertThat(accepted(facts)).containsExactly(march(1), march(5));
    }

    @Test
    void a_sure_match_by_slug_comes_before_one_by_name() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada-1"), "3/1/25, 9:00 AM")
                .sent("Ada Nowak", "", "3/2/25, 9:00 AM")
                .connected("Ada", "Nowak", slug("ada-1"), "05 Mar 2025")
                .connected("Ada", "Nowak", slug("ada-2"), "06 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(march(5), march(6));
    }

    @Test
    void a_later_connection_can_still_answer_an_earlier_send_that_the_first_one_left() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", "", "3/1/25, 9:00 AM")
                .sent("Ada Nowak", "", "3/2/25, 9:00 AM")
                .connected("Ada", "Nowak", "", "04 Mar 2025")
                .connected("Ada", "Nowak", "", "05 Mar 2025"));

        assertThat(accepted(facts)).containsExactly(march(5), march(4));
    }

    @Test
    void one_person_with_and_without_a_slug_is_one() {
        ArchiveFacts facts = facts(archive()
                .sent("Ada Nowak", slug("ada"), "3/1/25, 9:00 AM")
                .sent("Ada Nowak", "", "3/1/25, 9:00 AM", "Hello")
                .sent("ada nowak", slug("ADA/"), "3/2/25, 9:00 AM")
                .connected("Zoe", "Last", slug("zoe"), "05 Mar 2025"));

        assertThat(facts.invitations()).hasSize(2);
        assertThat(facts.invitations())
                .extracting(fact -> fact.invitee().id())
                .containsOnly(facts.invitations().get(0).invitee().id());
        assertThat(facts.invitations().get(0).noteAdded()).isTrue();
    }

    @Test
    void holds_nobodys_name() {
        ArchiveContents contents = Reading.read(archive()
                .sent("Ada Nowak", slug("ada-nowak"), "3/1/25, 9:00 AM", "Hello")
                .connected("Ada", "Nowak", slug("ada-nowak"), "05 Mar 2025")
                .in(temp));

        assertThat(ArchiveFacts.of(contents, HASHER).toString().toLowerCase(Locale.ROOT))
                .doesNotContain("ada")
                .doesNotContain("nowak")
                .doesNotContain("hello");
        assertThat(InviteeNames.of(contents, HASHER))
                .containsExactly(Map.entry(
                        ArchiveFacts.of(contents, HASHER)
                                .invitations()
                                .get(0)
                                .invitee()
                                .id(),
                        "Ada Nowak"));
    }

    @Test
    void an_overlapping_archive_gives_the_same_facts_for_what_both_have() {
        ArchiveBuilder first = archive()
                .sent("Ada Nowak", slug("ada"), "3/1/25, 9:00 AM")
                .sent("Ben Okoro", slug("ben"), "3/2/25, 9:00 AM")
                .connected("Ada", "Nowak", slug("ada"), "05 Mar 2025");
        ArchiveFacts before = facts(first);
        ArchiveFacts after = facts(first.sent("Cleo Tan", slug("cleo"), "4/1/25, 9:00 AM")
                .connected("Ben", "Okoro", slug("ben"), "06 Mar 2025"));

        assertThat(after.invitations()).contains(before.invitations().get(0));
        assertThat(after.connections()).containsAll(before.connections());
        assertThat(after.invitations())
                .extracting(InvitationFact::invitee)
                .containsAll(before.invitations().stream()
                        .map(InvitationFact::invitee)
                        .toList());
    }

    @Test
    void refuses_a_fact_that_was_accepted_before_it_was_sent() {
        HashedPerson ada = HASHER.hash(PersonKey.of("", "Ada").orElseThrow());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvitationFact(Instant.parse("2025-03-04T00:00:00Z"), ada, false, march(3)));
    }
}
