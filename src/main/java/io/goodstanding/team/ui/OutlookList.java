package io.goodstanding.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.House;
import io.goodstanding.team.Outlook;

/** Who would see whom after a change: stands below its fields, and follows them. */
class OutlookList extends Div {

    private final UnorderedList sentences = new UnorderedList();

    OutlookList() {
        addClassNames("gs-well", "gs-outlook");
        getElement().setAttribute("aria-live", "polite");
        add(new H3(Texts.text("outlook.title")), sentences);
    }

    void show(House now, House then) {
        sentences.removeAll();
        new OutlookWords(Outlook.of(now, then)).sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
    }
}
