package io.goodstanding.run;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.PlaybookLibrary;
import org.springframework.stereotype.Component;

/** Playbooks as runs keep them; many runs keep the same text, which is read once. */
@Component
class Definitions {

    private static final int MOST = 200;

    private final Cache<String, Playbook> read =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final PlaybookLibrary library;

    Definitions(PlaybookLibrary library) {
        this.library = library;
    }

    Playbook parse(String definition) {
        return read.get(definition, library::parse);
    }
}
