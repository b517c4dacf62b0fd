package io.goodstanding.security;

import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.sheet.CaseLists;
import io.goodstanding.sheet.CasePreview;
import io.goodstanding.sheet.SheetFile;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way of a list of cases: looked at and brought in. A row about somebody out of sight is left out. */
record CaseListCommands(CaseLists lists, Spreadsheets sheets) {

    Map<String, Command> of(Staff staff) {
        return Map.of(
                "CaseLists.preview", showing(() -> !preview(staff).coming().isEmpty()),
                "CaseLists.apply",
                        showingAfter(() -> {
                            CasePreview preview = SignedIn.as(staff.rep(), () -> preview(staff));
                            return () -> !lists.apply(preview).brought().isEmpty();
                        }));
    }

    private CasePreview preview(Staff staff) {
        String text = "Rep,Channel,Sent on\n%s,Contact form,2026-11-16\n"
                .formatted(staff.rep().email());
        SheetFile file = sheets.open(text.getBytes(StandardCharsets.UTF_8), "cases.csv");
        return lists.preview(file, CaseColumns.guess(file.table()));
    }
}
