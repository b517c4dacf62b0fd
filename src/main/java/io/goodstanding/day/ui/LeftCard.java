package io.goodstanding.day.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.limit.Budget;
import io.goodstanding.limit.RampPlan;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.Ring;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.standing.Assessment;
import io.goodstanding.standing.Level;
import io.goodstanding.standing.ui.LevelLook;

/** The one number: invitations left this week, and how the account stands. */
class LeftCard extends Composite<Div> {

    LeftCard(Assessment assessment) {
        Budget budget = assessment.budget();
        Level level = assessment.standing().level();
        StandingLook look = level == Level.UNKNOWN ? null : LevelLook.of(level);
        Ring ring = new Ring(
                budget.leftThisWeek(),
                budget.weekLimit(),
                String.valueOf(budget.leftThisWeek()),
                Texts.text("my-day.of", budget.weekLimit()),
                look);
        Span lead = new Span(Texts.text("my-day.left"));
        lead.addClassName("gs-lead");
        Span used = new Span(used(assessment));
        used.addClassNames("gs-sm", "gs-t2");
        Div words = new Div(lead, LevelLook.badge(level), used);
        if (budget.atMost()) {
            Span atMost = new Span(Texts.text("my-day.at-most"));
            atMost.addClassNames("gs-sm", "gs-t2");
            words.add(atMost);
        }
        words.addClassNames("gs-col", "gs-gap-s");
        getContent().addClassNames("gs-card", "gs-hero");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", lead.getText());
        getContent().add(Figure.of(ring), words);
    }

    private static String used(Assessment assessment) {
        Budget budget = assessment.budget();
        String sent = Texts.text("my-day.sent", budget.week().count());
        if (budget.overUse() > 0) {
            return sent + ", " + Texts.text("budget.over", budget.overUse());
        }
        return assessment
                .ramp()
                .map(ramp -> sent + ", " + Texts.text("my-day.ramp", ramp.stepAt(assessment.at()), RampPlan.STEPS))
                .orElse(sent);
    }
}
