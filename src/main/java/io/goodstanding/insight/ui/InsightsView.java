package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.insight.InsightReport;
import io.goodstanding.insight.Insights;
import io.goodstanding.insight.Period;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.ui.EmptyState;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamScope;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/** Trends over weeks: what began and lifted, what it cost, and what the own data say about limits. */
@Route("insights")
@Menu(title = "nav.insights", icon = "CHART", order = 2.8)
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
class InsightsView extends Page {

    private final transient Insights insights;
    private final transient TeamScope scope;
    private final transient Bell bell;
    private final ZoneId zone;
    private final Tabs periods = new Tabs();
    private final Select<TeamName> team = new Select<>();
    private final Span days = new Span();
    private final Div place = new Div();

    InsightsView(Insights insights, TeamScope scope, Bell bell, CurrentUser user) {
        this.insights = insights;
        this.scope = scope;
        this.bell = bell;
        this.zone = user.require().zone();
        title(Texts.text("nav.insights"));
        periods.addThemeName("filled");
        for (Period period : Period.values()) {
            periods.add(new PeriodTab(period));
        }
        periods.setSelectedIndex(Period.TWELVE_WEEKS.ordinal());
        periods.addSelectedChangeListener(change -> draw());
        team.setAriaLabel(Texts.text("insights.team"));
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(Texts.text("board.all-teams"));
        team.setItemLabelGenerator(named -> named == null ? Texts.text("board.all-teams") : named.name());
        team.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draw();
            }
        });
        days.addClassNames("gs-sm", "gs-t3");
        place.addClassName("gs-stack");
        add(head(Texts.text("nav.insights"), periods, team, days, spacer(), export()), place);
        Signal.effect(this, this::listen);
    }

    /** Teams come and go; figures are from the weeks as they were rolled up when the page was opened or chosen anew. */
    private void listen() {
        bell.revision(Topic.TEAMS).get();
        List<TeamName> teams = scope.current().teams();
        TeamName chosen = team.getValue();
        team.setItems(teams);
        team.setVisible(teams.size() > 1);
        teams.stream().filter(named -> named.equals(chosen)).findFirst().ifPresent(team::setValue);
        draw();
    }

    private void draw() {
        InsightReport report = insights.report(period(), teamId());
        Texts texts = Texts.of(zone, report.at());
        days.setText(Texts.text(
                "insights.days", texts.day(report.from()), texts.day(LocalDate.ofInstant(report.at(), zone))));
        place.removeAll();
        if (report.weeks().isEmpty()) {
            place.add(new EmptyState(GsIcon.CHART, Texts.text("insights.none"), Texts.text("insights.none.text")));
            return;
        }
        place.add(new KeyFigures(report), charts(report, texts));
    }

    private static Div charts(InsightReport report, Texts texts) {
        Div charts = new Div();
        charts.addClassName("gs-charts");
        Trends trends = new Trends(report, texts);
        Lasting lasting = new Lasting(report);
        EvidenceCards evidence = new EvidenceCards(report);
        charts.add(
                wide(trends.startedAndLifted(), 7),
                wide(lasting.curve(), 5),
                lasting.ranges(),
                trends.causes(),
                trends.teams(),
                wide(new HeatMap(report, texts), 12));
        evidence.all().forEach(charts::add);
        charts.add(trends.acceptance(), wide(new RestrictionsCard(report, texts), 8));
        return charts;
    }

    private static <T extends Component & HasStyle> T wide(T card, int columns) {
        card.addClassName("gs-span-" + columns);
        return card;
    }

    private Period period() {
        return periods.getSelectedTab() instanceof PeriodTab tab ? tab.period : Period.TWELVE_WEEKS;
    }

    private OptionalLong teamId() {
        return team.getValue() == null
                ? OptionalLong.empty()
                : OptionalLong.of(team.getValue().id());
    }

    private Anchor export() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = new WeeksFile(insights.weeks(period(), teamId())).bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), WeeksFile.NAME, "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                "");
        link.add(GsIcon.FILE.create(), new Span(Texts.text("insights.export")));
        link.addClassName("gs-btn");
        return link;
    }

    private static final class PeriodTab extends Tab {
        private final Period period;

        PeriodTab(Period period) {
            super(Texts.text("insights.period." + period));
            this.period = period;
        }
    }
}
