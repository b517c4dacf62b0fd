package io.goodstanding.playbook;

import io.goodstanding.incident.IncidentKind;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The playbooks as they stand now, whoever asks: for what starts runs and for services that have checked who the user
 * is. Never called by a screen.
 */
@Component
public class PlaybookLibrary {

    private final ShippedPlaybooks shipped;
    private final PlaybookFormat format;

    PlaybookLibrary(ShippedPlaybooks shipped, PlaybookFormat format) {
        this.shipped = shipped;
        this.format = format;
    }

    /** Every playbook, by name. */
    public List<Edition> all() {
        return shipped.all();
    }

    public Optional<Edition> find(String key) {
        return all().stream()
                .filter(edition -> edition.playbook().key().equals(key))
                .findFirst();
    }

    /**
     * A playbook that another one starts.
     *
     * @throws NoSuchElementException if there is none; no playbook is kept that starts a missing one
     */
    public Edition require(String key) {
        return find(key).orElseThrow(() -> new NoSuchElementException("No playbook " + key));
    }

    /** The one that leads out of incidents of a kind: each kind stands in exactly one. */
    public Edition forKind(IncidentKind kind) {
        return all().stream()
                .filter(edition -> edition.playbook().kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No playbook for " + kind));
    }

    /** A playbook as a run keeps it. */
    public Playbook parse(String definition) {
        return PlaybookReader.read(format.read(definition));
    }
}
