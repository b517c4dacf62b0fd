package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.Screenshot;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** The screenshots of an incident, small; each opens large and can be removed. Those that stay are not loaded again. */
class ScreenshotList extends IncidentPart {

    private final transient IncidentScreenshots screenshots;
    private final transient Texts texts;
    private final long incidentId;
    private final Span none = new Span(Texts.text("incident.screenshots.none"));
    private final UnorderedList list = new UnorderedList();
    private transient List<Screenshot> shown = List.of();

    ScreenshotList(IncidentScreenshots screenshots, long incidentId, Texts texts) {
        this.screenshots = screenshots;
        this.incidentId = incidentId;
        this.texts = texts;
        none.addClassNames("gs-sm", "gs-t2");
        list.addClassNames("gs-plain-list", "gs-screenshots");
        getContent().add(none, list);
        refresh();
    }

    @Override
    public void refresh() {
        List<Screenshot> there = screenshots.list(incidentId);
        if (!there.equals(shown)) {
            shown = there;
            list.removeAll();
            there.forEach(screenshot -> list.add(new ListItem(thumbnail(screenshot))));
        }
        none.setVisible(there.isEmpty());
    }

    private Component thumbnail(Screenshot screenshot) {
        NativeButton open = new NativeButton("", click -> openLarge(screenshot));
        open.add(picture(screenshot));
        open.addClassName("gs-thumbnail");
        open.getElement().setAttribute("aria-label", Texts.text("incident.screenshot.open", name(screenshot)));
        return open;
    }

    private Image picture(Screenshot screenshot) {
        Image image = new Image(new ScreenshotDownload(screenshots, screenshot.id()), name(screenshot));
        image.getElement().setAttribute("width", String.valueOf(screenshot.width()));
        image.getElement().setAttribute("height", String.valueOf(screenshot.height()));
        return image;
    }

    private void openLarge(Screenshot screenshot) {
        Dialog large = new Dialog();
        large.addClassName("gs-screenshot-large");
        large.setHeaderTitle(name(screenshot));
        Span added =
                new Span(Texts.text("incident.screenshot.added", screenshot.addedBy(), texts.moment(screenshot.at())));
        added.addClassNames("gs-sm", "gs-t2");
        large.add(picture(screenshot), added);
        Button remove = new Button(Texts.text("incident.screenshot.remove"), click -> confirm(large, screenshot));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        large.getFooter().add(remove, new Button(Texts.text("action.close"), click -> large.close()));
        large.open();
    }

    private void confirm(Dialog large, Screenshot screenshot) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("incident.screenshot.remove.title"));
        dialog.setText(Texts.text("incident.screenshot.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("incident.screenshot.remove.save"));
        dialog.addConfirmListener(confirmed -> {
            remove(screenshot);
            large.close();
        });
        dialog.open();
    }

    private void remove(Screenshot screenshot) {
        try {
            screenshots.remove(screenshot.id());
        } catch (AccessDeniedException gone) {
            Page.refuse(Texts.text("incident.screenshot.gone"));
        }
        refresh();
    }

    private static String name(Screenshot screenshot) {
        return screenshot.name().isEmpty() ? Texts.text("incident.screenshot") : screenshot.name();
    }
}
