package io.goodstanding.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.intake.archive.ArchiveFacts;
import io.goodstanding.intake.archive.ConnectionFact;
import io.goodstanding.intake.archive.HashedPerson;
import io.goodstanding.intake.archive.InvitationFact;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchiveNewsTest {

    private static final String MONDAY = "2026-11-02T10:15:00Z";
    private static final String TUESDAY = "2026-11-03T10:15:00Z";
    private static final HashedPerson ANNA = Facts.person("anna", "anna muster");
    private static final HashedPerson OTHER_ANNA = Facts.person("anna-2", "anna muster");
    private static final HashedPerson SOME_ANNA = Facts.named("anna muster");

    @Test
    void the_same_archive_again_is_no_news() {
        ArchiveFacts archive = Facts.none()
                .sent(ANNA, MONDAY, "2026-11-05")
                .sent(ANNA, TUESDAY)
                .connected(ANNA, "2026-11-05")
                .facts();

        assertThat(ArchiveNews.of(archive, archive).isEmpty()).isTrue();
    }

    @Test
    void of_an_overlapping_archive_only_what_is_missing_is_news() {
        ArchiveFacts stored =
                Facts.none().sent(ANNA, MONDAY).connected(ANNA, "2026-11-05").facts();
        ArchiveFacts archive = Facts.none()
                .sent(ANNA, MONDAY)
                .sent(OTHER_ANNA, TUESDAY)
                .connected(ANNA, "2026-11-05")
                .connected(OTHER_ANNA, "2026-11-06")
                .facts();

        ArchiveNews news = ArchiveNews.of(archive, stored);

        assertThat(news.invitations()).extracting(InvitationFact::invitee).containsExactly(OTHER_ANNA);
        assertThat(news.accepted()).isEmpty();
        assertThat(news.connections()).extracting(ConnectionFact::person).containsExactly(OTHER_ANNA);
    }

    @Test
    void a_send_that_an_older_archive_told_by_name_is_known_and_the_other_way_round() {
        ArchiveFacts byName = Facts.none()
                .sent(SOME_ANNA, MONDAY)
                .connected(SOME_ANNA, "2026-11-05")
                .facts();
        ArchiveFacts byAddress =
                Facts.none().sent(ANNA, MONDAY).connected(ANNA, "2026-11-05").facts();

        assertThat(ArchiveNews.of(byAddress, byName).isEmpty()).isTrue();
        assertThat(ArchiveNews.of(byName, byAddress).isEmpty()).isTrue();
    }

    @Test
    void the_same_person_at_another_moment_is_another_send() {
        ArchiveFacts stored = Facts.none().sent(ANNA, MONDAY).facts();
        ArchiveFacts archive = Facts.none().sent(ANNA, TUESDAY).facts();

        assertThat(ArchiveNews.of(archive, stored).invitations()).hasSize(1);
    }

    @Test
    void two_addresses_are_two_people_whatever_their_names() {
        ArchiveFacts stored = Facts.none().sent(ANNA, MONDAY).facts();
        ArchiveFacts archive = Facts.none().sent(OTHER_ANNA, MONDAY).facts();

        assertThat(ArchiveNews.of(archive, stored).invitations()).hasSize(1);
    }

    @Test
    void one_stored_name_stands_for_one_of_two_namesakes_only() {
        ArchiveFacts stored = Facts.none().sent(SOME_ANNA, MONDAY).facts();
        ArchiveFacts archive =
                Facts.none().sent(ANNA, MONDAY).sent(OTHER_ANNA, MONDAY).facts();

        assertThat(ArchiveNews.of(archive, stored).invitations()).hasSize(1);
    }

    @Test
    void what_is_stored_under_the_same_hash_goes_before_a_match_by_name() {
        ArchiveFacts stored = Facts.none().sent(SOME_ANNA, MONDAY).facts();
        ArchiveFacts archive =
                Facts.none().sent(ANNA, MONDAY).sent(SOME_ANNA, MONDAY).facts();

        assertThat(ArchiveNews.of(archive, stored).invitations())
                .extracting(InvitationFact::invitee)
                .containsExactly(ANNA);
    }

    @Test
    void an_acceptance_is_told_once_under_the_hash_that_is_stored() {
        ArchiveFacts stored = Facts.none().sent(SOME_ANNA, MONDAY).facts();
        ArchiveFacts archive = Facts.none().sent(ANNA, MONDAY, "2026-11-05").facts();

        ArchiveNews news = ArchiveNews.of(archive, stored);

        assertThat(news.invitations()).isEmpty();
        assertThat(news.accepted()).singleElement().satisfies(fact -> {
            assertThat(fact.invitee()).isEqualTo(SOME_ANNA);
            assertThat(fact.acceptedOn()).isEqualTo(LocalDate.of(2026, 11, 5));
        });
        assertThat(ArchiveNews.of(archive, Facts.after(stored, news)).isEmpty()).isTrue();
    }

    @Test
    void a_stored_acceptance_is_neither_moved_nor_taken_away() {
        ArchiveFacts stored = Facts.none().sent(ANNA, MONDAY, "2026-11-05").facts();
        ArchiveFacts later = Facts.none().sent(ANNA, MONDAY, "2026-11-09").facts();
        ArchiveFacts without = Facts.none().sent(ANNA, MONDAY).facts();

        assertThat(ArchiveNews.of(later, stored).isEmpty()).isTrue();
        assertThat(ArchiveNews.of(without, stored).isEmpty()).isTrue();
    }

    @Test
    void a_connection_that_answers_a_stored_invitation_does_not_answer_an_earlier_one_too() {
        ArchiveFacts stored = Facts.none()
                .sent(ANNA, MONDAY)
                .sent(ANNA, TUESDAY, "2026-11-05")
                .facts();
        ArchiveFacts lostTuesday = Facts.none().sent(ANNA, MONDAY, "2026-11-05").facts();
        ArchiveFacts lostBoth =
                Facts.none().sent(ANNA, "2026-11-01T09:00:00Z", "2026-11-05").facts();

        assertThat(ArchiveNews.of(lostTuesday, stored).isEmpty()).isTrue();
        assertThat(ArchiveNews.of(lostBoth, stored).invitations())
                .singleElement()
                .extracting(InvitationFact::acceptedOn)
                .isNull();
    }

    @Test
    void an_address_is_connected_once_and_a_name_on_two_days_is_two_people() {
        ArchiveFacts stored = Facts.none()
                .connected(ANNA, "2026-11-05")
                .connected(Facts.named("ben muster"), "2026-11-05")
                .facts();
        ArchiveFacts archive = Facts.none()
                .connected(ANNA, "2026-11-09")
                .connected(Facts.named("ben muster"), "2026-11-09")
                .facts();

        assertThat(ArchiveNews.of(archive, stored).connections())
                .extracting(ConnectionFact::person)
                .containsExactly(Facts.named("ben muster"));
    }
}
