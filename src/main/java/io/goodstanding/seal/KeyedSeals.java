package io.goodstanding.seal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Seals under the one secret of this application. */
@Component
class KeyedSeals implements Seals {

    private final SealKeyStore keys;

    KeyedSeals(SealKeyStore keys) {
        this.keys = keys;
    }

    @Override
    public Optional<Seal> of(String purpose, long accountId) {
        return keys.key().map(key -> new Seal(key, purpose, accountId));
    }

    @Override
    public boolean areThere() {
        return keys.key().isPresent();
    }
}
