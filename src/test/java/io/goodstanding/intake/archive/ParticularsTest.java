package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goodstanding.shared.Plan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTest {

    private static final Set<OptionalPart> ALL = EnumSet.allOf(OptionalPart.class);
    private static final String LOGINS = """
        Login Date,IP Address,User Agent,Login Type
        Tue Mar 04 09:05:07 UTC 2025,192.0.2.1,Firefox/135.0 (Linux),LOGIN
        Wed Mar 05 08:00:00 UTC 2025,192.0.2.1,Firefox/136.0 (Linux),LOGIN
        Wed Mar 05 18:00:00 UTC 2025,192.0.2.2,Safari/17.4 (iPhone),LOGIN
        Thu Mar 06 08:00:00 UTC 2025,192.0.2.2,Safari/17.5 (iPhone),LOGIN
        """;
    private static final String CHALLENGES = """
        Challenge Date,IP Address,User Agent,Country,Challenge Type
        Wed Mar 05 17:59:00 UTC 2025,192.0.2.2,Safari,Norway,EMAIL_PIN_CHALLENGE
        """;

    @TempDir
    Path temp;

    private static ArchiveBuilder usual() {
        return archive()
                .sent("Ada Nowak", slug("ada-nowak"), "3/4/25, 9:05 AM")
                .connected("Ada", "Nowak", slug("ada-nowak"), "05 Mar 2025");
    }

    private ArchiveContents with(String file, String text) {
        return Reading.read(usual().file(file, text).in(temp), ALL);
    }

    private Particulars told(String file, String text) {
        return with(file, text).particulars();
    }

    @Test
    void an_archive_without_the_smaller_files_says_nothing() {
        assertThat(Reading.read(usual().in(temp), ALL).particulars().isEmpty()).isTrue();
    }

    @Test
    void tells_the_age_of_the_account() {
        assertThat(told(
                                "Registration.csv",
                                "Registered At,Registration Ip,Subscription Types\n\"12/14/15, 5:32 PM\",192.0.2.1,\n")
                        .registeredAt())
                .contains(Instant.parse("2015-12-14T17:32:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Basic, BASIC",
        "Premium Career, PREMIUM",
        "JOB SEEKER, PREMIUM",
        "'Premium Business, Sales Navigator', SALES_NAVIGATOR",
        "Recruiter Lite, RECRUITER"
    })
    void tells_the_plan(String types, Plan plan) {
        assertThat(plan(types)).contains(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Something new", "Sales Navigator and Recruiter"})
    void tells_no_plan_that_it_does_not_know_or_cannot_decide(String types) {
        assertThat(plan(types)).isEmpty();
    }

    private Optional<Plan> plan(String types) {
        return told(
                        "Registration.csv",
                        "Registered At,Registration Ip,Subscription Types\n"
                                + ArchiveBuilder.row("12/14/15, 5:32 PM", "192.0.2.1", types))
                .plan();
    }

    @ParameterizedTest
    @CsvSource({"Yes, true", "No, false"})
    void tells_whether_a_second_address_is_confirmed(String answer, boolean second) {
        assertThat(told("Email Addresses.csv", """
            Email Address,Confirmed,Primary,Updated On
            rosa@example.com,Yes,Yes,"3/4/25, 9:05 AM"
            ROSA@example.com,Yes,No,"3/4/25, 9:06 AM"
            beispiel@example.com,%s,No,"3/4/25, 9:07 AM"
            """.formatted(answer)).secondEmail())
                .contains(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PhoneNumbers.csv", "Phone Numbers.csv", "Phone_Numbers_12.csv", "phonenumbers.CSV"})
    void tells_whether_there_is_a_phone(String file) {
        assertThat(told(file, "Extension,Number,Type\n,+47 000 00 000,Mobile\n").phone())
                .contains(true);
        assertThat(told(file, "Extension,Number,Type\n").phone()).contains(false);
    }

    @Test
    void tells_the_verification_in_its_own_folder_and_until_when() {
        String file = """
            First name,Middle name,Last name,Verification type,Verified date,Expiry date
            Rosa,,Beispiel,Workplace,04 Mar 2024,04 Mar 2025
            Rosa,,Beispiel,Identity,04 Mar 2024,04 Mar 2027
            """;

        assertThat(told("Verifications/Verifications.csv", file).verification())
                .contains(new Verification(true, Optional.of(LocalDate.of(2027, 3, 4))));
        assertThat(Reading.read(usual().in("Export")
                                .file("Verifications/Verifications.csv", file)
                                .in(temp))
                        .particulars()
                        .verification())
                .isPresent();
        assertThat(told("Verifications.csv", file.lines().findFirst().orElseThrow())
                        .verification())
                .contains(new Verification(false, Optional.empty()));
        assertThat(told("Verifications.csv", file + "Rosa,,Beispiel,School,04 Mar 2024,\n")
                        .verification())
                .contains(new Verification(true, Optional.empty()));
    }

    @Test
    void tells_what_happened_to_the_account_on_one_line() {
        assertThat(told(
                                "Account Status History.csv",
                                "Time,Event\n\"3/5/25, 9:05 AM\",\"Re\nopened\"\n\"3/4/25, 9:05 AM\",Closed\n")
                        .statusEvents())
                .contains(List.of(
                        new StatusEvent(LocalDate.of(2025, 3, 4), "Closed"),
                        new StatusEvent(LocalDate.of(2025, 3, 5), "Re opened")));
    }

    @Test
    void counts_sign_ins_by_day_and_sees_a_new_device_but_not_an_update() {
        assertThat(told("Logins.csv", LOGINS).loginDays())
                .contains(List.of(
                        new LoginDay(LocalDate.of(2025, 3, 4), 1, false),
                        new LoginDay(LocalDate.of(2025, 3, 5), 2, true),
                        new LoginDay(LocalDate.of(2025, 3, 6), 1, false)));
    }

    @Test
    void tells_the_challenges_by_day() {
        assertThat(told("Security Challenges.csv", CHALLENGES).challenges())
                .contains(List.of(new SecurityChallenge(LocalDate.of(2025, 3, 5), "EMAIL_PIN_CHALLENGE")));
    }

    @Test
    void opens_sign_ins_and_challenges_only_if_ticked_and_says_so() {
        byte[] zip = usual().file("Logins.csv", LOGINS)
                .file("Security_Challenges.csv", CHALLENGES)
                .bytes();
        byte[] poisoned = ZipBytes.of(zip)
                .scrambled("Logins.csv")
                .scrambled("Security_Challenges.csv")
                .bytes();

        ArchiveContents contents = Reading.read(ArchiveBuilder.write(temp, poisoned));

        assertThat(contents.particulars().isEmpty()).isTrue();
        assertThat(contents.leftOut())
                .extracting(LeftOut::file, LeftOut::reason)
                .containsExactly(
                        tuple("Logins.csv", LeftOut.Reason.NOT_TICKED),
                        tuple("Security_Challenges.csv", LeftOut.Reason.NOT_TICKED));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY_FILE",
        "'name,gender,group', WRONG_CONTENT",
        "'Registration Ip,Subscription Types\n1,2', MISSING_COLUMN",
        "'Registered At,Subscription Types\nyesterday,Basic', NOTHING_UNDERSTOOD",
        "'Registered At,Subscription Types\n\"yesterday,Basic', UNREADABLE"
    })
    void leaves_out_a_smaller_file_that_is_broken_and_takes_the_rest(String text, LeftOut.Reason reason) {
        ArchiveContents contents = with("Registration.csv", text);

        assertThat(contents.leftOut()).extracting(LeftOut::reason).containsExactly(reason);
        assertThat(contents.particulars().isEmpty()).isTrue();
        assertThat(contents.outgoing()).hasSize(1);
        assertThat(contents.connections()).hasSize(1);
    }

    @Test
    void leaves_out_a_smaller_file_that_is_there_twice() {
        ArchiveContents contents = Reading.read(usual().file("PhoneNumbers.csv", "x")
                .file("Phone Numbers.csv", "x")
                .in(temp));

        assertThat(contents.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.TWICE);
    }

    @Test
    void a_damaged_byte_of_a_smaller_file_refuses_the_whole_archive() {
        byte[] zip = usual().file("Registration.csv", "name,gender\n1,2\n").bytes();

        assertThat(Reading.refusal(ArchiveBuilder.write(
                                temp,
                                ZipBytes.of(zip).checksum("Registration.csv", 7).bytes()))
                        .code())
                .isEqualTo(RefusalCode.DAMAGED_FILE);
    }

    @Test
    void neither_addresses_nor_numbers_nor_devices_leave_the_reader() {
        ArchiveContents contents = Reading.read(
                usual().file("Logins.csv", LOGINS + "nonsense,192.0.2.9,Curl,LOGIN\n")
                        .file("PhoneNumbers.csv", "Extension,Number,Type\n,+47 000 00 000\n,,Mobile\n,1,Mobile\n")
                        .file("Email Addresses.csv", "Email Address,Confirmed\nrosa@example.com,perhaps\n")
                        .in(temp),
                ALL);

        assertThat(contents.rejected()).hasSize(4);
        assertThat(contents.rejected().toString()
                        + contents.rejected().stream().map(RejectedRow::fields).toList()
                        + contents.particulars()
                        + contents.leftOut()
                        + contents.reports())
                .doesNotContain("192.0.2")
                .doesNotContain("Curl")
                .doesNotContain("Firefox")
                .doesNotContain("+47")
                .doesNotContain("rosa@");
    }

    @Test
    void the_rows_of_a_smaller_file_that_is_left_out_can_be_looked_at() {
        ArchiveContents contents = Reading.read(
                usual().file("Registration.csv", "Registered At,Subscription Types\nyesterday,Basic\n")
                        .in(temp),
                ALL);

        assertThat(contents.leftOut()).extracting(LeftOut::reason).contains(LeftOut.Reason.NOTHING_UNDERSTOOD);
        assertThat(contents.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.file()).isEqualTo("Registration.csv"))
                .extracting(RejectedRow::row)
                .isEqualTo(2);
    }

    @Test
    void tells_from_which_profile_most_invitations_were_sent() {
        ArchiveContents contents = Reading.read(usual().sent("Ben Okoro", slug("ben"), "3/4/25, 9:05 AM")
                .invitationRow("X,Cleo Tan,\"3/4/25, 9:05 AM\",,OUTGOING," + slug("else") + ",")
                .in(temp));

        OwnerProfile owner = contents.ownerProfile().orElseThrow();
        assertThat(owner.isAt("linkedin.com/in/Rosa-Beispiel/")).contains(true);
        assertThat(owner.isAt(slug("else"))).contains(false);
        assertThat(owner.isAt("https://example.com")).isEmpty();
        assertThat(owner).hasToString("OwnerProfile");
    }

    @Test
    void names_those_who_wait_for_the_tidy_up_list_and_no_log() {
        ArchiveContents contents = Reading.read(
                usual().sent("Ben Okoro", slug("ben"), "3/4/25, 9:05 AM").in(temp));
        PersonHasher hasher = new PersonHasher(new byte[32]);

        List<WaitingInvitee> waiting =
                WaitingInvitee.of(contents, ArchiveFacts.of(contents, hasher), hasher, LocalDate.of(2025, 3, 6));

        assertThat(waiting).extracting(WaitingInvitee::name).containsExactly("Ben Okoro");
        assertThat(waiting).hasToString("[WaitingInvitee]");
    }
}
