package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.triage.Outlook;
import java.util.stream.Collectors;

/** "When you save": the playbook, what is paused, who is told, when to check, whether a ticket is needed. */
class SavingPart extends Composite<Div> {

    private final transient Outlook outlook;
    private final transient Texts texts;

    SavingPart(Outlook outlook, Texts texts) {
        this.outlook = outlook;
        this.texts = texts;
        getContent().add(new H3(Texts.text("log.saving")));
        outlook.playbook()
                .ifPresent(playbook ->
                        line(GsIcon.BOOK, Texts.text("log.saving.playbook", playbook.name(), playbook.steps())));
        line(GsIcon.HOURGLASS, paused());
        told();
        ticket();
        ladder();
        warnings();
    }

    private void line(GsIcon icon, String text) {
        Div line = new Div(icon.create(), new Span(text));
        line.addClassName("gs-will");
        getContent().add(line);
    }

    private String paused() {
        Effect effect = outlook.report().kind().effect(outlook.report().extent());
        if (outlook.before().isRestricted() && outlook.after() == outlook.before() && effect.pausesInvitations()) {
            return Texts.text("log.saving.stays");
        }
        boolean firstPause = effect == Effect.INVITATIONS && !outlook.before().isRestricted();
        return firstPause ? Texts.text("log.saving.invitations", outlook.left()) : Texts.text("effect." + effect);
    }

    private void told() {
        String told = outlook.told().isEmpty()
                ? Texts.text("log.saving.nobody")
                : Texts.text("log.saving.told", String.join(", ", outlook.told()));
        String check = outlook.expectedLift()
                .filter(lift -> lift.to().isAfter(texts.now()))
                .map(lift -> " " + Texts.text("log.saving.check", texts.moment(lift.to())))
                .orElse("");
        line(GsIcon.BELL, told + check);
    }

    private void ticket() {
        outlook.playbook().ifPresent(playbook -> {
            String none = outlook.expectedLift().isPresent() ? "log.saving.lifts" : "log.saving.no-ticket";
            line(GsIcon.MAIL, Texts.text(playbook.ticket() ? "log.saving.ticket" : none));
        });
    }

    private void ladder() {
        if (outlook.isLikeTheLast()) {
            getContent()
                    .add(Notice.of(
                            StandingLook.RISK,
                            GsIcon.WARNING,
                            Texts.sentence(IncidentWords.occurrence(outlook.occurrence())) + ".",
                            Texts.text("incident.third")));
        } else if (outlook.occurrence() > 1) {
            line(GsIcon.REFRESH, Texts.sentence(IncidentWords.occurrence(outlook.occurrence())) + ".");
        }
    }

    private void warnings() {
        if (!outlook.warnings().isEmpty()) {
            String said = outlook.warnings().stream()
                    .map(texts::say)
                    .map(reason -> reason.endsWith(".") ? reason : reason + ".")
                    .collect(Collectors.joining(" "));
            getContent().add(Notice.of(StandingLook.RISK, GsIcon.WARNING, said, Texts.text("log.saving.repeat")));
        }
    }
}
