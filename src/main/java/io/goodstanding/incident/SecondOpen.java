package io.goodstanding.incident;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;

/** An incident of the kind is open already; it tells which one, so that a form can lead there. */
public class SecondOpen extends Refused {

    /** Letters of the wording that are enough to know it again. */
    private static final int SHOWN = 160;

    private final transient IncidentDetails open;

    SecondOpen(IncidentDetails open) {
        super(phrase(open), IncidentReport.KIND);
        this.open = open;
    }

    private static Phrase phrase(IncidentDetails open) {
        return open.wording().isEmpty()
                ? Phrase.of("incident.refused.second-open", open.startedAt())
                : Phrase.of("incident.refused.second-open.worded", open.startedAt(), beginning(open.wording()));
    }

    private static String beginning(String wording) {
        return wording.codePointCount(0, wording.length()) <= SHOWN
                ? wording
                : wording.substring(0, wording.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public IncidentDetails open() {
        return open;
    }
}
