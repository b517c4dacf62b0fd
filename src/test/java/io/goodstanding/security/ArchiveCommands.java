package io.goodstanding.security;

import static io.goodstanding.security.Command.after;

import io.goodstanding.intake.ArchiveImport;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The way of an archive: looked at, brought in, taken back. */
record ArchiveCommands(ArchiveImports imports, Path zip) {

    private static final String NAME = "Basic_LinkedInDataExport_11-16-2026.zip";
    private static final String INVITATIONS = """
        From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
        Rita Rep,Bo Beispiel,"11/15/26, 9:05 AM",,OUTGOING,https://www.linkedin.com/in/rita-rep,https://www.linkedin.com/in/bo-beispiel
        """;

    ArchiveCommands {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(file)) {
            archive.putNextEntry(new ZipEntry("Invitations.csv"));
            archive.write(INVITATIONS.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Command> of(Staff staff) {
        long id = staff.account();
        return Map.of(
                "ArchiveImports.preview", Command.of(() -> preview(id)),
                "ArchiveImports.previewAgain",
                        after(() -> {
                            ArchivePreview preview = previewed(staff);
                            return () -> imports.previewAgain(preview);
                        }),
                "ArchiveImports.apply",
                        after(() -> {
                            ArchivePreview preview = previewed(staff);
                            return () -> imports.apply(preview, false);
                        }),
                "ArchiveImports.imports", Command.of(() -> imports.imports(id)),
                "ArchiveImports.days", Command.of(() -> imports.days(id, 0)),
                "ArchiveImports.undoable", Command.of(() -> imports.undoable(id)),
                "ArchiveImports.undo",
                        after(() -> {
                            ArchivePreview preview = previewed(staff);
                            ArchiveImport last = SignedIn.as(
                                    staff.rep(),
                                    () -> imports.apply(preview, false).orElseThrow());
                            return () -> imports.undo(id, last.id());
                        }));
    }

    private ArchivePreview previewed(Staff staff) {
        return SignedIn.as(staff.rep(), () -> {
            try {
                return preview(staff.account());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ArchivePreview preview(long accountId) throws IOException {
        return imports.preview(accountId, zip, NAME, Set.of(), share -> {});
    }
}
