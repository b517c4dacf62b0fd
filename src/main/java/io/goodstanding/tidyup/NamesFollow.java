package io.goodstanding.tidyup;

import io.goodstanding.access.PasswordReset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The names go with the old password: whoever makes a link for a rep, and opens it, signs in as the rep and would read
 * what was promised to the rep alone. A new archive, which only the rep can get from LinkedIn, brings them back.
 */
@Component
class NamesFollow {

    private final TidyUpRows rows;

    NamesFollow(TidyUpRows rows) {
        this.rows = rows;
    }

    @EventListener
    void on(PasswordReset reset) {
        rows.removeOf(reset.userId());
    }
}
