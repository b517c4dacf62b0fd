package io.goodstanding.playbook.ui;

import io.goodstanding.limit.SourceKind;
import io.goodstanding.playbook.PlaybookFile.SourcePart;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Step;
import io.goodstanding.playbook.StepType;
import java.time.LocalDate;
import java.util.List;

/** Steps that are put on the bench: a new one, and a copy under another key. */
final class StepParts {

    private StepParts() {}

    static StepPart blank(String key, LocalDate today) {
        return new StepPart(
                key,
                StepType.DO,
                "",
                "",
                Step.Owner.REP,
                null,
                null,
                null,
                null,
                null,
                List.of(new SourcePart(SourceKind.TEAM, null, today, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static StepPart keyed(StepPart part, String key) {
        return new StepPart(
                key,
                part.type(),
                part.title(),
                part.text(),
                part.owner(),
                part.due(),
                part.required(),
                part.phase(),
                part.when(),
                part.because(),
                part.source(),
                part.items(),
                part.answers(),
                part.until(),
                part.orAfter(),
                part.after(),
                part.channel(),
                part.letter(),
                part.starts());
    }
}
