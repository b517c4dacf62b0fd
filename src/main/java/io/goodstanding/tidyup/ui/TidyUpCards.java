package io.goodstanding.tidyup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.tidyup.TidyUp;

/** The tidy-up list as another page of the rep's own shows it. */
@SpringComponent
public class TidyUpCards {

    private final TidyUp tidyUp;

    TidyUpCards(TidyUp tidyUp) {
        this.tidyUp = tidyUp;
    }

    /** The oldest names of the own list; nothing is read before {@link OldestNames#show()}. */
    public OldestNames oldest(RepName rep, Texts texts) {
        return new OldestNames(tidyUp, rep, texts);
    }
}
