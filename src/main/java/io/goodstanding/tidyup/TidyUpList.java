package io.goodstanding.tidyup;

import io.goodstanding.limit.Limits;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rep sees of the own pending invitations.
 *
 * @param names the oldest first
 * @param keySet whether this server has a secret for names at all; without one no archive leaves names here
 * @param coolDowns who was withdrawn may be invited again from these days on, the first one first; days past are left
 *     out
 * @param limits what counts for the account: from when on an invitation is old, and how few are a good aim
 */
public record TidyUpList(List<TidyUpName> names, boolean keySet, List<CoolDown> coolDowns, Limits limits) {

    public TidyUpList {
        names = List.copyOf(names);
        coolDowns = List.copyOf(coolDowns);
    }

    /** How many lines have a name that does not open: it was sealed with another secret. */
    public int unreadable() {
        return (int) names.stream().filter(name -> name.name().isEmpty()).count();
    }

    /**
     * People who may be invited again on one day. Who they are is not known any more.
     *
     * @param from in the rep's zone
     */
    public record CoolDown(LocalDate from, int people) {}
}
