package io.goodstanding.triage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.shell.Page;
import java.util.Map;

/** The ways to the page on which an incident is logged, and away from it. */
public final class LogPage {

    static final String ROUTE = "log";

    /** Names whose account it is. */
    static final String REP = "rep";

    /** Names a choice that is made already. */
    static final String CHOICE = "choice";

    private LogPage() {}

    /** For any account in sight; it is asked whose, where there are several. */
    public static void open() {
        Page.open(ROUTE);
    }

    /** For one account. */
    public static void open(long repId) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(Map.of(REP, String.valueOf(repId))));
    }

    /** To the playbook of what was logged; where no page plays it, and without a wish for it, to the account. */
    static void leave(IncidentDetails logged, boolean toPlaybook) {
        String playbook = "incident/" + logged.id();
        boolean isThere =
                RouteConfiguration.forSessionScope().getRoute(playbook).isPresent();
        Page.open(toPlaybook && isThere ? playbook : "rep/" + logged.accountId());
    }
}
