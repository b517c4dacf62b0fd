package io.goodstanding.tidyup;

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
 * Where the secret for names comes from: {@code GOODSTANDING_NAMES_KEY} (or a secret file of that setting's name), else
 * a file beside the embedded database, made at the first start. With a database of its own and no setting there is
 * none: a secret that a new container forgets would be worse than saying so.
 */
@Component
class NamesKeyStore {

    private static final String FILE = "names.key";
    private static final Logger LOG = LoggerFactory.getLogger(NamesKeyStore.class);

    private final Optional<NamesKey> key;

    NamesKeyStore(
            @Value("${goodstanding.names-key:}") String setting,
            @Value("${goodstanding.home:data}") Path home,
            @Value("${spring.datasource.url:}") String ownDatabase) {
        if (StringUtils.hasText(setting)) {
            key = NamesKey.parse(setting);
            if (key.isEmpty()) {
                LOG.error("GOODSTANDING_NAMES_KEY is not 64 hexadecimal digits: names of invitees are not kept");
            }
        } else if (StringUtils.hasText(ownDatabase)) {
            key = Optional.empty();
            LOG.warn("No GOODSTANDING_NAMES_KEY is set: names of invitees are not kept for the tidy-up lists");
        } else {
            key = ofFile(home.resolve(FILE));
        }
    }

    /** Empty where none is set, or one that cannot be used. */
    Optional<NamesKey> key() {
        return key;
    }

    private static Optional<NamesKey> ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[NamesKey.BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(file.toAbsolutePath().getParent());
                OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
            }
            Optional<NamesKey> found = NamesKey.parse(Files.readString(file));
            if (found.isEmpty()) {
                LOG.error("{} does not hold 64 hexadecimal digits: names of invitees are not kept", file);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The secret for names cannot be used: " + file, e);
        }
    }
}
