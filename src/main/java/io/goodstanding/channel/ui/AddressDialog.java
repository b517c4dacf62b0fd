package io.goodstanding.channel.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.channel.ChannelRules;
import io.goodstanding.channel.HelpAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;

/** Another address for a page of LinkedIn's. */
class AddressDialog extends Dialog {

    AddressDialog(ChannelRules rules, HelpAddress seen, Texts texts, SerializableRunnable after) {
        setHeaderTitle(Texts.text(seen.page().textKey()));
        TextField url = new TextField(Texts.text("channels.url"));
        url.setHelperText(Texts.text("channels.url.hint"));
        url.setManualValidation(true);
        url.setWidthFull();
        url.setValue(seen.url());
        RefusalPlace problem = new RefusalPlace().at(ChannelRules.URL, url);
        Div content = new Div(problem, url);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("channels.url.save"), () -> {
                    try {
                        rules.move(seen.page(), url.getValue(), seen.version());
                        close();
                        after.run();
                    } catch (Refused refused) {
                        problem.show(refused, texts);
                    }
                })
                .addTo(this);
    }
}
