package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.sheet.ListPreview;
import io.goodstanding.sheet.PeopleLists;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;

/** The way of a list of people: looked at, brought in, taken back. */
record PeopleListCommands(PeopleLists lists, Spreadsheets sheets) {

    Map<String, Command> of(Staff staff) {
        return Map.of(
                "PeopleLists.teams", showing(() -> lists.teams().contains(staff.team())),
                "PeopleLists.preview",
                        showing(() -> !preview(staff).reading().newcomers().isEmpty()),
                "PeopleLists.apply",
                        after(() -> {
                            ListPreview preview = SignedIn.as(staff.manager(), () -> preview(staff));
                            return () -> lists.apply(preview);
                        }),
                "PeopleLists.imports",
                        showingAfter(() -> {
                            long id = brought(staff);
                            return () -> lists.imports().stream().anyMatch(each -> each.id() == id);
                        }),
                "PeopleLists.undo",
                        after(() -> {
                            long id = brought(staff);
                            return () -> lists.undo(id);
                        }));
    }

    private long brought(Staff staff) {
        return SignedIn.as(
                staff.manager(),
                () -> lists.apply(preview(staff)).done().orElseThrow().id());
    }

    private ListPreview preview(Staff staff) {
        String text = "Email,Name,Team\nnew.%d@example.com,Nell New,%s\n"
                .formatted(staff.account(), staff.team().name());
        SheetFile file = sheets.open(text.getBytes(StandardCharsets.UTF_8), "people.csv");
        return lists.preview(file, ListColumns.guess(file.table()), OptionalLong.empty(), Staff.ZONE);
    }
}
