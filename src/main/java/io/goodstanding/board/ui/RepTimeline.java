package io.goodstanding.board.ui;

import com.vaadin.flow.component.Composite;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.StandingStrip;
import io.goodstanding.shared.ui.StandingStrip.Marker;
import io.goodstanding.shared.ui.StandingStrip.Segment;
import io.goodstanding.shared.ui.StandingStrip.Tick;
import io.goodstanding.shared.ui.StandingStrip.Words;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.StandingHistory;
import io.goodstanding.standing.Standings;
import io.goodstanding.standing.ui.LevelLook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How the account stood over the last 90 days. */
class RepTimeline extends Composite<Card> {

    private final transient Assessment assessment;
    private final transient StandingHistory history;
    private final transient Texts texts;

    RepTimeline(Assessment assessment, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        this.history = StandingHistory.of(
                assessment.facts(), assessment.limitsOverTime(), assessment.at(), Standings.HISTORY_DAYS);
    }

    /** Whole days of restriction, rounded, as the head of the page shows them. */
    int restrictedDays() {
        return days(Level::isRestricted);
    }

    @Override
    protected Card initContent() {
        Instant from = history.segments().getFirst().window().from();
        StandingStrip strip = new StandingStrip(
                new Words(
                        Texts.text("rep.timeline"),
                        Texts.text("rep.timeline.now"),
                        Texts.text("board.column.standing"),
                        Texts.text("rep.timeline.details")),
                from,
                assessment.at(),
                segments(),
                markers(from),
                months(from));
        return new Card(new CardHead(Texts.text("rep.timeline"), summary()), strip);
    }

    private String summary() {
        return Texts.text(
                "rep.timeline.summary",
                days(level -> level == Level.GOOD || level == Level.RECOVERING),
                days(level -> level == Level.AT_RISK),
                days(Level::isRestricted),
                days(level -> level == Level.UNKNOWN));
    }

    private int days(Predicate<Level> wanted) {
        Duration sum = history.segments().stream()
                .filter(segment -> wanted.test(segment.level()))
                .map(segment -> Duration.between(
                        segment.window().from(), segment.window().to()))
                .reduce(Duration.ZERO, Duration::plus);
        return (int) Math.round(sum.toMinutes() / (24.0 * 60));
    }

    private List<Segment> segments() {
        return history.segments().stream()
                .map(segment -> new Segment(
                        LevelLook.of(segment.level()),
                        segment.window().from(),
                        segment.window().to(),
                        Texts.text(segment.level().textKey() + ".strip"),
                        Texts.text(
                                "rep.timeline.segment",
                                texts.day(segment.window().from()),
                                texts.day(segment.window().to()),
                                texts.say(segment.reason().phrase()))))
                .toList();
    }

    private List<Marker> markers(Instant from) {
        return assessment.facts().incidents().stream()
                .filter(incident -> incident.startedAt().isAfter(from))
                .map(this::marker)
                .toList();
    }

    private Marker marker(IncidentDetails incident) {
        Level level = switch (incident.effect()) {
            case NOTICE, WARNING -> Level.AT_RISK;
            case INVITATIONS -> Level.INVITATIONS_RESTRICTED;
            case ACCOUNT -> Level.ACCOUNT_RESTRICTED;
            case LOCKED_OUT -> Level.LOCKED_OUT;
            case PERMANENT -> Level.PERMANENTLY_RESTRICTED;
        };
        String label = IncidentWords.kind(incident.kind()) + ", " + texts.shortDay(incident.startedAt());
        return new Marker(LevelLook.of(level), incident.startedAt(), label, null);
    }

    private List<Tick> months(Instant from) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate first =
                LocalDate.ofInstant(from, texts.zone()).withDayOfMonth(1).plusMonths(1);
        for (LocalDate day = first;
                !day.isAfter(LocalDate.ofInstant(assessment.at(), texts.zone()));
                day = day.plusMonths(1)) {
            Instant at = day.atStartOfDay(texts.zone()).toInstant();
            ticks.add(new Tick(at, texts.shortDay(at)));
        }
        return ticks;
    }
}
