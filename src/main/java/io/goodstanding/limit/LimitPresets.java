package io.goodstanding.limit;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets of numbers that admins put in force together: those of the product and own ones. */
@Service
public class LimitPresets {

    public static final String NAME = "name";

    /** As long as the column. */
    public static final TextRule NAME_RULE = new TextRule(80);

    private final PresetRows presets;
    private final LimitTuning tuning;
    private final LimitRows limits;
    private final CurrentUser user;
    private final Audit audit;
    private final Bell bell;
    private final Clock clock;

    LimitPresets(
            PresetRows presets,
            LimitTuning tuning,
            LimitRows limits,
            CurrentUser user,
            Audit audit,
            Bell bell,
            Clock clock) {
        this.presets = presets;
        this.tuning = tuning;
        this.limits = limits;
        this.user = user;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    /** The product's first, then own ones by name. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<LimitPreset> all() {
        List<LimitPreset> all = new ArrayList<>(LimitPreset.shippedOnes());
        all.addAll(presets.all());
        return List.copyOf(all);
    }

    /**
     * Puts all numbers of a preset in force for a scope, at once and together or not at all. What says the same already
     * is left as it is.
     *
     * @return how many limits have changed
     * @throws Refused as {@link LimitTuning#change} does, and if somebody has removed the preset meanwhile
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public int use(LimitPreset preset, LimitScope scope, String reason) {
        preset.id().ifPresent(this::requireThere);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed = 0;
        for (Map.Entry<LimitKind, Bounds> number : preset.numbers().entrySet()) {
            Track track = new Track(number.getKey(), scope, Nature.SET);
            LimitHistory before = limits.all();
            Optional<LimitEntry> newest = before.newest(track);
            if (newest.flatMap(LimitEntry::bounds)
                    .filter(number.getValue()::equals)
                    .isEmpty()) {
                tuning.change(new LimitChange(
                        track,
                        number.getValue().soft(),
                        number.getValue().hard(),
                        preset.source(),
                        today,
                        Optional.empty(),
                        reason,
                        newest.map(LimitEntry::id).map(OptionalLong::of).orElseGet(OptionalLong::empty)));
                limits.all()
                        .newest(track)
                        .ifPresent(entry -> preset.id().ifPresent(id -> presets.used(id, entry.id())));
                changed++;
            }
        }
        return changed;
    }

    /** Keeps what counts for everybody now under a name. */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public void keepCurrent(String name) {
        Map<LimitKind, Bounds> numbers = new EnumMap<>(LimitKind.class);
        LimitHistory history = limits.all();
        for (LimitKind kind : LimitKind.values()) {
            numbers.put(
                    kind,
                    history.set(kind, List.of(new LimitScope.Organisation()), clock.instant())
                            .bounds());
        }
        add(name, numbers);
    }

    /**
     * Brings one in from a file's text.
     *
     * @throws Refused at {@link #NAME} or {@link PresetFile#LINES}; nothing is kept then
     */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public void bringIn(String name, String lines) {
        add(name, PresetFile.read(lines));
    }

    private void add(String name, Map<LimitKind, Bounds> numbers) {
        String kept = NAME_RULE.require(NAME, name);
        if (kept.isEmpty()) {
            throw Refused.at(NAME, Phrase.of("presets.refused.no-name"));
        }
        long id = presets.add(kept, numbers, user.require().name(), clock.instant());
        audit.record(
                "limit-preset-added",
                "limit-preset",
                id,
                OptionalLong.empty(),
                Map.of(),
                Map.of("name", kept, "numbers", PresetFile.write(numbers)));
        bell.ringAfterCommit(Topic.LIMITS);
    }

    /** @throws Refused while some limit has its numbers from it */
    @PreAuthorize("hasRole('ADMIN')")
    @RetryingTransaction
    public void remove(long presetId) {
        limits.begin();
        LimitPreset removed = requireThere(presetId);
        int uses = presets.uses(presetId);
        if (uses > 0) {
            throw Refused.because("presets.refused.in-use", removed.name(), uses);
        }
        presets.remove(presetId);
        audit.record(
                "limit-preset-removed",
                "limit-preset",
                presetId,
                OptionalLong.empty(),
                Map.of("name", removed.name(), "numbers", PresetFile.write(removed.numbers())),
                Map.of());
        bell.ringAfterCommit(Topic.LIMITS);
    }

    private LimitPreset requireThere(long presetId) {
        return presets.all().stream()
                .filter(preset -> preset.id().equals(OptionalLong.of(presetId)))
                .findFirst()
                .orElseThrow(() -> Refused.because("presets.refused.gone"));
    }
}
