package io.goodstanding.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.insight.Insights;
import io.goodstanding.limit.ui.LimitAside;
import java.util.Optional;

/** Puts "What if?" beside the list of limits, for those who may change any. */
@SpringComponent
class WhatIfAside implements LimitAside {

    private final Insights insights;

    WhatIfAside(Insights insights) {
        this.insights = insights;
    }

    @Override
    public Optional<Component> beside(Page page) {
        return page.reach().changesAny() ? Optional.of(new WhatIfCard(insights, page)) : Optional.empty();
    }
}
