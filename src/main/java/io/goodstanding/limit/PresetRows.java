package io.goodstanding.limit;

import io.goodstanding.database.DuplicateKey;
import io.goodstanding.database.Utc;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of own presets. */
@Component
class PresetRows {

    private final JdbcClient jdbc;

    PresetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<LimitPreset> all() {
        Map<Long, String> names = new LinkedHashMap<>();
        Map<Long, Map<LimitKind, Bounds>> numbers = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT p.id, p.name, n.kind, n.soft, n.hard FROM limit_preset p
            JOIN limit_preset_number n ON n.preset_id = p.id ORDER BY p.name, p.id\
            """).query(row -> {
            long id = row.getLong("id");
            names.put(id, row.getString("name"));
            numbers.computeIfAbsent(id, preset -> new EnumMap<>(LimitKind.class))
                    .put(LimitKind.valueOf(row.getString("kind")), new Bounds(row.getInt("soft"), row.getInt("hard")));
        });
        return names.entrySet().stream()
                .map(preset -> new LimitPreset(
                        OptionalLong.of(preset.getKey()),
                        Optional.empty(),
                        preset.getValue(),
                        numbers.getOrDefault(preset.getKey(), Map.of())))
                .toList();
    }

    /** @throws Refused at {@link LimitPresets#NAME} if there is one of that name */
    long add(String name, Map<LimitKind, Bounds> numbers, String author, Instant now) {
        try {
            jdbc.sql("INSERT INTO limit_preset (name, author, created_at) VALUES (?, ?, ?)")
                    .params(name, author, Utc.column(now))
                    .update();
        } catch (DataIntegrityViolationException e) {
            if (DuplicateKey.isCauseOf(e, "limit_preset_name")) {
                throw Refused.at(LimitPresets.NAME, Phrase.of("presets.refused.name-taken", name));
            }
            throw e;
        }
        long id = jdbc.sql("SELECT id FROM limit_preset WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single();
        numbers.forEach((kind, bounds) -> jdbc.sql("INSERT INTO limit_preset_number VALUES (?, ?, ?, ?)")
                .params(id, kind.name(), bounds.soft(), bounds.hard())
                .update());
        return id;
    }

    /** A change came from a preset. */
    void used(long presetId, long entryId) {
        jdbc.sql("INSERT INTO limit_entry_preset (entry_id, preset_id) VALUES (?, ?)")
                .params(entryId, presetId)
                .update();
    }

    /** On how many tracks the newest change came from it, ends aside. */
    int uses(long presetId) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM limit_entry_preset p JOIN limit_entry e ON e.id = p.entry_id
            WHERE p.preset_id = ? AND e.hard IS NOT NULL AND NOT EXISTS (SELECT 1 FROM limit_entry later
                WHERE later.scope = e.scope AND later.kind = e.kind AND later.nature = e.nature
                    AND later.place > e.place)\
            """).param(presetId).query(Integer.class).single();
    }

    void remove(long presetId) {
        jdbc.sql("DELETE FROM limit_preset WHERE id = ?").param(presetId).update();
    }
}
