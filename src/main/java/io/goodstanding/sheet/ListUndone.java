package io.goodstanding.sheet;

import io.goodstanding.team.Newcomers.Outcome;
import java.util.List;
import java.util.Map;

/**
 * Who was taken back and who was not.
 *
 * @param names by what became of them
 */
public record ListUndone(Map<Outcome, List<String>> names) {

    public ListUndone {
        names = Map.copyOf(names);
    }

    public List<String> of(Outcome outcome) {
        return names.getOrDefault(outcome, List.of());
    }
}
