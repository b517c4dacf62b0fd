package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.goodstanding.intake.ArchiveFindings;
import io.goodstanding.intake.archive.FileReport;
import io.goodstanding.intake.archive.LeftOut;
import io.goodstanding.intake.archive.RejectedRow;
import io.goodstanding.intake.archive.SkipReason;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was left out of an archive, file by file: why, how many rows, and the first of them. */
class SkippedRows extends Composite<Div> {

    /** Row numbers that are told; who wants all downloads them. */
    private static final int FIRST_ROWS = 5;

    private static final String FILE = "rows-not-understood.csv";

    private final transient ArchiveFindings findings;
    private final transient Texts texts;

    SkippedRows(ArchiveFindings findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    @Override
    protected Div initContent() {
        Div all = new Div();
        findings.files().forEach(file -> add(all, file));
        findings.leftOut().forEach(file -> all.add(leftOut(file)));
        if (findings.unreadFiles() > 0) {
            all.add(line(
                    GsIcon.FILE, Texts.text("import.unread", findings.unreadFiles()), Texts.text("import.unread.why")));
        }
        if (!findings.rejected().isEmpty()) {
            all.add(download());
        }
        return all;
    }

    /** Known files that stayed closed or were given up, and why. */
    private static Div leftOut(LeftOut file) {
        boolean chosen = file.reason() == LeftOut.Reason.NOT_TICKED;
        return line(
                chosen ? GsIcon.LOCK : GsIcon.WARNING,
                file.file(),
                Texts.text(file.reason().key(), file.file(), file.missing().orElse("")));
    }

    private void add(Div all, FileReport file) {
        file.sentence().ifPresent(said -> all.add(line(GsIcon.FILE, file.file(), Texts.text("import.sentence", said))));
        file.skipped().forEach((reason, rows) -> {
            GsIcon icon = reason.isRejected() ? GsIcon.WARNING : GsIcon.SKIP;
            all.add(line(icon, Texts.text(reason.key()), rows(file.file(), rows)));
        });
    }

    private String rows(String file, List<Integer> rows) {
        String first = rows.stream().limit(FIRST_ROWS).map(texts::number).collect(Collectors.joining(", "));
        return Texts.text(
                rows.size() > FIRST_ROWS ? "import.skipped.more" : "import.skipped", file, rows.size(), first);
    }

    private static Div line(GsIcon icon, String what, String details) {
        Span name = new Span(what);
        name.addClassName("gs-sm");
        Span quiet = new Span(details);
        quiet.addClassNames("gs-xs", "gs-t3");
        Div words = new Div(name, quiet);
        words.addClassName("gs-col");
        Div line = new Div(icon.small(), words);
        line.addClassName("gs-li");
        return line;
    }

    private Anchor download() {
        List<RejectedRow> rows = findings.rejected();
        List<String> header = List.of(
                Texts.text("import.rejected.file"),
                Texts.text("import.rejected.row"),
                Texts.text("import.rejected.why"));
        Map<SkipReason, String> words = Arrays.stream(SkipReason.values())
                .collect(Collectors.toMap(Function.identity(), reason -> Texts.text(reason.key())));
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = RejectedRowsFile.write(rows, header, reason -> words.getOrDefault(reason, ""));
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("import.rejected.download", rows.size()));
        link.addClassNames("gs-btn", "gs-small");
        return link;
    }
}
