package io.goodstanding.shared.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where moments lie on a strip, and which of its markers have room for their words. Per cent from left to right. */
record StripScale(Instant from, Instant to) {

    /** How a marker's words stand: to its right, to its left, or not at all. */
    enum Side {
        START,
        END,
        QUIET
    }

    /** Room a marker's words need, in per cent: some 30 letters on a desk. */
    private static final double ROOM = 19;

    /** The word "now" needs the right end. */
    private static final double RIGHT_END = 96;

    double place(Instant moment) {
        return Markup.percent(seconds(from, moment), seconds(from, to));
    }

    /** Hours of a stretch inside the strip; at least a quarter of one, so that nothing vanishes. */
    double hours(Instant start, Instant end) {
        Instant first = start.isBefore(from) ? from : start;
        Instant last = end.isAfter(to) ? to : end;
        return Math.max(0.25, seconds(first, last) / 3600);
    }

    /** One side per place, for places in rising order. */
    static List<Side> sides(List<Double> places) {
        List<Side> sides = new ArrayList<>();
        double taken = 0;
        for (int i = 0; i < places.size(); i++) {
            double place = places.get(i);
            double limit = i + 1 < places.size() ? places.get(i + 1) : RIGHT_END;
            if (place + ROOM <= limit) {
                sides.add(Side.START);
                taken = place + ROOM;
            } else if (place - ROOM >= taken) {
                sides.add(Side.END);
                taken = place;
            } else {
                sides.add(Side.QUIET);
                taken = Math.max(taken, place);
            }
        }
        return sides;
    }

    private static double seconds(Instant first, Instant last) {
        return Math.max(0, Duration.between(first, last).toSeconds());
    }
}
