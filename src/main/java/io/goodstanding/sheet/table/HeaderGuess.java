package io.goodstanding.sheet.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What columns seem to be by their names, in the words of usual reports. A guess, which a person looks at. */
final class HeaderGuess {

    /** Small letters and digits only. */
    private static final Map<ColumnUse, Set<String>> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    ColumnUse.REP,
                    Set.of(
                            "rep",
                            "repname",
                            "name",
                            "fullname",
                            "user",
                            "username",
                            "member",
                            "seatholder",
                            "email",
                            "emailaddress",
                            "useremail",
                            "owner",
                            "account",
                            "accountname",
                            "salesperson",
                            "profile",
                            "profileurl",
                            "linkedinurl",
                            "linkedinprofile",
                            "linkedinprofileurl",
                            "sender")),
            Map.entry(ColumnUse.DAY, Set.of("day", "date", "activitydate", "reportdate", "asof", "recordedon", "on")),
            Map.entry(
                    ColumnUse.INVITATIONS_SENT,
                    Set.of(
                            "invitationssent",
                            "invitessent",
                            "invitations",
                            "invites",
                            "sent",
                            "connectionssent",
                            "connectionrequests",
                            "connectionrequestssent",
                            "requestssent",
                            "invitationsentcount")),
            Map.entry(
                    ColumnUse.INVITATIONS_ACCEPTED,
                    Set.of(
                            "invitationsaccepted",
                            "invitesaccepted",
                            "accepted",
                            "acceptedinvitations",
                            "connectionsaccepted",
                            "connectionrequestsaccepted",
                            "newconnections")),
            Map.entry(
                    ColumnUse.INVITATIONS_WITHDRAWN,
                    Set.of("invitationswithdrawn", "invitationscanceled", "withdrawn", "withdrawninvitations")),
            Map.entry(ColumnUse.MESSAGES, Set.of("messages", "messagessent", "totalmessages", "sentmessages")),
            Map.entry(
                    ColumnUse.MESSAGES_OF_ONE_TYPE,
                    Set.of("messagesofonetype", "ofonetype", "samemessages", "templatemessages")),
            Map.entry(
                    ColumnUse.PENDING_INVITATIONS,
                    Set.of("pending", "pendinginvitations", "pendinginvites", "pendingrequests", "openinvitations")),
            Map.entry(
                    ColumnUse.CONNECTIONS,
                    Set.of(
                            "connections",
                            "totalconnections",
                            "networksize",
                            "firstdegreeconnections",
                            "connectioncount")),
            Map.entry(ColumnUse.NOTES_LEFT, Set.of("notesleft", "personalnotesleft", "notesremaining")),
            Map.entry(
                    ColumnUse.SSI_BRAND,
                    Set.of(
                            "brand",
                            "ssibrand",
                            "professionalbrand",
                            "establishyourprofessionalbrand",
                            "establishbrand")),
            Map.entry(
                    ColumnUse.SSI_PEOPLE,
                    Set.of("people", "ssipeople", "rightpeople", "findtherightpeople", "findrightpeople")),
            Map.entry(
                    ColumnUse.SSI_INSIGHT,
                    Set.of("insights", "insight", "ssiinsight", "ssiinsights", "engagewithinsights")),
            Map.entry(
                    ColumnUse.SSI_RELATIONSHIPS,
                    Set.of("relationships", "ssirelationships", "buildrelationships", "strongrelationships"))));

    private static final Set<String> SSI_TOTALS =
            Set.of("ssi", "ssiscore", "ssitotal", "totalssi", "socialsellingindex", "currentssi", "ssiindex");

    private HeaderGuess() {}

    /** Each use but leaving out once: the first column that seems to be it. */
    static List<ColumnUse> of(List<String> header) {
        Set<ColumnUse> taken = EnumSet.noneOf(ColumnUse.class);
        List<ColumnUse> guesses = new ArrayList<>();
        for (String name : header) {
            ColumnUse guess = of(name);
            guesses.add(taken.add(guess) ? guess : ColumnUse.LEAVE_OUT);
        }
        return guesses;
    }

    private static ColumnUse of(String name) {
        String plain = letters(name);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ColumnUse.LEAVE_OUT);
    }

    /** A sum of four parts, which cannot be split into them. */
    static boolean isSsiTotal(String name) {
        return SSI_TOTALS.contains(letters(name));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
