package io.goodstanding.intake.archive;

import static io.goodstanding.intake.archive.ArchiveBuilder.CONNECTIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.INVITATIONS_HEADER;
import static io.goodstanding.intake.archive.ArchiveBuilder.NOTES;
import static io.goodstanding.intake.archive.ArchiveBuilder.archive;
import static io.goodstanding.intake.archive.ArchiveBuilder.slug;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One archive of fictional people for every row of {@code archive-shapes.md}. */
final class ArchiveShapes {

    static final String ADA =
            "Rosa Beispiel,Ada Nowak,\"3/4/25, 9:05 AM\",,OUTGOING," + slug("rosa") + "," + slug("ada");
    static final String BEN =
            "Rosa Beispiel,Ben Okoro,\"3/5/25, 9:05 AM\",Hi,OUTGOING," + slug("rosa") + "," + slug("ben");
    static final String INVITATIONS = INVITATIONS_HEADER + "\n" + ADA + "\n" + BEN + "\n";
    static final String CONNECTIONS =
            NOTES + CONNECTIONS_HEADER + "\nAda,Nowak," + slug("ada") + ",,Acme,Buyer,05 Mar 2025\n";
    static final String REGISTRATION =
            "Registered At,Registration Ip,Subscription Types\n\"12/14/15, 5:32 PM\",192.0.2.1,Sales Navigator\n";
    static final String EMAILS = "Email Address,Confirmed,Primary,Updated On\nrosa@example.com,Yes,Yes,\n"
            + "beispiel@example.com,Yes,No,\n";
    static final String PHONES = "Extension,Number,Type\n,+47 000 00 000,Mobile\n";
    static final String VERIFICATIONS = "First name,Middle name,Last name,Verification type,Verified date,Expiry date\n"
            + "Rosa,,Beispiel,Identity,04 Mar 2024,04 Mar 2027\n";
    static final String STATUS = "Time,Event\n\"3/4/25, 9:05 AM\",Closed\n\"3/5/25, 9:05 AM\",Reopened\n";
    static final String LOGINS = "Login Date,IP Address,User Agent,Login Type\n"
            + "Tue Mar 04 09:05:07 UTC 2025,192.0.2.1,Firefox/135.0,LOGIN\n"
            + "Wed Mar 05 09:05:07 UTC 2025,192.0.2.2,Safari/17.4,LOGIN\n";
    static final String CHALLENGES = "Challenge Date,IP Address,User Agent,Country,Challenge Type\n"
            + "Wed Mar 05 17:59:00 UTC 2025,192.0.2.2,Safari,Norway,EMAIL_PIN_CHALLENGE\n";
    private static final String PROFILE = "First Name,Last Name,Maiden Name\nRosa,Beispiel,\n";

    /** What is uploaded, and what the rep ticks. */
    record Shape(byte[] bytes, Set<OptionalPart> ticked) {}

    private final Map<String, Supplier<Shape>> shapes = new LinkedHashMap<>();

    private ArchiveShapes() {
        eras();
        dates();
        traps();
        smallerFiles();
        refused();
        single();
    }

    static Map<String, Supplier<Shape>> all() {
        return new ArchiveShapes().shapes;
    }

    private void archiveOf(String name, Supplier<ArchiveBuilder> builder) {
        shapes.put(name, () -> new Shape(builder.get().bytes(), Set.of()));
    }

    private void ticked(String name, Supplier<ArchiveBuilder> builder) {
        shapes.put(name, () -> new Shape(builder.get().bytes(), EnumSet.allOf(OptionalPart.class)));
    }

    private void alone(String name, String text) {
        shapes.put(name, () -> new Shape(text.getBytes(StandardCharsets.UTF_8), Set.of()));
    }

    private void invitations(String name, String text) {
        archiveOf(name, () -> archive().file("Invitations.csv", text).file("Connections.csv", CONNECTIONS));
    }

    private void connections(String name, String text) {
        archiveOf(name, () -> archive().file("Invitations.csv", INVITATIONS).file("Connections.csv", text));
    }

    static ArchiveBuilder usual() {
        return archive().file("Invitations.csv", INVITATIONS).file("Connections.csv", CONNECTIONS);
    }

