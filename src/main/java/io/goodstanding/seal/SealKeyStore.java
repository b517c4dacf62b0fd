package io.goodstanding.seal;

import io.goodstanding.database.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Where the secret comes from: {@code GOODSTANDING_NAMES_KEY} (or a secret file of that setting's name), else
 * a file beside the embedded database, made at the first start. With a database of its own and no setting there is
 * none: a secret that a new container forgets would be worse than saying so.
 */
@Component
class SealKeyStore {

    private static final String NOT_KEPT = "neither names for the tidy-up lists nor contact points for cases are kept";
    private static final String FILE = "names.key";
    private static final Logger LOG = LoggerFactory.getLogger(SealKeyStore.class);

    private final Optional<SealKey> key;

    SealKeyStore(
            @Value("${goodstanding.names-key:}") String setting,
            @Value("${goodstanding.home:data}") Path home,
            @Value("${spring.datasource.url:}") String ownDatabase) {
        if (StringUtils.hasText(setting)) {
            key = SealKey.parse(setting);
            if (key.isEmpty()) {
                LOG.error("GOODSTANDING_NAMES_KEY is not 64 hexadecimal digits: " + NOT_KEPT);
            }
        } else if (StringUtils.hasText(ownDatabase)) {
            key = Optional.empty();
            LOG.warn("No GOODSTANDING_NAMES_KEY is set: " + NOT_KEPT);
        } else {
            key = ofFile(home.resolve(FILE));
        }
    }

    /** Empty where none is set, or one that cannot be used. */
    Optional<SealKey> key() {
        return key;
    }

    private static Optional<SealKey> ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SealKey.BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.toAbsolutePath().getParent());
                OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            Optional<SealKey> found = SealKey.parse(Files.readString(file));
            if (found.isEmpty()) {
                LOG.error("{} does not hold 64 hexadecimal digits: " + NOT_KEPT, file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret cannot be used: " + file, e);
        }
    }
}
