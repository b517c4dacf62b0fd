package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.incident.DrawnScreenshot;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Screenshots of what is not an incident yet. Each is read at once, so that a wrong one is refused while it can still be
 * replaced; they are gone with the page unless they are kept.
 */
public class WaitingScreenshots extends Composite<Div> {

    private final transient IncidentScreenshots screenshots;
    private final transient List<DrawnScreenshot> waiting = new CopyOnWriteArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Span hint = new Span(Texts.text("incident.screenshot.waiting"));

    WaitingScreenshots(IncidentScreenshots screenshots, Texts texts) {
        this.screenshots = screenshots;
        Span label = new Span(Texts.text("incident.screenshot.optional"));
        label.addClassName("gs-label");
        list.addClassNames("gs-plain-list", "gs-waiting");
        hint.addClassNames("gs-xs", "gs-t3");
        getContent().addClassNames("gs-stack", "gs-waiting-screenshots");
        getContent().add(label, new ScreenshotField(this::take, texts, this::refresh), list, hint);
        refresh();
    }

    private void take(String fileName, byte[] content) {
        requireRoom();
        DrawnScreenshot drawn = screenshots.draw(fileName, content);
        synchronized (waiting) {
            requireRoom();
            waiting.add(drawn);
        }
    }

    private void requireRoom() {
        if (waiting.size() >= IncidentScreenshots.MOST) {
            throw Refused.because("incident.screenshot.refused.many", IncidentScreenshots.MOST);
        }
    }

    private void refresh() {
        list.removeAll();
        waiting.forEach(drawn -> list.add(new ListItem(line(drawn))));
        list.setVisible(!waiting.isEmpty());
        hint.setVisible(!waiting.isEmpty());
    }

    private Div line(DrawnScreenshot drawn) {
        String name = drawn.name().isEmpty() ? Texts.text("incident.screenshot") : drawn.name();
        Span words = new Span(name);
        words.addClassNames("gs-sm", "gs-el", "gs-grow");
        Button remove = new Button(GsIcon.CLOSE.small(), click -> {
            waiting.remove(drawn);
            refresh();
        });
        remove.setAriaLabel(Texts.text("incident.screenshot.leave-out", name));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div line = new Div(GsIcon.CAMERA.small(), words, remove);
        line.addClassName("gs-row");
        return line;
    }

    /**
     * Keeps them with an incident that was saved meanwhile.
     *
     * @return why some could not be kept; the incident stays as it was saved
     */
    public Optional<Refused> keepAt(long incidentId) {
        Optional<Refused> problem = Optional.empty();
        for (DrawnScreenshot drawn : waiting) {
            try {
                screenshots.keep(incidentId, drawn);
            } catch (Refused refused) {
                problem = Optional.of(refused);
            }
        }
        waiting.clear();
        refresh();
        return problem;
    }
}
