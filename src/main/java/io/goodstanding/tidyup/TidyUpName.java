package io.goodstanding.tidyup;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the tidy-up list.
 *
 * @param invitee the person's hash within the account
 * @param name empty if it cannot be read with the secret of this server
 */
public record TidyUpName(String invitee, Instant sentAt, Optional<String> name) {

    /** Without the name: this text may reach a log. */
    @Override
    public String toString() {
        return "TidyUpName[" + sentAt + "]";
    }
}
