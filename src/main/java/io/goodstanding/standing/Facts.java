package io.goodstanding.standing;

import io.goodstanding.account.AccountData;
import io.goodstanding.incident.IncidentDetails;
import java.util.List;

/** All that a standing is derived from, apart from the limits and the instant. */
public record Facts(AccountData data, List<IncidentDetails> incidents) {

    public Facts {
        incidents = List.copyOf(incidents);
    }
}
