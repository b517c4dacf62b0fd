package io.goodstanding.sheet.cases;

import io.goodstanding.channel.Channel;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.table.DayText;
import io.goodstanding.sheet.table.RepLookup;
import io.goodstanding.sheet.table.RowError;
import io.goodstanding.sheet.table.SheetRow;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.CaseTold;
import io.goodstanding.ticket.TicketState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of a list, row by row, as far as the words tell. Whether one may come in is decided elsewhere. */
public final class CaseReading {

    private final SheetTable table;
    private final CaseColumns columns;
    private final RepLookup reps;
    private final List<CaseLine> lines = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private CaseReading(SheetTable table, CaseColumns columns, RepLookup reps) {
        this.table = table;
        this.columns = columns;
        this.reps = reps;
    }

    public static Result of(SheetTable table, CaseColumns columns, RepLookup reps) {
        CaseReading reading = new CaseReading(table, columns, reps);
        table.rows().forEach(reading::take);
        return new Result(reading.lines, reading.errors);
    }

    /** @param errors one for each row that cannot be read */
    public record Result(List<CaseLine> lines, List<RowError> errors) {

        public Result {
            lines = List.copyOf(lines);
            errors = List.copyOf(errors);
        }
    }

    private void take(SheetRow row) {
        if (row.isWiderThan(table.header().size())) {
            errors.add(columns.error(table, row, Optional.empty(), Phrase.of("sheet.row.wide")));
            return;
        }
        try {
            lines.add(new CaseLine(row, rep(row), told(row)));
        } catch (Refused refused) {
            errors.add(columns.error(table, row, Optional.of(CaseField.valueOf(refused.field())), refused.phrase()));
        }
    }

    private RepName rep(SheetRow row) {
        RepLookup.Found found = found(row);
        return found.rep().orElseThrow(() -> at(CaseField.REP, found.why().orElseThrow()));
    }

    private RepLookup.Found found(SheetRow row) {
        if (columns.column(CaseField.REP).isEmpty()) {
            return reps.own();
        }
        String text = columns.text(row, CaseField.REP);
        return text.isEmpty() ? RepLookup.Found.none(Phrase.of("sheet.row.no-rep")) : reps.find(text);
    }

    private CaseTold told(SheetRow row) {
        return new CaseTold(
                channel(columns.text(row, CaseField.CHANNEL)),
                state(columns.text(row, CaseField.STATE)),
                columns.text(row, CaseField.CASE_NUMBER),
                day(row, CaseField.SENT_ON),
                day(row, CaseField.ANSWERED_ON),
                columns.text(row, CaseField.SHOWS),
                columns.text(row, CaseField.NOTE));
    }

    private static Channel channel(String text) {
        return CaseWords.channel(text).orElseThrow(() -> at(CaseField.CHANNEL, Phrase.of("case-list.row.channel")));
    }

    private static Optional<TicketState> state(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CaseWords.state(text).orElseThrow(() -> at(CaseField.STATE, Phrase.of("case-list.row.state"))));
    }

    private Optional<LocalDate> day(SheetRow row, CaseField field) {
        String text = columns.text(row, field);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(DayText.read(text, columns.order())
                        .orElseThrow(() -> at(field, Phrase.of("case-list.row.no-day"))));
    }

    private static Refused at(CaseField field, Phrase why) {
        return Refused.at(field.name(), why);
    }
}
