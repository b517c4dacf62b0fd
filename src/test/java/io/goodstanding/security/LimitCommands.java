package io.goodstanding.security;

import io.goodstanding.limit.LimitChange;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitPreset;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/** What is done with limits; who may set them for everybody is held beside the service. */
record LimitCommands(LimitTuning tuning, LimitPresets presets) {

    private static final AtomicInteger NAMES = new AtomicInteger();

    Map<String, Command> of(Staff staff) {
        Track team = new Track(
                LimitKind.INVITATIONS_PER_WEEK, new OfTeam(staff.team().id()), Nature.CAP);
        Map<String, Command> commands = new HashMap<>(presets(staff));
        commands.putAll(Map.of(
                "LimitTuning.history", Command.of(tuning::history),
                "LimitTuning.reach", Command.of(tuning::reach),
                "LimitTuning.change", Command.of(() -> tuning.change(cap(staff, team, Optional.empty()))),
                "LimitTuning.end",
                        Command.after(() -> {
                            SignedIn.as(staff.admin(), () -> tuning.change(cap(staff, team, Optional.empty())));
                            return () -> tuning.end(team, "No longer needed", newest(staff, team));
                        }),
                "LimitTuning.takeBack",
                        Command.after(() -> {
                            LocalDate later = LocalDate.of(2026, 12, 24);
                            SignedIn.as(staff.admin(), () -> tuning.change(cap(staff, team, Optional.of(later))));
                            long id = newest(staff, team).orElseThrow();
                            return () -> tuning.takeBack(id);
                        })));
        return commands;
    }

    private Map<String, Command> presets(Staff staff) {
        return Map.of(
                "LimitPresets.all", Command.of(presets::all),
                "LimitPresets.use",
                        Command.after(() -> {
                            LimitPreset any =
                                    SignedIn.as(staff.admin(), presets::all).getFirst();
                            return () ->
                                    presets.use(any, new OfTeam(staff.team().id()), "As agreed");
                        }),
                "LimitPresets.keepCurrent", Command.of(() -> presets.keepCurrent(name())),
                "LimitPresets.bringIn", Command.of(() -> presets.bringIn(name(), "INVITATIONS_PER_WEEK,40,60")),
                "LimitPresets.remove",
                        Command.after(() -> {
                            SignedIn.as(staff.admin(), () -> presets.keepCurrent(name()));
                            long id = SignedIn.as(staff.admin(), presets::all)
                                    .getLast()
                                    .id()
                                    .orElseThrow();
                            return () -> presets.remove(id);
                        }));
    }

    private static String name() {
        return "Preset " + NAMES.incrementAndGet();
    }

    private LimitChange cap(Staff staff, Track track, Optional<LocalDate> from) {
        return new LimitChange(
                track, 40, 50, SourceKind.TEAM, LocalDate.of(2026, 11, 1), from, "Slower", newest(staff, track));
    }

    private OptionalLong newest(Staff staff, Track track) {
        return SignedIn.as(staff.admin(), tuning::history)
                .newest(track)
                .map(LimitEntry::id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
