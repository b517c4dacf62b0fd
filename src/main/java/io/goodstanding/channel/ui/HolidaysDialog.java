package io.goodstanding.channel.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.channel.Holidays;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import io.goodstanding.team.TeamName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Adds days on which nobody works, typed or pasted, one on each line. */
class HolidaysDialog extends Dialog {

    HolidaysDialog(Holidays holidays, List<TeamName> teams, boolean admin, Texts texts, SerializableRunnable after) {
        setHeaderTitle(Texts.text("channels.holidays.add"));
        Select<TeamName> team = new Select<>();
        team.setLabel(Texts.text("channels.holidays.for"));
        team.setItems(teams.stream()
                .filter(one -> holidays.mayChange(OptionalLong.of(one.id())))
                .toList());
        team.setItemLabelGenerator(one -> one == null ? Texts.text("channels.holidays.all") : one.name());
        team.setEmptySelectionAllowed(admin);
        team.setEmptySelectionCaption(Texts.text("channels.holidays.all"));
        if (!admin) {
            team.getListDataView().getItems().findFirst().ifPresent(team::setValue);
        }
        TextBox days = new TextBox(Texts.text("channels.holidays.days"), new TextRule(20_000));
        days.setMinRows(5);
        RefusalPlace problem = new RefusalPlace().at(Holidays.DAYS, days);
        Paragraph hint = new Paragraph(Texts.text("channels.holidays.hint"));
        hint.addClassName("gs-t2");
        Div content = new Div(problem, hint, team, days);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
        new DialogFoot(Texts.text("channels.holidays.save"), () -> {
                    problem.clear();
                    try {
                        OptionalLong whose = Optional.ofNullable(team.getValue())
                                .map(one -> OptionalLong.of(one.id()))
                                .orElse(OptionalLong.empty());
                        int added = holidays.add(whose, days.getValue());
                        close();
                        Page.say(Texts.text("channels.said.days", added));
                        after.run();
                    } catch (Refused refused) {
                        problem.show(refused, texts);
                    }
                })
                .addTo(this);
    }
}
