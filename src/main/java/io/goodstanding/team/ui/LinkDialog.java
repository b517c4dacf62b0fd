package io.goodstanding.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.goodstanding.access.OneTimeLink;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.OwnAddress;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.time.Duration;

/** Shows a one-time link, this once: the database keeps a hash of it only. */
class LinkDialog extends Dialog {

    private final TextField address = new TextField(Texts.text("people.link.address"));
    private final Div problem = new Div();

    LinkDialog(String name, OneTimeLink link, Texts texts) {
        setHeaderTitle(Texts.text("people.link.title", name));
        setCloseOnOutsideClick(false);
        Paragraph text = new Paragraph(Texts.text("people.link.text", name));
        Paragraph once =
                new Paragraph(Texts.text("people.link.once", days(link, texts), texts.moment(link.expiresAt())));
        once.addClassName("gs-t2");
        address.setReadOnly(true);
        address.setWidthFull();
        address.setValue(OwnAddress.of(link.path()));
        problem.setVisible(false);
        Div content = new Div(text, address, problem, once);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        Button close = new Button(Texts.text("people.link.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close, copyButton());
    }

    private static int days(OneTimeLink link, Texts texts) {
        return Math.round(Duration.between(texts.now(), link.expiresAt()).toHours() / 24f);
    }

    private Button copyButton() {
        Button copy = new Button(Texts.text("people.link.copy"), GsIcon.COPY.create());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.setAutofocus(true);
        Clipboard.onClick(copy)
                .writeText(
                        address.getValue(),
                        copied -> Page.say(Texts.text("people.link.copied")),
                        refused -> copyByHand());
        return copy;
    }

    /** Browsers refuse where the connection is not encrypted. */
    private void copyByHand() {
        problem.removeAll();
        problem.add(Notice.alert("", Texts.text("people.link.copy.refused")));
        problem.setVisible(true);
        address.focus();
        address.getElement().executeJs("this.inputElement.select()");
    }
}
