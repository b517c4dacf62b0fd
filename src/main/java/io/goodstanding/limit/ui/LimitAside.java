package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Component;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitReach;
import io.goodstanding.limit.LimitScope;
import java.util.Optional;
import java.util.function.Function;

/** What stands beside the list of limits, told by modules that know more than limits. */
public interface LimitAside {

    /** @param page what the list can do for it; empty for readers who may change nothing */
    Optional<Component> beside(Page page);

    /** The list of limits as an aside sees it. */
    interface Page {

        LimitReach reach();

        /** A scope's name as it stands everywhere. */
        Function<LimitScope, String> names();

        /** What admins have set for a scope as of now, without any cap. */
        Limit counting(LimitKind kind, LimitScope scope);

        /** Opens the change of a limit with another number in it; nothing is kept before that is saved. */
        void change(LimitKind kind, LimitScope scope, int number);
    }
}
