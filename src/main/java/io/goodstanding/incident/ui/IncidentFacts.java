package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.shared.ui.Texts;

/** What is known of an incident: name on the left, value on the right. */
class IncidentFacts extends Composite<DescriptionList> {

    IncidentFacts(IncidentDetails incident, Texts texts) {
        getContent().addClassName("gs-facts");
        fact("incident.fact.started", texts.moment(incident.startedAt()));
        fact(
                "incident.fact.lifted",
                incident.liftedAt().map(texts::moment).orElseGet(() -> Texts.text("rep.history.open")));
        incident.shownUntil().ifPresent(shown -> fact("incident.fact.shown", texts.day(shown)));
        if (incident.occurrence() > 1) {
            fact("incident.fact.occurrence", Texts.sentence(IncidentWords.occurrence(incident.occurrence())));
        }
        if (incident.toolUse() != ToolUse.UNKNOWN) {
            fact("incident.fact.tool", IncidentWords.toolUse(incident.toolUse()));
        }
        if (!incident.wording().isEmpty()) {
            fact("incident.form.wording", incident.wording());
        }
        if (!incident.note().isEmpty()) {
            fact("incident.form.note", incident.note());
        }
        fact(
                "incident.fact.logged",
                Texts.text("incident.fact.by", incident.loggedBy(), texts.moment(incident.loggedAt())));
    }

    private void fact(String name, String value) {
        Span words = new Span(value);
        words.addClassName("gs-wording");
        getContent().add(new Term(Texts.text(name)), new Description(words));
    }
}
