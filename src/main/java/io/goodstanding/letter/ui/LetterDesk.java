package io.goodstanding.letter.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.live.Bell;
import io.goodstanding.shared.ui.Texts;
import java.time.Clock;

/** What the pages about letters work with: the templates, the bell, and who reads when. */
@SpringComponent
class LetterDesk {

    private final LetterTemplates templates;
    private final Bell bell;
    private final CurrentUser user;
    private final Clock clock;

    LetterDesk(LetterTemplates templates, Bell bell, CurrentUser user, Clock clock) {
        this.templates = templates;
        this.bell = bell;
        this.user = user;
        this.clock = clock;
    }

    LetterTemplates templates() {
        return templates;
    }

    /** Read it in an effect: the effect runs again when a template was saved. */
    void listen() {
        bell.revision(LetterTemplates.CHANGES).get();
    }

    boolean mayEdit() {
        return user.require().role() == Role.ADMIN;
    }

    Texts texts() {
        return Texts.of(user.require().zone(), clock.instant());
    }
}
