package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.SheetImport;
import io.goodstanding.sheet.SheetPreview;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way of a spreadsheet: read, looked at, brought in, taken back. */
record SheetCommands(Spreadsheets sheets) {

    Map<String, Command> of(Staff staff) {
        return Map.of(
                "Spreadsheets.open", Command.of(() -> sheets.open(csv(staff), "week.csv")),
                "Spreadsheets.preview",
                        showing(() -> preview(staff).reading().numbers().stream()
                                .anyMatch(number -> number.key().accountId() == staff.account())),
                "Spreadsheets.apply",
                        after(() -> {
                            SheetPreview preview = SignedIn.as(staff.rep(), () -> preview(staff));
                            return () -> sheets.apply(preview, "");
                        }),
                "Spreadsheets.imports",
                        showingAfter(() -> {
                            long id = brought(staff).id();
                            return () -> sheets.imports().stream().anyMatch(each -> each.id() == id);
                        }),
                "Spreadsheets.undo",
                        after(() -> {
                            long id = brought(staff).id();
                            return () -> sheets.undo(id);
                        }));
    }

    private SheetImport brought(Staff staff) {
        return SignedIn.as(staff.rep(), () -> sheets.apply(preview(staff), "").orElseThrow());
    }

    private SheetPreview preview(Staff staff) {
        SheetFile file = sheets.open(csv(staff), "week.csv");
        return sheets.preview(file, file.guess());
    }

    /** By address: names are the same in every staff. */
    private static byte[] csv(Staff staff) {
        String text = "Email,Date,Invitations sent\n%s,2026-11-17,12\n"
                .formatted(staff.rep().email());
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
