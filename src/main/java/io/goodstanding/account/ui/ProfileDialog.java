package io.goodstanding.account.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.account.AccountProfile;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.ProfileChangedMeanwhile;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import java.util.Optional;

/** Plan and public profile of an account. */
class ProfileDialog extends Dialog {

    private final transient Accounts accounts;
    private final transient RepName rep;
    private final SerializableRunnable after;
    private final Select<Plan> plan = new Select<>();
    private final TextField profile = new TextField(Texts.text("profile.url"));
    private final RefusalPlace problem = new RefusalPlace();
    private transient AccountProfile seen;

    ProfileDialog(Accounts accounts, RepName rep, SerializableRunnable after) {
        this.accounts = accounts;
        this.rep = rep;
        this.after = after;
        this.seen = accounts.profile(rep.id());
        setHeaderTitle(Texts.text("profile.title", rep.name()));
        plan.setLabel(Texts.text("profile.plan"));
        plan.setItems(Plan.values());
        plan.setItemLabelGenerator(value -> Texts.text("plan." + value));
        plan.setValue(seen.plan());
        profile.setPlaceholder("linkedin.com/in/…");
        profile.setWidthFull();
        profile.setManualValidation(true);
        profile.addValueChangeListener(change -> profile.setInvalid(false));
        profile.setValue(seen.profile().map(ProfileUrl::display).orElse(""));
        Div fields = new Div(problem, profile, plan);
        fields.addClassNames("gs-stack", "gs-narrow-dialog");
        add(fields);
        new DialogFoot(Texts.text("profile.save"), this::save).addTo(this);
    }

    private void save() {
        Optional<ProfileUrl> parsed = ProfileUrl.parse(profile.getValue());
        if (parsed.isEmpty() && !TextRule.clean(profile.getValue()).isEmpty()) {
            profile.setErrorMessage(Texts.text("profile.url.bad"));
            profile.setInvalid(true);
            profile.focus();
            return;
        }
        try {
            accounts.describe(rep.id(), seen.version(), plan.getValue(), parsed);
            close();
            Page.say(Texts.text("profile.saved", rep.name()));
            after.run();
        } catch (ProfileChangedMeanwhile changed) {
            seen = changed.current();
            problem.show(Notice.alert(
                    Texts.text("profile.changed.title"),
                    Texts.text(
                            "profile.changed.text",
                            seen.profile().map(ProfileUrl::display).orElse("–"),
                            Texts.text("plan." + seen.plan()))));
        }
    }
}
