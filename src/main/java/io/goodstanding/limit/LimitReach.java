package io.goodstanding.limit;

import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.OfPlan;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Plan;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** For whom one user may see limits and put caps: a value, so that a page asks once and a row is checked by the same rule. */
public final class LimitReach {

    private final boolean setsAll;
    private final Map<Long, TeamName> capped;
    private final OptionalLong ownTeam;
    private final Map<Long, RepName> reps;
    private final Map<Long, Plan> plans;

    /**
     * @param setsAll whether the user is an admin
     * @param teams whose caps are the user's: all for an admin, own ones for a manager, none for a rep
     * @param ownTeam the team in which the user is a rep
     * @param reps everybody in sight
     * @param plans the plan of each of them at least
     */
    LimitReach(
            boolean setsAll,
            Collection<TeamName> teams,
            OptionalLong ownTeam,
            Collection<RepName> reps,
            Map<Long, Plan> plans) {
        this.setsAll = setsAll;
        this.ownTeam = ownTeam;
        this.capped = teams.stream().collect(Collectors.toMap(TeamName::id, Function.identity()));
        this.reps = reps.stream().collect(Collectors.toMap(RepName::id, Function.identity()));
        this.plans = plans;
    }

    /** Whether the user sets limits; others can only cap them. */
    public boolean setsAll() {
        return setsAll;
    }

    /** Whether there is anybody whose limits the user may change. */
    public boolean changesAny() {
        return setsAll || !capped.isEmpty();
    }

    /** Admins set for every scope. Managers cap their own teams and the reps in them; nobody caps only themselves. */
    public boolean mayChange(Track track) {
        return setsAll || track.nature() == Nature.CAP && mayCap(track.scope());
    }

    private boolean mayCap(LimitScope scope) {
        return switch (scope) {
            case OfTeam team -> capped.containsKey(team.teamId());
            case OfRep rep ->
                rep(rep).filter(named -> capped.containsKey(named.teamId())).isPresent();
            case Organisation everybody -> false;
            case OfPlan plan -> false;
        };
    }

    /** What counts for an own account is in sight, whatever scope it comes from. */
    public boolean sees(LimitScope scope) {
        return switch (scope) {
            case Organisation everybody -> true;
            case OfPlan plan -> true;
            case OfTeam team -> capped.containsKey(team.teamId()) || isOwn(team);
            case OfRep rep -> reps.containsKey(rep.repId());
        };
    }

    private boolean isOwn(OfTeam team) {
        return ownTeam.isPresent() && ownTeam.getAsLong() == team.teamId();
    }

    /** For whom the user may change something, the widest first, then by name. */
    public List<LimitScope> changeable() {
        Stream<LimitScope> wide = setsAll
                ? Stream.concat(
                        Stream.of(new Organisation()), Stream.of(Plan.values()).map(OfPlan::new))
                : Stream.of();
        return Stream.of(
                        wide,
                        teams().map(team -> new OfTeam(team.id())),
                        reps.values().stream()
                                .filter(rep -> capped.containsKey(rep.teamId()))
                                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                                .map(rep -> new OfRep(rep.id())))
                .flatMap(Function.identity())
                .map(LimitScope.class::cast)
                .toList();
    }

    private Stream<TeamName> teams() {
        return capped.values().stream().sorted((one, other) -> one.name().compareToIgnoreCase(other.name()));
    }

    /** A team's or a rep's name; empty for the others, and for the team in which the user only is a rep. */
    public Optional<String> name(LimitScope scope) {
        return switch (scope) {
            case Organisation everybody -> Optional.empty();
            case OfPlan plan -> Optional.empty();
            case OfTeam team -> Optional.ofNullable(capped.get(team.teamId())).map(TeamName::name);
            case OfRep rep -> rep(rep).map(RepName::name);
        };
    }

    /** How many reps in sight a scope covers. */
    public int covered(LimitScope scope) {
        return (int) reps.values().stream()
                .filter(rep -> scope.covers(new LimitSubject(rep.id(), rep.teamId(), plan(rep.id()))))
                .count();
    }

    /**
     * A scope and those around it.
     *
     * @throws AccessDeniedException if it is out of sight
     */
    public List<LimitScope> around(LimitScope wanted) {
        if (!sees(wanted)) {
            throw new AccessDeniedException("Limits of this team or rep are not in your sight");
        }
        return switch (wanted) {
            case Organisation everybody -> List.of(everybody);
            case OfPlan plan -> List.of(plan, new Organisation());
            case OfTeam team -> List.of(team, new Organisation());
            case OfRep rep ->
                List.of(
                        rep,
                        new OfTeam(rep(rep).orElseThrow().teamId()),
                        new OfPlan(plan(rep.repId())),
                        new Organisation());
        };
    }

    /** Without what was set for teams and reps out of sight. */
    LimitHistory cut(LimitHistory history) {
        return new LimitHistory(
                history.newestFirst().stream()
                        .filter(entry -> sees(entry.scope()))
                        .toList(),
                history.revision());
    }

    private Optional<RepName> rep(OfRep rep) {
        return Optional.ofNullable(reps.get(rep.repId()));
    }

    private Plan plan(long repId) {
        return plans.getOrDefault(repId, Plan.BASIC);
    }
}
