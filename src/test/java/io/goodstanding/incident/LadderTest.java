package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.Ladder.Past;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LadderTest {

    private static final Instant START = Instant.parse("2026-11-19T15:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @Example
    void the_first_time_is_the_first() {
        assertThat(Ladder.occurrence(IncidentKind.INVITATIONS_PAUSED, START, List.of()))
                .isEqualTo(1);
    }

    @Example
    void an_incident_counts_for_365_days_to_the_very_instant() {
        Past oldest = new Past(IncidentKind.INVITATIONS_PAUSED, START.minus(YEAR));
        Past tooOld =
                new Past(IncidentKind.INVITATIONS_PAUSED, START.minus(YEAR).minusNanos(1));

        assertThat(Ladder.occurrence(IncidentKind.INVITATIONS_PAUSED, START, List.of(oldest)))
                .isEqualTo(2);
        assertThat(Ladder.occurrence(IncidentKind.INVITATIONS_PAUSED, START, List.of(tooOld)))
                .isEqualTo(1);
    }

    @Example
    void all_kinds_on_the_ladder_are_one_family() {
        List<Past> earlier = List.of(
                new Past(IncidentKind.EMAIL_REQUIRED, START.minusSeconds(9)),
                new Past(IncidentKind.RESTRICTED_UNTIL, START.minusSeconds(8)),
                new Past(IncidentKind.INVITATION_LIMIT, START.minusSeconds(7)),
                new Past(IncidentKind.IDENTITY_CHECK, START.minusSeconds(6)));

        assertThat(Ladder.occurrence(IncidentKind.INVITATIONS_PAUSED, START, earlier))
                .isEqualTo(3);
    }

    @Example
    void meeting_the_weekly_limit_counts_only_among_its_like() {
        List<Past> earlier = List.of(
                new Past(IncidentKind.INVITATION_LIMIT, START.minusSeconds(9)),
                new Past(IncidentKind.NOTE_QUOTA, START.minusSeconds(8)),
                new Past(IncidentKind.INVITATIONS_PAUSED, START.minusSeconds(7)));

        assertThat(Ladder.occurrence(IncidentKind.INVITATION_LIMIT, START, earlier))
                .isEqualTo(2);
    }

    @Example
    void what_happened_later_does_not_count_for_a_back_dated_incident() {
        Past later = new Past(IncidentKind.INVITATIONS_PAUSED, START.plusNanos(1));

        assertThat(Ladder.occurrence(IncidentKind.INVITATIONS_PAUSED, START, List.of(later)))
                .isEqualTo(1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_incidents_were_logged_means_nothing(
            @ForAll @Size(max = 8) List<@IntRange(min = -5, max = 370) Integer> daysAgo, @ForAll Random random) {
        List<Past> earlier = new ArrayList<>(daysAgo.stream()
                .map(days -> new Past(IncidentKind.EMAIL_REQUIRED, START.minus(Duration.ofDays(days))))
                .toList());
        int occurrence = Ladder.occurrence(IncidentKind.EMAIL_REQUIRED, START, earlier);
        Collections.shuffle(earlier, random);

        assertThat(occurrence)
                .isEqualTo(1
                        + (int) daysAgo.stream().filter(d -> d >= 0 && d <= 365).count())
                .isEqualTo(Ladder.occurrence(IncidentKind.EMAIL_REQUIRED, START, earlier));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_kind_is_ever_expected_to_lift_before_it_began(
            @ForAll IncidentKind kind,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 4_000) int hours,
            @ForAll Optional<@IntRange(min = -400, max = 400) Integer> shownInDays,
            @ForAll @Size(max = 3) List<@IntRange(max = 400) Integer> daysAgo) {
        Instant start = START.minus(Duration.ofHours(hours));
        List<Past> earlier = daysAgo.stream()
                .map(days -> new Past(kind, start.minus(Duration.ofDays(days))))
                .toList();
        for (Extent extent : kind.extents()) {
            ExpectedLift.of(
                            kind,
                            extent,
                            start,
                            shownInDays.map(
                                    days -> start.atZone(zone).toLocalDate().plusDays(days)),
                            zone,
                            earlier)
                    .ifPresent(lift -> assertThat(lift.from()).isBetween(start, lift.to()));
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
    }
}
