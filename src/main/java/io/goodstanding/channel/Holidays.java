package io.goodstanding.channel;

import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which nobody works: everybody's are the admins', a team's are its managers' too. */
@Service
public class Holidays {

    public static final String DAYS = "days";

    private static final TextRule DAYS_RULE = new TextRule(20_000);

    private final HolidayRows rows;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Audit audit;

    Holidays(HolidayRows rows, TeamScope scope, CurrentUser user, Audit audit) {
        this.rows = rows;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
    }

    /** Everybody's, and those of the teams in sight. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Holiday> all() {
        Scope seen = scope.current();
        return rows.all().stream()
                .filter(holiday -> holiday.teamId().isEmpty()
                        || seen.teamIds().contains(holiday.teamId().getAsLong()))
                .toList();
    }

    /** Everybody's and those of a rep's team, from a day on; for whoever sees the rep. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<LocalDate> of(long repId, LocalDate from) {
        return rows.of(scope.require(repId).teamId(), from);
    }

    /**
     * Adds days, one on each line: "2026-12-25 Christmas".
     *
     * @param teamId for one team only; empty for everybody
     * @throws Refused at {@link #DAYS} with the lines that are wrong; nothing is kept then
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public int add(OptionalLong teamId, String lines) {
        requireRight(teamId);
        HolidayLines read = HolidayLines.read(DAYS_RULE.require(DAYS, lines));
        if (!read.wrong().isEmpty()) {
            throw Refused.at(DAYS, Phrase.of("channels.refused.days", String.join(", ", read.wrong())));
        }
        if (read.days().isEmpty()) {
            throw Refused.at(DAYS, Phrase.of("channels.refused.no-days"));
        }
        read.days().forEach((day, name) -> rows.keep(teamId, day, name));
        audit.record(
                "holidays-added",
                "holiday",
                teamId.orElse(0),
                OptionalLong.empty(),
                Map.of(),
                Map.of(
                        "days",
                        String.join(
                                ", ",
                                read.days().keySet().stream()
                                        .map(LocalDate::toString)
                                        .toList())));
        return read.days().size();
    }

    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public void remove(long holidayId) {
        rows.find(holidayId).ifPresent(holiday -> {
            requireRight(holiday.teamId());
            rows.remove(holidayId);
            audit.record(
                    "holiday-removed",
                    "holiday",
                    holiday.teamId().orElse(0),
                    OptionalLong.empty(),
                    Map.of("day", holiday.day().toString(), "name", holiday.name()),
                    Map.of());
        });
    }

    /** Whether the user may change the days of a team, or everybody's. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayChange(OptionalLong teamId) {
        boolean admin = user.require().role() == Role.ADMIN;
        return admin
                || teamId.isPresent()
                        && user.require().role() == Role.MANAGER
                        && scope.current().teamIds().contains(teamId.getAsLong());
    }

    private void requireRight(OptionalLong teamId) {
        if (!mayChange(teamId)) {
            throw new AccessDeniedException("These days are not yours to change");
        }
    }
}
