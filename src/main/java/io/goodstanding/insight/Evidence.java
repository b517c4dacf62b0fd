package io.goodstanding.insight;

import io.goodstanding.insight.statistics.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what the own weeks are told apart when one looks for how often restrictions begin. */
public enum Evidence {
    /** Invitations of the week. */
    SENT(20, 40, 60, 80, 100),
    /** Waiting invitations when the week began. */
    PENDING(100, 300, 500, 700),
    /** Acceptance in per cent when the week began. */
    ACCEPTANCE(19, 29, 39, 49);

    private final int[] ends;

    /** @param ends the greatest value of each band but the last; they follow the shipped limits (team policy) */
    Evidence(int... ends) {
        this.ends = ends;
    }

    /** One value of the weeks, how many had it, and in how many of those a restriction began. */
    record Weeks(int value, int weeks, int withStart) {}

    /** All bands in order, those without any week too. */
    List<RateBand> bands(List<Weeks> all) {
        List<RateBand> bands = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            bands.add(band(from, end, all));
            from = end + 1;
        }
        bands.add(band(from, RateBand.OPEN, all));
        return List.copyOf(bands);
    }

    private static RateBand band(int from, int to, List<Weeks> all) {
        List<Weeks> in = all.stream()
                .filter(weeks -> weeks.value() >= from && weeks.value() <= to)
                .toList();
        return new RateBand(
                from,
                to,
                new Rate(
                        in.stream().mapToInt(Weeks::withStart).sum(),
                        in.stream().mapToInt(Weeks::weeks).sum()));
    }

    /** Bands of every kind. */
    static Map<Evidence, List<RateBand>> all(Map<Evidence, List<Weeks>> weeks) {
        return Map.of(
                SENT, SENT.bands(weeks.getOrDefault(SENT, List.of())),
                PENDING, PENDING.bands(weeks.getOrDefault(PENDING, List.of())),
                ACCEPTANCE, ACCEPTANCE.bands(weeks.getOrDefault(ACCEPTANCE, List.of())));
    }
}
