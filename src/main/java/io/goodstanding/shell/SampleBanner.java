package io.goodstanding.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on every page that the company is made up, and ends the sample. */
@SpringComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleBanner implements FrameNotice {

    private final SampleEnding sample;
    private final CurrentUser user;

    SampleBanner(SampleEnding sample, CurrentUser user) {
        this.sample = sample;
        this.user = user;
    }

    @Override
    public Component create() {
        Span words = new Span(Texts.text("sample.banner"));
        words.addClassName("gs-sp");
        Anchor viewAs = new Anchor("/view-as", Texts.text("sample.view-as"));
        Button end = new Button(Texts.text("sample.end"), click -> confirm());
        end.addThemeName("small");
        Div banner = new Div(GsIcon.INFO.create(), words, viewAs, end);
        banner.addClassNames("gs-notice", "gs-blue", "gs-sample");
        banner.setVisible(user.require().ofSample());
        return banner;
    }

    private void confirm() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("sample.end"));
        dialog.setText(Texts.text("sample.end.text"));
        dialog.setConfirmText(Texts.text("sample.end"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("sample.end.cancel"));
        dialog.addConfirmListener(confirmed -> {
            sample.end();
            UI.getCurrent().getPage().setLocation("/setup");
        });
        dialog.open();
    }
}
