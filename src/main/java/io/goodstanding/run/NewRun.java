package io.goodstanding.run;

import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;

/** What a run begins with; none of it changes later. */
record NewRun(
        long accountId,
        OptionalLong incidentId,
        OptionalLong parentId,
        Edition edition,
        Facts facts,
        ZoneId zone,
        Instant at,
        String by) {}
