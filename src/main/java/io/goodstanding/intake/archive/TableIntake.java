package io.goodstanding.intake.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows one file from its first row to its last: what stands before the header, the header, the rows. */
final class TableIntake {

    /** Connections.csv has three lines before its header since 2021; some more may come. */
    private static final int LONGEST_PREAMBLE = 10;

    private final ArchiveFile kind;
    private final String file;
    private final ArchiveLimits limits;
    private final Map<SkipReason, List<Integer>> skipped = new EnumMap<>(SkipReason.class);
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<List<String>> preamble = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Row firstRejected;
    private int rows;
    private int recognised;

    TableIntake(ArchiveFile kind, String file, ArchiveLimits limits) {
        this.kind = kind;
        this.file = file;
        this.limits = limits;
    }

    String file() {
        return file;
    }

    /** Rows so far, blank ones and the header counted. */
    int rows() {
        return rows;
    }

    void next(List<String> cells) {
        rows++;
        if (rows > limits.rows()) {
            throw new ArchiveRefused(RefusalCode.TOO_MANY_ROWS, file, limits.rows());
        }
        boolean blank = cells.stream().allMatch(String::isBlank);
        if (header != null) {
            take(new Row(file, rows, header, cells), blank);
        } else if (!blank) {
            header = Header.in(cells, kind.columns(), file).orElse(null);
            if (header == null) {
                await(cells);
            }
        }
    }

    private void await(List<String> cells) {
        preamble.add(cells);
        boolean notes = preamble.get(0).get(0).strip().equalsIgnoreCase("Notes:");
        if (preamble.size() > (notes ? LONGEST_PREAMBLE : 1)) {
            throw wrongContent();
        }
    }

    private void take(Row row, boolean blank) {
        Optional<SkipReason> reason = blank
                ? Optional.of(SkipReason.BLANK)
                : row.fits() ? kind.take(row) : Optional.of(SkipReason.WRONG_WIDTH);
        if (reason.isEmpty()) {
            recognised++;
        } else {
            skip(row, reason.get());
        }
    }

    private void skip(Row row, SkipReason reason) {
        skipped.computeIfAbsent(reason, key -> new ArrayList<>()).add(row.number());
        if (!reason.isRejected()) {
            return;
        }
        firstRejected = firstRejected == null ? row : firstRejected;
        rejected.add(row.rejected(reason));
        if (rejected.size() > limits.rejectedRows()) {
            throw new ArchiveRefused(RefusalCode.TOO_MANY_REJECTED_ROWS, file, limits.rejectedRows());
        }
    }

    /** @throws ArchiveRefused if there was neither a table nor a sentence, or no row of the table was understood */
    void end() {
        if (header == null && preamble.isEmpty()) {
            throw new ArchiveRefused(RefusalCode.EMPTY_FILE, file);
        }
        if (header == null && sentence().isEmpty()) {
            throw wrongContent();
        }
        boolean nothing = recognised == 0 && !skipped.containsKey(SkipReason.INCOMING);
        if (nothing && firstRejected != null) {
            throw notUnderstood(firstRejected);
        }
    }

    private ArchiveRefused notUnderstood(Row first) {
        Optional<Column> dates = kind.dateColumn();
        boolean onlyDates = skipped.keySet().stream()
                .filter(SkipReason::isRejected)
                .allMatch(reason -> reason == SkipReason.BAD_DATE);
        return onlyDates && dates.isPresent()
                ? new ArchiveRefused(RefusalCode.DATES_NOT_UNDERSTOOD, file, first.number(), first.text(dates.get()))
                : new ArchiveRefused(RefusalCode.NOTHING_UNDERSTOOD, file, first.number());
    }

    private ArchiveRefused wrongContent() {
        return new ArchiveRefused(RefusalCode.WRONG_CONTENT, file, String.join(",", preamble.get(0)));
    }

    /** What the file says instead of a table: several words in the only cell of its only row. */
    private Optional<String> sentence() {
        boolean alone =
                header == null && preamble.size() == 1 && preamble.get(0).size() == 1;
        return alone
                ? Optional.of(Shown.of(preamble.get(0).get(0))).filter(text -> text.contains(" "))
                : Optional.empty();
    }

    /** A file that only says a sentence has no table: nothing may be concluded from its having no rows. */
    boolean hasTable() {
        return header != null;
    }

    FileReport report() {
        return new FileReport(file, recognised, skipped, sentence());
    }

    List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }
}
