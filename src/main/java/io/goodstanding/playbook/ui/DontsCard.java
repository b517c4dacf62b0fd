package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** What not to do: what a playbook says, and below it what holds for every run. */
public class DontsCard extends Composite<Card> {

    private static final List<String> ALWAYS = List.of("second-ticket", "new-account", "password", "sign-in", "untrue");

    private final transient Playbook playbook;

    public DontsCard(Playbook playbook) {
        this.playbook = playbook;
    }

    @Override
    protected Card initContent() {
        UnorderedList list = new UnorderedList();
        list.addClassName("gs-plain-list");
        playbook.donts().forEach(words -> list.add(dont(words)));
        ALWAYS.forEach(key -> list.add(dont(Texts.text("playbook.dont." + key))));
        return new Card(new CardHead(Texts.text("playbook.donts")), list);
    }

    private static ListItem dont(String words) {
        ListItem dont = new ListItem(GsIcon.CLOSE.small(), new Span(words));
        dont.addClassNames("gs-dont", "gs-sm");
        return dont;
    }
}
