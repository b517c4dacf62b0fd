package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.Restriction;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.DataTable;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.OptionalInt;

/** The rows behind the figures: every restriction that began in the period. */
class RestrictionsCard extends Composite<Card> {

    /** As many as one looks through; the others are on the pages of their reps. */
    private static final int MOST = 200;

    private final transient InsightReport report;
    private final transient Texts texts;

    RestrictionsCard(InsightReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        String title = Texts.text("insights.rows");
        List<Restriction> all = report.restrictions();
        Card card = new Card(new CardHead(
                title,
                all.size() > MOST
                        ? Texts.text("insights.rows.newest", MOST, all.size())
                        : Texts.text("insights.rows.count", all.size())));
        if (all.isEmpty()) {
            card.body().add(Trends.quiet(Texts.text("insights.nothing")));
            return card.spaced();
        }
        DataTable table = new DataTable(
                title,
                List.of(
                        Texts.text("insights.rep"),
                        Texts.text("insights.kind"),
                        Texts.text("insights.began"),
                        Texts.text("insights.lasted"),
                        Texts.text("insights.file.sent"),
                        Texts.text("insights.pending"),
                        Texts.text("insights.accepted")));
        all.stream().limit(MOST).forEach(restriction -> row(table, restriction));
        card.body().add(table);
        return card.spaced();
    }

    private void row(DataTable table, Restriction restriction) {
        String lasted = InsightWords.days(restriction.lasted(report.at()).time());
        table.row(
                new Anchor("rep/" + restriction.repId() + "?incident=" + restriction.incidentId(), restriction.rep()),
                IncidentWords.kind(restriction.kind()),
                texts.day(restriction.startedAt()),
                restriction.liftedAt().isPresent() ? lasted : Texts.text("insights.so-far", lasted),
                number(restriction.sent()),
                number(restriction.pending()),
                number(restriction.acceptedPercent()));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
