package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.goodstanding.insight.Insights;
import io.goodstanding.insight.RateBand;
import io.goodstanding.insight.WhatIf;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.ui.LimitAside;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Figure;
import io.goodstanding.shared.ui.RateBars;
import io.goodstanding.shared.ui.StatFigure;
import io.goodstanding.shared.ui.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * Another limit held against the last weeks: who would have been over, which restrictions fell above it, what it takes
 * from the team. It changes nothing; a button leads to the change, which wants a reason.
 */
class WhatIfCard extends Composite<Card> {

    private static final LimitKind FIRST = LimitKind.INVITATIONS_PER_WEEK;

    private final transient Insights insights;
    private final transient LimitAside.Page page;
    private final Select<LimitKind> kind = new Select<>();
    private final ComboBox<LimitScope> scope = new ComboBox<>();
    private final IntegerSlider slider = new IntegerSlider();
    private final Span number = new Span();
    private final StatFigure over = figure("what-if.over");
    private final StatFigure above = figure("what-if.restrictions");
    private final StatFigure change = figure("what-if.sent");
    private final Div chart = new Div();
    private final Span hint = new Span();
    private final Button apply = new Button();
    private transient WhatIf weeks = new WhatIf(FIRST, List.of());

    WhatIfCard(Insights insights, LimitAside.Page page) {
        this.insights = insights;
        this.page = page;
        kind.setAriaLabel(Texts.text("what-if.limit"));
        kind.setItems(Arrays.stream(LimitKind.values()).filter(WhatIf::tells).toList());
        kind.setItemLabelGenerator(each -> Texts.text("limit." + each));
        kind.setValue(FIRST);
        scope.setAriaLabel(Texts.text("what-if.scope"));
        List<LimitScope> changeable = page.reach().changeable();
        scope.setItems(changeable);
        scope.setItemLabelGenerator(each -> page.names().apply(each));
        scope.setValue(changeable.getFirst());
        slider.setAriaLabel(Texts.text("what-if.number"));
        slider.setMinMaxVisible(true);
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        number.addClassName("gs-next");
        hint.addClassNames("gs-sm", "gs-t2");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(click -> page.change(kind.getValue(), scope.getValue(), slider.getValue()));
        kind.addValueChangeListener(changed -> read());
        scope.addValueChangeListener(changed -> {
            if (changed.getValue() == null) {
                scope.setValue(changed.getOldValue());
            } else {
                read();
            }
        });
        slider.addValueChangeListener(changed -> show());
        read();
    }

    @Override
    protected Card initContent() {
        Span nothing = new Span(Texts.text("what-if.nothing-changes"));
        nothing.addClassNames("gs-sm", "gs-t2");
        Div choice = new Div(kind, scope);
        choice.addClassName("gs-two-fields");
        Div figures = new Div(over, above, change);
        figures.addClassNames("gs-figures", "gs-three");
        return new Card(
                        new CardHead(Texts.text("what-if.title"), Texts.text("what-if.weeks", WhatIf.WEEKS_BACK)),
                        nothing,
                        choice,
                        slider,
                        number,
                        figures,
                        chart,
                        hint,
                        apply)
                .spaced();
    }

    /** One look at the database; the slider then moves in memory. */
    private void read() {
        weeks = insights.whatIf(kind.getValue(), scope.getValue());
        int now = page.counting(kind.getValue(), scope.getValue()).hard();
        int most = Math.min(kind.getValue().most(), Math.max(now, weeks.greatest()) * 5 / 4);
        slider.setMax(kind.getValue().most());
        slider.setMin(kind.getValue().least());
        slider.setMax(Math.max(most, kind.getValue().least() + 1));
        slider.setValue(Math.min(now, slider.getMax()));
        show();
    }

    private void show() {
        int chosen = slider.getValue();
        WhatIf.Answer answer = weeks.at(chosen);
        String named = Texts.text("limit." + kind.getValue());
        number.setText(Texts.text("what-if.at", named, chosen));
        over.setValue(Texts.text("insights.x-of-y", answer.repsOver(), answer.reps()));
        above.setValue(Texts.text("insights.x-of-y", answer.restrictionsOver(), answer.restrictions()));
        change.setVisible(answer.sentChange().isPresent());
        answer.sentChange()
                .ifPresent(percent -> change.setValue(Texts.text("insights.percent", Math.round(percent * 10) / 10.0)));
        apply.setText(Texts.text("what-if.apply", chosen, page.names().apply(scope.getValue())));
        hint.setText(
                Texts.text("what-if.hint", answer.restrictions(), weeks.weeks().size()));
        chart.removeAll();
        List<RateBand> bands = weeks.bands();
        if (!bands.isEmpty()) {
            chart.add(Figure.of(drawing(bands, chosen), Texts.text("what-if.chart")));
        }
    }

    private static RateBars drawing(List<RateBand> bands, int chosen) {
        int whole = (int) bands.stream().filter(band -> band.to() <= chosen).count();
        RateBand in = bands.get(Math.min(whole, bands.size() - 1));
        double part = in.to() == RateBand.OPEN ? 0 : (double) (chosen - in.from() + 1) / (in.to() - in.from() + 1);
        double mark = whole + Math.max(0, part);
        return new RateBars(
                bands.stream().map(EvidenceCards::drawn).toList(),
                Texts.text("insights.few.short"),
                mark,
                Texts.text("what-if.mark", chosen));
    }

    private static StatFigure figure(String key) {
        return new StatFigure(Texts.text(key), "");
    }
}
