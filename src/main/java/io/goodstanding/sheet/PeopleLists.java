package io.goodstanding.sheet;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.EmailTaken;
import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Refused;
import io.goodstanding.sheet.people.ListColumns;
import io.goodstanding.sheet.people.ListReading;
import io.goodstanding.sheet.people.ListSurroundings;
import io.goodstanding.sheet.people.Newcomer;
import io.goodstanding.team.Newcomers;
import io.goodstanding.team.Newcomers.Outcome;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.TeamScope;
import io.goodstanding.team.Teams;
import io.goodstanding.team.Teams.Invited;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in lists of people: first a look that keeps nothing, then one transaction. Each person is added as if by hand,
 * by the same rule of who may add whom.
 */
@Service
public class PeopleLists {

    /** As many reps as the largest company that this is made for; each is added on its own, so that more would take minutes in one transaction. */
    static final int MOST_ROWS = 2_000;

    private final Teams teams;
    private final Newcomers newcomers;
    private final TeamScope scope;
    private final PersonRecords people;
    private final ListRows rows;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    PeopleLists(
            Teams teams,
            Newcomers newcomers,
            TeamScope scope,
            PersonRecords people,
            ListRows rows,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.teams = teams;
        this.newcomers = newcomers;
        this.scope = scope;
        this.people = people;
        this.rows = rows;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The teams into which the user may add reps. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<TeamName> teams() {
        return scope.current().teams();
    }

    /**
     * Says whom a list would add. Keeps nothing.
     *
     * @param otherwise the team of those whose own one is missing or unknown; without it they are left out
     * @param zone in which the days of all of them are days
     * @throws Refused if a column is missing without which nobody can be added, or the list is too long
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public ListPreview preview(SheetFile file, ListColumns columns, OptionalLong otherwise, ZoneId zone) {
        if (file.table().rows().size() > MOST_ROWS) {
            throw Refused.because("people-list.refused.too-many-rows", MOST_ROWS);
        }
        columns.refusal().ifPresent(why -> {
            throw new Refused(why);
        });
        List<TeamName> mine = scope.current().teams();
        ListSurroundings around = new ListSurroundings(
                peopleByAddress(),
                mine,
                isAdmin(),
                mine.stream()
                        .filter(team -> otherwise.isPresent() && team.id() == otherwise.getAsLong())
                        .findFirst());
        return new ListPreview(file, columns, otherwise, zone, ListReading.of(file.table(), columns, around));
    }

    /** A manager does not learn what people in other teams are called. */
    private Map<String, String> peopleByAddress() {
        Set<Long> seen = new HashSet<>();
        scope.reps().stream().map(RepName::userId).forEach(id -> id.ifPresent(seen::add));
        Map<String, String> byAddress = new HashMap<>();
        for (Person person : people.all()) {
            byAddress.put(person.email(), isAdmin() || seen.contains(person.id()) ? person.name() : "");
        }
        return byAddress;
    }

    /**
     * Adds whom a preview showed, all or nobody, but for those whom somebody else has added meanwhile.
     *
     * @throws Refused if somebody else adds one of them at the same moment
     * @throws AccessDeniedException if the user may not add one of them
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public ListAdded apply(ListPreview preview) {
        Set<String> here = people.all().stream().map(Person::email).collect(Collectors.toSet());
        List<Invited> invited = new ArrayList<>();
        List<String> meanwhile = new ArrayList<>();
        for (Newcomer newcomer : preview.reading().newcomers()) {
            if (here.contains(newcomer.email().value())) {
                meanwhile.add(newcomer.email().value());
            } else {
                invited.add(invite(newcomer, preview.zone()));
            }
        }
        return new ListAdded(keep(preview, invited), invited, meanwhile);
    }

    private Invited invite(Newcomer newcomer, ZoneId zone) {
        boolean rep = newcomer.role() == Role.REP;
        Optional<TeamName> repIn = rep ? Optional.of(newcomer.teams().getFirst()) : Optional.empty();
        List<TeamName> manages = rep ? List.of() : newcomer.teams();
        try {
            return teams.addPerson(newcomer.email(), newcomer.name(), newcomer.role(), zone, repIn, manages);
        } catch (EmailTaken taken) {
            throw Refused.because("people-list.refused.meanwhile");
        }
    }

    private Optional<ListImport> keep(ListPreview preview, List<Invited> invited) {
        if (invited.isEmpty()) {
            return Optional.empty();
        }
        SignedInUser by = user.require();
        List<Long> ids = invited.stream().map(each -> each.person().id()).toList();
        long importId = rows.add(preview.file().fileName(), ids, clock.instant(), by);
        audit.record(
                "people-list-imported",
                "people-list",
                importId,
                OptionalLong.empty(),
                Map.of(),
                Map.of("added", ids.size()));
        return rows.lock(true, by.id(), importId);
    }

    /** Earlier lists, the last one first: an admin's all, a manager's own ones. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<ListImport> imports() {
        return rows.imports(isAdmin(), user.require().id());
    }

    /**
     * Takes back the people whom a list added, as far as they have not come in and nothing was recorded.
     *
     * @throws Refused if it was taken back already
     * @throws AccessDeniedException if it is somebody else's
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @RetryingTransaction
    public ListUndone undo(long importId) {
        SignedInUser by = user.require();
        ListImport done = rows.lock(isAdmin(), by.id(), importId)
                .orElseThrow(() -> new AccessDeniedException("This list is not in your sight"));
        if (done.undoneAt().isPresent()) {
            throw Refused.because("people-list.undo.refused");
        }
        Map<Outcome, List<String>> names = new EnumMap<>(Outcome.class);
        for (long userId : rows.people(importId)) {
            people.find(userId)
                    .ifPresent(person -> names.computeIfAbsent(newcomers.takeBack(userId), any -> new ArrayList<>())
                            .add(person.name()));
        }
        rows.markUndone(importId, clock.instant(), by.name());
        Map<String, Integer> counts = new HashMap<>();
        names.forEach((outcome, who) -> counts.put(outcome.name(), who.size()));
        audit.record(
                "people-list-undone",
                "people-list",
                importId,
                OptionalLong.empty(),
                Map.of("added", done.added()),
                counts);
        return new ListUndone(names);
    }

    private boolean isAdmin() {
        return user.require().role() == Role.ADMIN;
    }
}
