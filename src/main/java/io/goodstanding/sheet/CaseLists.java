package io.goodstanding.sheet;

import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.CasePreview.Coming;
import io.goodstanding.sheet.cases.CaseColumns;
import io.goodstanding.sheet.cases.CaseField;
import io.goodstanding.sheet.cases.CaseLine;
import io.goodstanding.sheet.cases.CaseReading;
import io.goodstanding.sheet.cases.CaseTwins;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.team.TeamScope;
import io.goodstanding.ticket.Arrival;
import io.goodstanding.ticket.TicketArrivals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in lists of running cases: first a look that keeps nothing, then one transaction. Each case comes in by the
 * rules of cases; a row that does not fit any more is left out and told, and the others are kept.
 */
@Service
public class CaseLists {

    /** All of them come in in one transaction, and everybody who looks at one of these accounts is told. */
    static final int MOST_ROWS = 500;

    private static final Comparator<CaseOfRow> BY_ROW =
            Comparator.comparingInt(each -> each.line().row().number());

    private final TicketArrivals arrivals;
    private final RepFinder finder;
    private final TeamScope scope;

    CaseLists(TicketArrivals arrivals, RepFinder finder, TeamScope scope) {
        this.arrivals = arrivals;
        this.finder = finder;
        this.scope = scope;
    }

    /**
     * Says which cases a list would bring in. Keeps nothing.
     *
     * @throws Refused if a column is missing without which no case can be read, or the list is too long
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CasePreview preview(SheetFile file, CaseColumns columns) {
        if (file.table().rows().size() > MOST_ROWS) {
            throw Refused.because("case-list.refused.too-many-rows", MOST_ROWS);
        }
        columns.refusal(file.table(), file.ownAccount()).ifPresent(why -> {
            throw new Refused(why);
        });
        CaseReading.Result reading = CaseReading.of(file.table(), columns, finder.among(finder.inSight()));
        List<Coming> coming = new ArrayList<>();
        List<CaseOfRow> known = new ArrayList<>();
        List<RowError> errors = new ArrayList<>(reading.errors());
        for (CaseLine line : reading.lines()) {
            switch (arrivals.look(line.rep().id(), line.told())) {
                case Arrival.Welcome welcome -> coming.add(new Coming(line, welcome.state()));
                case Arrival.Brought brought -> throw new IllegalStateException("A look keeps nothing");
                case Arrival.Here here -> known.add(new CaseOfRow(line, here.ticket()));
                case Arrival.LeftOut left -> errors.add(error(file, columns, line, left.why()));
            }
        }
        return withoutTwins(new CasePreview(file, columns, coming, known, errors));
    }

    private static CasePreview withoutTwins(CasePreview look) {
        List<RowError> twins = CaseTwins.of(
                look.file().table(),
                look.columns(),
                look.coming().stream().map(Coming::line).toList());
        Set<Integer> out = twins.stream().map(RowError::row).collect(Collectors.toSet());
        List<RowError> errors = new ArrayList<>(look.errors());
        errors.addAll(twins);
        errors.sort(Comparator.comparingInt(RowError::row));
        return new CasePreview(
                look.file(),
                look.columns(),
                look.coming().stream()
                        .filter(each -> !out.contains(each.line().row().number()))
                        .toList(),
                look.known(),
                errors);
    }

    /** Brings in what a preview showed, but for rows to which something came in the way meanwhile. */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public CasesBrought apply(CasePreview preview) {
        List<CaseOfRow> brought = new ArrayList<>();
        List<CaseOfRow> known = new ArrayList<>();
        List<RowError> leftOut = new ArrayList<>();
        for (CaseLine line : inOneOrder(preview)) {
            switch (bring(line)) {
                case Arrival.Welcome welcome -> throw new IllegalStateException("It was only looked at");
                case Arrival.Brought done -> brought.add(new CaseOfRow(line, done.ticket()));
                case Arrival.Here here -> known.add(new CaseOfRow(line, here.ticket()));
                case Arrival.LeftOut left -> leftOut.add(error(preview.file(), preview.columns(), line, left.why()));
            }
        }
        brought.sort(BY_ROW);
        known.sort(BY_ROW);
        leftOut.sort(Comparator.comparingInt(RowError::row));
        return new CasesBrought(brought, known, leftOut);
    }

    /** Two lists at once take the accounts one after the other in the same way. */
    private static List<CaseLine> inOneOrder(CasePreview preview) {
        return preview.coming().stream()
                .map(Coming::line)
                .sorted(Comparator.comparingLong(line -> line.rep().id()))
                .toList();
    }

    private Arrival bring(CaseLine line) {
        long accountId = line.rep().id();
        return scope.visible(accountId).isPresent()
                ? arrivals.bring(accountId, line.told())
                : new Arrival.LeftOut(
                        Refused.because("sheet.row.unknown-rep", line.rep().name()));
    }

    /** What is about no cell is about the account. */
    private static RowError error(SheetFile file, CaseColumns columns, CaseLine line, Refused why) {
        Optional<CaseField> field = CaseField.ofRefusal(why.field()).or(() -> Optional.of(CaseField.REP));
        return columns.error(file.table(), line.row(), field, why.phrase());
    }
}
