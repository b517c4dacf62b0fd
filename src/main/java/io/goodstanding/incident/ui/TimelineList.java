package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.IncidentHappening;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** "What happened": the time on the left, a sentence on the right, the newest first. */
class TimelineList extends IncidentPart {

    private final transient Supplier<List<IncidentHappening>> happenings;
    private final transient Clock clock;
    private final ZoneId reader;
    private final boolean ofSeveral;
    private final OrderedList list = new OrderedList();

    /** @param ofSeveral whether each line says which incident it is about */
    TimelineList(Supplier<List<IncidentHappening>> happenings, boolean ofSeveral, ZoneId reader, Clock clock) {
        this.happenings = happenings;
        this.ofSeveral = ofSeveral;
        this.reader = reader;
        this.clock = clock;
        list.addClassNames("gs-plain-list", "gs-timeline");
        getContent().add(list);
        refresh();
    }

    @Override
    public void refresh() {
        Texts texts = Texts.of(reader, clock.instant());
        list.removeAll();
        happenings.get().forEach(happening -> list.add(line(happening, texts)));
    }

    private ListItem line(IncidentHappening happening, Texts texts) {
        Span at = new Span(time(happening.at(), texts));
        at.addClassNames("gs-xs", "gs-t3");
        at.getElement().setAttribute("title", texts.moment(happening.at()));
        Div words = new Div();
        words.addClassName("gs-col");
        if (ofSeveral) {
            words.add(styled(IncidentWords.kind(happening.kind()), "gs-xs", "gs-t3"));
        }
        words.add(styled(TimelineWords.sentence(happening, texts), "gs-sm"));
        TimelineWords.changes(happening, texts).forEach(change -> words.add(quoted(change)));
        happening.comment().ifPresent(said -> words.add(quoted(said)));
        return new ListItem(at, words);
    }

    /** The hour is enough for today. */
    private static String time(Instant at, Texts texts) {
        boolean today = LocalDate.ofInstant(at, texts.zone()).equals(LocalDate.ofInstant(texts.now(), texts.zone()));
        return today ? texts.time(at) : texts.day(at) + ", " + texts.time(at);
    }

    private static Component styled(String text, String... classes) {
        Span words = new Span(text);
        words.addClassNames(classes);
        return words;
    }

    private static Component quoted(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("gs-xs", "gs-t2", "gs-wording");
        return words;
    }
}
