package io.goodstanding.playbook;

import io.goodstanding.incident.IncidentKind;
import io.goodstanding.playbook.PlaybookVersions.Kept;
import io.goodstanding.playbook.PlaybookVersions.Stamp;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The playbooks as they stand now, whoever asks: for what starts runs and for services that have checked who the user
 * is. Never called by a screen.
 *
 * <p>What comes with the product is the first version of each; what admins made of it wins, also where a later release
 * ships another text: that one is then the first version in the history, to be compared and taken over. What was read
 * is kept until the table of versions has another stamp, so every node and every transaction sees what it may see.
 */
@Component
public class PlaybookLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(PlaybookLibrary.class);

    private static final Comparator<Edition> BY_NAME = Comparator.comparing(
                    (Edition edition) -> edition.playbook().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(edition -> edition.playbook().key());

    private final ShippedPlaybooks shipped;
    private final PlaybookVersions versions;
    private final PlaybookFormat format;
    private volatile Shelf shelf = new Shelf(new Stamp(-1, -1), List.of());

    PlaybookLibrary(ShippedPlaybooks shipped, PlaybookVersions versions, PlaybookFormat format) {
        this.shipped = shipped;
        this.versions = versions;
        this.format = format;
    }

    /** Every playbook, by name. */
    public List<Edition> all() {
        Stamp stamp = versions.stamp();
        Shelf known = shelf;
        if (!known.stamp.equals(stamp)) {
            known = new Shelf(stamp, read());
            shelf = known;
        }
        return known.editions;
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

    private List<Edition> read() {
        Map<String, Edition> byKey = new LinkedHashMap<>();
        shipped.all().forEach(edition -> byKey.put(edition.playbook().key(), edition));
        versions.keys().forEach(key -> newestReadable(key).ifPresent(edition -> byKey.put(key, edition)));
        return byKey.values().stream().sorted(BY_NAME).toList();
    }

    /** A rule that came later may refuse what was kept before it; an older version is better than no playbook. */
    private Optional<Edition> newestReadable(String key) {
        return versions.of(key).stream().flatMap(kept -> edition(kept).stream()).findFirst();
    }

    Optional<Edition> edition(Kept kept) {
        try {
            return Optional.of(
                    new Edition(parse(kept.definition()), kept.version().version(), kept.definition()));
        } catch (PlaybookRefused unreadable) {
            LOG.error(
                    "Version {} of the playbook {} cannot be read and is left out: {}",
                    kept.version().version(),
                    kept.version().key(),
                    unreadable.problems());
            return Optional.empty();
        }
    }

    /** One version, however old. */
    Optional<Edition> edition(String key, int version) {
        return versions.find(key, version)
                .flatMap(this::edition)
                .or(() -> shipped.find(key).filter(edition -> edition.version() == version));
    }

    /** All versions of a playbook, the newest first. */
    List<PlaybookVersion> history(String key) {
        List<PlaybookVersion> kept =
                versions.of(key).stream().map(Kept::version).toList();
        boolean hasFirst = kept.stream().anyMatch(version -> version.version() == ShippedPlaybooks.VERSION);
        return Stream.concat(
                        kept.stream(),
                        shipped
                                .find(key)
                                .filter(edition -> !hasFirst)
                                .map(edition -> PlaybookVersion.shipped(key))
                                .stream())
                .toList();
    }

    private record Shelf(Stamp stamp, List<Edition> editions) {}
}
