package io.goodstanding.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.OwnAddress;
import io.goodstanding.shared.ui.SafeCsv;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.ListAdded;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** Who was added, with the one-time links: on the page and as a file, this once. */
class ListDoneCard extends Composite<Card> {

    private static final String FILE = "one-time-links.csv";

    private final transient ListAdded added;
    private final transient List<List<String>> links;
    private final transient Runnable onAnother;

    ListDoneCard(ListAdded added, Runnable onAnother) {
        this.added = added;
        this.onAnother = onAnother;
        this.links = added.invited().stream()
                .map(each -> List.of(
                        each.person().name(),
                        each.person().email(),
                        OwnAddress.of(each.link().path())))
                .toList();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("people-list.done", links.size()))).spaced();
        if (!added.meanwhile().isEmpty()) {
            card.body()
                    .add(Notice.info(
                            Texts.text(
                                    "people-list.meanwhile", added.meanwhile().size()),
                            String.join(", ", added.meanwhile())));
        }
        if (!links.isEmpty()) {
            card.body().add(Notice.quiet(GsIcon.INFO, "", Texts.text("people-list.links.once")));
            links.forEach(each -> card.body().add(row(each)));
        }
        card.body().add(actions());
        return card;
    }

    private static Component row(List<String> link) {
        Span name = new Span(link.getFirst());
        name.addClassNames("gs-sm", "gs-b", "gs-wording");
        Div words = new Div(name, quiet(link.get(1)), quiet(link.getLast()));
        words.addClassName("gs-col");
        Div row = new Div(GsIcon.PEOPLE.small(), words);
        row.addClassName("gs-li");
        return row;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("gs-xs", "gs-t3", "gs-wording");
        return quiet;
    }

    private Component actions() {
        Div actions = new Div();
        if (!links.isEmpty()) {
            actions.add(download());
        }
        actions.add(new Button(Texts.text("import.another"), click -> onAnother.run()));
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }

    private Anchor download() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                Texts.text("people-list.links.name"),
                Texts.text("people-list.links.email"),
                Texts.text("people.link.address")));
        lines.addAll(links);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] csv = SafeCsv.write(lines);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("people-list.links.download"));
        link.addClassNames("gs-btn", "gs-small");
        return link;
    }
}
