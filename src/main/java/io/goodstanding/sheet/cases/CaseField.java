package io.goodstanding.sheet.cases;

import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.ticket.CaseTold;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a list says about a case, with the names that its column usually has, small letters and digits only. */
public enum CaseField {
    REP(
            "",
            "rep",
            "repname",
            "name",
            "fullname",
            "email",
            "emailaddress",
            "account",
            "member",
            "profile",
            "profileurl"),
    CHANNEL("", "channel", "way", "via", "form", "sentthrough", "sentby"),
    CASE_NUMBER(
            CaseTold.CASE_NUMBER,
            "casenumber",
            "case",
            "caseno",
            "caseid",
            "linkedincase",
            "linkedincasenumber",
            "linkedinscasenumber",
            "ticket",
            "ticketnumber",
            "reference"),
    SENT_ON(CaseTold.SENT_ON, "senton", "sent", "sentdate", "datesent", "opened", "openedon", "filedon", "submitted"),
    STATE(CaseTold.STATE, "state", "status", "where", "stands"),
    ANSWERED_ON(
            CaseTold.ANSWERED_ON,
            "lastansweron",
            "lastanswer",
            "answeredon",
            "answered",
            "lastreply",
            "lastreplyon",
            "repliedon",
            "replied"),
    SHOWS(CaseTold.SHOWS, "linkedinshows", "whatlinkedinshows", "errortext", "error", "message", "shows"),
    NOTE(CaseTold.NOTE, "note", "notes", "comment", "comments", "remark");

    private final String told;
    private final Set<String> names;

    CaseField(String told, String... names) {
        this.told = told;
        this.names = Set.of(names);
    }

    /** The key of its name. */
    public String key() {
        return "case-list.field." + name();
    }

    /** In which a refusal is about a field of {@link CaseTold}. */
    public static Optional<CaseField> ofRefusal(String field) {
        return Arrays.stream(values())
                .filter(each -> !field.isEmpty() && each.told.equals(field))
                .findFirst();
    }

    /** The first column that seems to be it. */
    OptionalInt columnIn(SheetTable table) {
        return table.columnNamed(names);
    }
}
