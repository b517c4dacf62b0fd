package io.goodstanding.sheet;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.Optional;

/** Somebody else has changed how files of this kind are read since the user chose the file. */
public class SourceChangedMeanwhile extends Refused {

    private final transient Optional<SheetSource> now;

    SourceChangedMeanwhile(Optional<SheetSource> now) {
        super(Phrase.of(
                "sheet.refused.source-meanwhile",
                now.map(SheetSource::changedBy).orElse("")));
        this.now = now;
    }

    /** How they are read by now: whoever has been told may say it anew. */
    public Optional<SheetSource> now() {
        return now;
    }
}
