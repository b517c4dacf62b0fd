package io.goodstanding.sheet.people;

import io.goodstanding.sheet.table.SheetTable;
import java.util.OptionalInt;
import java.util.Set;

/** What a list says about a person, with the names that its column usually has, small letters and digits only. */
public enum ListField {
    EMAIL("email", "emailaddress", "invitedemailaddress", "mail", "useremail", "workemail"),
    FULL_NAME("name", "fullname", "displayname", "rep", "repname"),
    FIRST_NAME("firstname", "preferredfirstname", "givenname", "first"),
    LAST_NAME("lastname", "preferredlastname", "surname", "familyname", "last"),
    TEAM("team", "teams", "group", "groups", "teamname", "groupname"),
    ROLE("role"),
    /** Whether the person has a seat: Sales Navigator's export lists those who had one, too. */
    STATUS("status", "saleslicensecurrentstatus", "licensestatus", "currentstatus", "seatstatus", "userstatus");

    private final Set<String> names;

    ListField(String... names) {
        this.names = Set.of(names);
    }

    /** The key of its name. */
    public String key() {
        return "people-list.field." + name();
    }

    /** The first column that seems to be it. */
    OptionalInt columnIn(SheetTable table) {
        return table.columnNamed(names);
    }
}
