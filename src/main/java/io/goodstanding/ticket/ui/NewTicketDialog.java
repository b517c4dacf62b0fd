package io.goodstanding.ticket.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.goodstanding.channel.Channel;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.ui.IncidentWords;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.TicketAlreadyOpen;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketWork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Begins a case by hand; whoever comes second is led to the open one. */
class NewTicketDialog extends Dialog {

    private final transient RepName rep;
    private final transient TicketWork work;
    private final transient Texts texts;
    private final Select<IncidentDetails> incident = new Select<>();
    private final RefusalPlace problem = new RefusalPlace();

    NewTicketDialog(RepName rep, List<IncidentDetails> incidents, TicketWork work, Texts texts) {
        this.rep = rep;
        this.work = work;
        this.texts = texts;
        setHeaderTitle(Texts.text("ticket.new.title", rep.name()));
        incident.setLabel(Texts.text("ticket.new.incident"));
        incident.setItems(incidents);
        incident.setItemLabelGenerator(
                one -> one == null ? Texts.text("ticket.new.none") : IncidentWords.kind(one.kind()));
        incident.setEmptySelectionAllowed(true);
        incident.setEmptySelectionCaption(Texts.text("ticket.new.none"));
        incidents.stream().findFirst().ifPresent(incident::setValue);
        incident.setWidthFull();
        Paragraph hint = new Paragraph(Texts.text("ticket.new.hint"));
        hint.addClassName("gs-t2");
        Div content = new Div(problem, hint, incident);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("ticket.new.save"), this::begin).addTo(this);
    }

    private void begin() {
        Optional<IncidentDetails> about = Optional.ofNullable(incident.getValue());
        try {
            TicketDetails begun = work.open(
                    rep.id(), about.map(one -> OptionalLong.of(one.id())).orElse(OptionalLong.empty()), likely(about));
            close();
            Page.open(TicketView.address(begun.id()));
        } catch (TicketAlreadyOpen second) {
            Anchor open = new Anchor(
                    TicketView.address(second.open().id()),
                    Texts.text("ticket.new.open", second.open().name()));
            problem.show(Notice.alert("", texts.say(second.phrase())).with(open));
        } catch (Refused refused) {
            problem.show(refused, texts);
        }
    }

    /** To begin with; the page of the case advises, once it knows more. */
    private static Channel likely(Optional<IncidentDetails> about) {
        if (about.isEmpty()) {
            return Channel.ACCOUNT_HELP;
        }
        IncidentDetails incident = about.get();
        if (incident.kind() == IncidentKind.COMPROMISED) {
            return Channel.COMPROMISED_FORM;
        }
        if (incident.kind() == IncidentKind.PERMANENT_RESTRICTION) {
            return Channel.APPEAL;
        }
        return incident.effect() == Effect.LOCKED_OUT ? Channel.LOGGED_OUT_FORM : Channel.ACCOUNT_HELP;
    }
}
