package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.CONNECTIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.INVITATIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.NOTES;
import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.row;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static io.goodstanding.intake.archive.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFormTest {

    private static final String ADA = "Me,Ada Nowak,\"3/4/25, 9:05 AM\",,OUTGOING,,https://www.linkedin.com/in/ada";
    private static final String BEN = "Me,Ben Okoro,\"3/5/25, 9:05 AM\",Hi,OUTGOING,,https://www.linkedin.com/in/ben";

    @TempDir
    Path temp;

    private ArchiveContents invitations(String text) {
        return read(archive().file("Invitations.csv", text).in(temp));
    }

    private ArchiveContents connections(String text) {
        return read(archive().file("Connections.csv", text).in(temp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void reads_either_line_end_with_and_without_a_mark_and_with_no_end_at_all(String end) {
        String table = String.join(end, INVITATIONS_HEADER, ADA, BEN);

        assertThat(invitations(table).outgoing()).hasSize(2);
        assertThat(invitations(table + end).outgoing()).hasSize(2);
        assertThat(invitations("\uFEFF" + table).outgoing()).hasSize(2);
        assertThat(invitations("\uFEFF" + table).reports().get(0).recognised()).isEqualTo(2);
    }

    @Test
    void skips_blank_rows_and_rows_of_commas_and_still_numbers_as_a_spreadsheet_does() {
        ArchiveContents contents = invitations("\n" + INVITATIONS_HEADER + "\n\n,,,,,,\n , ,\n" + ADA
                + "\nMe,,\"3/4/25, 9:05 AM\",,OUTGOING,,\n" + BEN);

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.reports().get(0).skipped().get(SkipReason.BLANK)).containsExactly(3, 4, 5);
        assertThat(contents.rejected()).extracting(RejectedRow::row).containsExactly(7);
        assertThat(contents.rejected()).extracting(RejectedRow::reason).containsExactly(SkipReason.NO_PERSON);
    }

    @Test
    void takes_a_sentence_instead_of_a_table_for_no_data_at_all() {
        ArchiveContents contents = read(archive()
                .sent("Ada Nowak", slug("ada"), "3/4/25, 9:05 AM")
                .file("Connections.csv", "No connections found")
                .in(temp));

        assertThat(contents.connectionsPresent()).isFalse();
        assertThat(contents.reports().get(1).sentence()).contains("No connections found");
    }

    @Test
    void reads_commas_quotes_line_breaks_and_emoji_inside_cells() {
        ArchiveContents contents = invitations(INVITATIONS_HEADER + "\n"
                + row(
                        "Me",
                        "Nowak, Ada \"AN\" 🚀",
                        "3/4/25, 9:05 AM",
                        "Hi,\n\"you\"\r\n👋",
                        "OUTGOING",
                        "",
                        slug("ada"))
                + "\n" + BEN + "\nMe,,\"3/4/25, 9:05 AM\",,OUTGOING,,\n");

        assertThat(contents.outgoing())
                .extracting(InvitationRow::displayName)
                .containsExactly("Nowak, Ada \"AN\" 🚀", "Ben Okoro");
        assertThat(contents.outgoing()).extracting(InvitationRow::noteAdded).containsExactly(true, true);
        assertThat(contents.rejected()).extracting(RejectedRow::row).containsExactly(4);
    }

    @Test
    void reads_quotes_in_the_middle_of_a_bare_cell() {
        assertThat(invitations(INVITATIONS_HEADER + "\nMe,Ada \"AN\" Nowak,\"3/4/25, 9:05 AM\",,OUTGOING,,\n")
                        .outgoing())
                .extracting(InvitationRow::displayName)
                .containsExactly("Ada \"AN\" Nowak");
    }

    @Test
    void reads_connections_with_and_without_the_notes_before_the_header() {
        String table = CONNECTIONS_HEADER + "\nAda,Nowak," + slug("ada") + ",,Acme,Buyer,05 Mar 2025\n";

        assertThat(connections(table).connections()).hasSize(1);
        assertThat(connections(NOTES + table).connections()).hasSize(1);
        assertThat(connections((NOTES + table).replace("\n", "\r\n")).connections())
                .hasSize(1);
    }

    @Test
    void reads_columns_in_any_order_and_ignores_unknown_ones() {
        ArchiveContents contents =
                invitations("Direction,Extra, sent at ,Message,TO\nOUTGOING,x,\"3/4/25, 9:05 AM\",,Ada Nowak\n");

        assertThat(contents.outgoing()).extracting(InvitationRow::displayName).containsExactly("Ada Nowak");
    }

    @Test
    void knows_the_older_name_of_the_date_column() {
        assertThat(invitations(INVITATIONS_HEADER.replace("Sent At", "Date Sent") + "\n" + ADA + "\n")
                        .outgoing())
                .hasSize(1);
    }

    @Test
    void reads_the_narrow_space_before_am_and_pm() {
        assertThat(invitations(INVITATIONS_HEADER + "\n" + ADA.replace("5 AM", "5\u202FAM") + "\n"
                                + BEN.replace("5 AM", "5\u00A0pm") + "\n")
                        .outgoing())
                .extracting(InvitationRow::sentAt)
                .containsExactly(Instant.parse("2025-03-04T09:05:00Z"), Instant.parse("2025-03-05T21:05:00Z"));
    }

    @Test
    void tells_people_apart_by_name_where_no_address_has_a_slug() {
        String bare = "https://www.linkedin.com/in";
        ArchiveContents contents = read(archive()
                .sent("Ada Nowak", bare, "3/4/25, 9:05 AM")
                .sent("Ben Okoro", bare, "3/4/25, 9:05 AM")
                .connected("Ada", "Nowak", bare, "06 Mar 2025")
                .connected("Cleo", "Tan", bare, "06 Mar 2025")
                .in(temp));

        ArchiveFacts facts = ArchiveFacts.of(contents, new PersonHasher(new byte[16]));

        assertThat(facts.networkSize()).hasValue(2);
        assertThat(facts.invitations()).hasSize(2);
        assertThat(facts.invitations())
                .filteredOn(fact -> fact.acceptedOn() != null)
                .hasSize(1);
    }

    @Test
    void takes_equal_rows_once_and_says_so() {
        ArchiveContents contents = invitations(String.join("\n", INVITATIONS_HEADER, ADA, BEN, ADA, ADA));

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.reports().get(0).skipped().get(SkipReason.DUPLICATE))
                .containsExactly(4, 5);
        assertThat(contents.rejected()).isEmpty();
    }

    @Test
    void rejects_single_rows_with_their_number_and_reason() {
        ArchiveContents contents = invitations(String.join(
                "\n",
                INVITATIONS_HEADER,
                ADA,
                ADA.replace("3/4/25", "2/30/25"),
                ADA.replace("OUTGOING", "BOTH"),
                "only,three,cells",
                BEN + ",one,more",
                BEN));

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.rejected())
                .extracting(RejectedRow::row, RejectedRow::reason)
                .containsExactly(
                        tuple(3, SkipReason.BAD_DATE),
                        tuple(4, SkipReason.UNKNOWN_DIRECTION),
                        tuple(5, SkipReason.WRONG_WIDTH),
                        tuple(6, SkipReason.WRONG_WIDTH));
        assertThat(contents.reports().get(0).rejected()).isEqualTo(4);
    }

    @Test
    void accepts_empty_cells_beyond_the_header_and_a_header_with_empty_ends() {
        ArchiveContents contents = invitations(INVITATIONS_HEADER + ",,\n" + ADA + "\n" + BEN + ",,\n");

        assertThat(contents.outgoing()).hasSize(2);
        assertThat(contents.rejected()).isEmpty();
    }

    @Test
    void keeps_of_a_rejected_connection_only_the_columns_that_are_read() {
        ArchiveContents contents = connections(CONNECTIONS_HEADER
                + "\nAda,Nowak,,,,,05 Mar 2025\nBen,Okoro,,ben@example.org,Acme,Buyer,yesterday\n,,,,,,06 Mar 2025\n");

        assertThat(contents.rejected().get(0).fields()).isEqualTo(List.of("Ben", "Okoro", "", "", "", "", "yesterday"));
        assertThat(contents.rejected())
                .extracting(RejectedRow::reason)
                .containsExactly(SkipReason.BAD_DATE, SkipReason.NO_PERSON);
    }

    @Test
    void reads_a_table_of_incoming_invitations_only() {
        ArchiveContents contents =
                read(archive().received("Cleo Tan", "3/6/25, 1:00 PM").in(temp));

        assertThat(contents.outgoing()).isEmpty();
        assertThat(contents.invitationsPresent()).isTrue();
    }
}
