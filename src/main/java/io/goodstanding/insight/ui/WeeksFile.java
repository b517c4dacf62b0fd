package io.goodstanding.insight.ui;

import io.goodstanding.insight.HeatRow;
import io.goodstanding.shared.ui.SafeCsv;
import io.goodstanding.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The weeks behind all figures as a file for a spreadsheet: one line per rep and week. */
record WeeksFile(List<HeatRow> rows) {

    static final String NAME = "good-standing-weeks.csv";

    byte[] bytes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                Texts.text("insights.rep"),
                Texts.text("insights.week"),
                Texts.text("insights.file.sent"),
                Texts.text("insights.file.limit"),
                Texts.text("insights.file.covered"),
                Texts.text("insights.file.began")));
        rows.forEach(row -> row.weeks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(week -> lines.add(List.of(
                        row.rep(),
                        week.getKey().toString(),
                        String.valueOf(week.getValue().sent()),
                        String.valueOf(week.getValue().limit()),
                        yes(week.getValue().covered()),
                        yes(week.getValue().restricted())))));
        return SafeCsv.write(lines);
    }

    private static String yes(boolean so) {
        return Texts.text(so ? "insights.yes" : "insights.no");
    }
}
