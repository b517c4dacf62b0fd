package io.goodstanding.team;

import io.goodstanding.access.Person;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.List;
import java.util.Optional;

/** Who is to stand in for whom, and when; not kept yet. */
record StandInPlan(Person absent, Person standIn, Absence days) {

    boolean overlaps(StandIn other) {
        return days.beginsAt().isBefore(other.days().endsAt())
                && other.days().beginsAt().isBefore(days.endsAt());
    }

    /**
     * @param ofAbsent what else was agreed with the absent manager
     * @param ofStandIn what else was agreed with the stand-in
     * @throws Refused at the first day if somebody stands in then already, at the person who is away then, too
     */
    void checkAgainst(List<StandIn> ofAbsent, List<StandIn> ofStandIn) {
        absence(ofAbsent, absent).ifPresent(other -> {
            throw Refused.at(
                    Absence.FIRST,
                    Phrase.of(
                            "stand-in.refused.overlap",
                            other.standIn().name(),
                            other.days().first(),
                            other.days().last()));
        });
        absence(ofStandIn, standIn).ifPresent(other -> {
            throw Refused.at(
                    StandIns.STAND_IN,
                    Phrase.of(
                            "stand-in.refused.away",
                            standIn.name(),
                            other.days().first(),
                            other.days().last()));
        });
    }

    private Optional<StandIn> absence(List<StandIn> agreed, Person of) {
        return agreed.stream()
                .filter(other -> other.absent().id() == of.id() && overlaps(other))
                .findFirst();
    }
}