    static ArchiveBuilder complete() {
        return usual().file("Profile.csv", PROFILE)
                .file("Registration.csv", REGISTRATION)
                .file("Email Addresses.csv", EMAILS)
                .file("PhoneNumbers.csv", PHONES)
                .file("Verifications/Verifications.csv", VERIFICATIONS)
                .file("Account Status History.csv", STATUS)
                .file("Logins.csv", LOGINS)
                .file("Security Challenges.csv", CHALLENGES)
                .file("messages.csv", "No conversations found")
                .file("Company Follows.csv", "x")
                .file("Company_Follows.csv", "x");
    }

    private void eras() {
        archiveOf("today", ArchiveShapes::usual);
        archiveOf("complete, nothing ticked", ArchiveShapes::complete);
        ticked("complete, all ticked", ArchiveShapes::complete);
        ticked("complete, in a folder", () -> complete().in("Complete_LinkedInDataExport_03-06-2025"));
        String old = "\uFEFFFrom\t\"To\"\t\"Date Sent\"\t\"Message\"\t\"Direction\"\r\n"
                + "\"Rosa Beispiel\"\t\"Ada Nowak\"\t\"2018/03/04 09:05:00 UTC\"\t\"Hi, \"\"you\"\"\"\t\"OUTGOING\"\r\n";
        String oldConnections = "\uFEFFFirst Name\t\"Last Name\"\t\"Email Address\"\t\"Company\"\t\"Connected On\"\r\n"
                + "\"Ada\"\t\"Nowak\"\t\"\"\t\"Acme\"\t\"3/5/18, 8:12 AM\"\r\n";
        archiveOf(
                "2018",
                () -> archive()
                        .file("Invitations.csv", old, StandardCharsets.UTF_16LE)
                        .file("Connections.csv", oldConnections, StandardCharsets.UTF_16LE));
        archiveOf(
                "before addresses",
                () -> archive()
                        .file(
                                "Invitations.csv",
                                "From,To,Sent At,Message,Direction\nMe,Ada Nowak,\"3/4/21, 9:05 AM\",,OUTGOING\n")
                        .file(
                                "Connections.csv",
                                "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                                        + "Ada,Nowak,,,,05 Mar 2021\n"));
    }

    private void dates() {
        invitations("sent, slashed year first", INVITATIONS.replace("3/4/25, 9:05 AM", "2025/03/04 09:05:00 UTC"));
        invitations("sent, month by name", INVITATIONS.replace("\"3/4/25, 9:05 AM\"", "Mar 4 2025 10:30 AM"));
        invitations("sent, narrow space", INVITATIONS.replace("5 AM", "5\u202FAM"));
        invitations("sent, day alone", INVITATIONS.replaceAll("\"3/[45]/25, 9:05 AM\"", "4-Mar-25"));
        invitations("sent, day first", INVITATIONS.replace("3/5/25", "25/3/25"));
        connections("connected, by a spreadsheet", CONNECTIONS.replace("05 Mar 2025", "5-Mar-25"));
        connections("connected, with a time", CONNECTIONS.replace("05 Mar 2025", "\"3/5/25, 8:12 AM\""));
        connections("connected, month by name", CONNECTIONS.replace("05 Mar 2025", "Mar 5 2025 10:30 AM"));
        connections("connected, another language", CONNECTIONS.replace("05 Mar 2025", "05 März 2025"));
    }

    private void traps() {
        invitations("mark", "\uFEFF" + INVITATIONS);
        invitations("windows line ends", INVITATIONS.replace("\n", "\r\n"));
        invitations("no newline at the end", INVITATIONS.strip());
        invitations("blank rows", INVITATIONS.replace(BEN, "\n,,,,,,\n\n" + BEN));
        invitations("quotes and emoji", INVITATIONS.replace("Ada Nowak", "\"Ada \"\"AN\"\" Nowak, PhD 🚀\""));
        invitations("percent-encoded slug", INVITATIONS.replace("/in/ben", "/in/b%C3%A9n"));
        invitations("no slug on any row", INVITATIONS.replaceAll("/in/\\w+", "/in"));
        invitations("older column name", INVITATIONS.replace("Sent At", "Date Sent"));
        invitations("columns moved", "Direction,Message,Sent At,To\nOUTGOING,,\"3/4/25, 9:05 AM\",Ada Nowak\n");
        invitations("duplicate rows", INVITATIONS + ADA + "\n" + BEN + "\n");
        invitations("oldest first", INVITATIONS_HEADER + "\n" + BEN + "\n" + ADA + "\n");
        invitations("stray comma", INVITATIONS + ADA.replace("\"", "") + "\n");
        connections("no notes", CONNECTIONS.replace(NOTES, ""));
        connections("a sentence only", "No connections found");
        archiveOf("numbered name", () -> archive().file("Invitations_1158443584.csv", INVITATIONS));
        archiveOf("backslashes", () -> archive().file("Export\\Invitations.csv", INVITATIONS));
        archiveOf("other archive inside", () -> usual().file("inner.zip", usual().bytes()));
    }

    private void smallerFiles() {
        ticked(
                "other spellings",
                () -> usual().file("Phone_Numbers_12.csv", PHONES)
                        .file("email addresses.CSV", EMAILS)
                        .file("Security_Challenges.csv", CHALLENGES)
                        .file("Account_Status_History.csv", STATUS));
        archiveOf("registration is something else", () -> usual().file("Registration.csv", "name,gender,group\n"));
        archiveOf("registration is empty", () -> usual().file("Registration.csv", ""));
        archiveOf(
                "registration is a picture",
                () -> usual().file("Registration.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}));
        archiveOf(
                "status lacks a column",
                () -> usual().file("Account Status History.csv", "Time,Event Type,Event\n")
                        .file("Verifications/Verifications.csv", "Verification type,Verified date\n"));
        archiveOf(
                "two phone files",
                () -> usual().file("PhoneNumbers.csv", PHONES).file("Phone Numbers.csv", PHONES));
        archiveOf("registration alone in an archive", () -> archive().file("Registration.csv", REGISTRATION));
        archiveOf("sign-ins alone in an archive", () -> archive().file("Logins.csv", LOGINS));
    }

    private void refused() {
        invitations("columns taken out", "From,Sent At,Direction\nMe,\"3/4/25, 9:05 AM\",OUTGOING\n");
        invitations("something else", "name,gender,group\nAda,f,1\n");
        invitations("one word", "Invitations");
        invitations("no content", "\n\n");
        invitations("no header", ADA + "\n" + BEN + "\n");
        invitations("open quote", INVITATIONS + "Me,\"Ada\n");
        connections("connections lack the day", NOTES + "First Name,Last Name,URL\nAda,Nowak,\n");
        archiveOf(
                "saved in another encoding",
                () -> archive()
                        .file("Invitations.csv", INVITATIONS.replace("Okoro", "Ökoro"), StandardCharsets.ISO_8859_1));
        archiveOf(
                "two bytes per letter, no mark",
                () -> archive().file("Invitations.csv", INVITATIONS, StandardCharsets.UTF_16LE));
        archiveOf("profile only", () -> archive().file("Profile.csv", PROFILE));
        archiveOf("messages only", () -> archive().file("messages.csv", "x"));
        archiveOf(
                "two numbered files",
                () -> archive().file("Invitations_1.csv", INVITATIONS).file("Invitations_2.csv", INVITATIONS));
        archiveOf(
                "two people",
                () -> archive().file("rosa/Invitations.csv", INVITATIONS).file("omar/Connections.csv", CONNECTIONS));
    }

    private void single() {
        alone("invitations alone", INVITATIONS);
        alone("connections alone", CONNECTIONS);
        alone("registration alone", REGISTRATION);
        alone("e-mail addresses alone", EMAILS);
        alone("phone numbers alone", PHONES);
        alone("verifications alone", VERIFICATIONS);
        alone("status alone", STATUS);
        alone("sign-ins alone", LOGINS);
        shapes.put(
                "sign-ins alone, ticked",
                () -> new Shape(LOGINS.getBytes(StandardCharsets.UTF_8), Set.of(OptionalPart.LOGINS)));
        shapes.put(
                "challenges alone, ticked",
                () -> new Shape(CHALLENGES.getBytes(StandardCharsets.UTF_8), Set.of(OptionalPart.SECURITY_CHALLENGES)));
        alone("profile alone", PROFILE);
        alone("messages alone", "CONVERSATION ID,FROM,TO,DATE,CONTENT\n1,Ada,Rosa,x,secret\n");
        alone("invitations alone, column missing", "From,Sent At,Direction\nMe,\"3/4/25, 9:05 AM\",OUTGOING\n");
        alone("a text", "Dear Rosa");
        shapes.put(
                "invitations alone of 2018",
                () -> new Shape(
                        ("\uFEFF"
                                        + INVITATIONS
                                                .replace("\"", "")
                                                .replace(", 9:05", "# 9:05")
                                                .replace(',', '\t')
                                                .replace('#', ','))
                                .getBytes(StandardCharsets.UTF_16LE),
                        Set.of()));
    }
}
