package io.goodstanding.playbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The playbooks that come with the product, each the first version of itself. Read once; a wrong file stops the start. */
@Component
class ShippedPlaybooks {

    /** What comes with the product is the first version. */
    static final int VERSION = 1;

    private static final String FILES = "classpath:playbooks/*.yaml";

    private final Map<String, Edition> byKey;

    ShippedPlaybooks(PlaybookFormat format) {
        this.byKey = read(format);
    }

    /** All of them by name. */
    List<Edition> all() {
        return List.copyOf(byKey.values());
    }

    Optional<Edition> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private static Map<String, Edition> read(PlaybookFormat format) {
        List<Edition> read = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read.add(edition(format, file));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("The playbooks cannot be read", problem);
        }
        read.sort(Comparator.comparing(edition -> edition.playbook().name()));
        Map<String, Edition> byKey = new LinkedHashMap<>();
        read.forEach(edition -> byKey.put(edition.playbook().key(), edition));
        return Collections.unmodifiableMap(byKey);
    }

    private static Edition edition(PlaybookFormat format, Resource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            String definition = format.text(stream);
            return new Edition(PlaybookReader.read(format.read(definition)), VERSION, definition);
        } catch (PlaybookRefused wrong) {
            throw new IllegalStateException("The playbook " + file.getFilename() + " is wrong: " + wrong.problems());
        }
    }
}
