package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import io.goodstanding.shared.SearchWords;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which cases somebody wants to see.
 *
 * @param stages none of them means all
 * @param words all have to be found in the rep's name, the team's, the case's own number or LinkedIn's
 */
public record TicketFilter(Set<Stage> stages, Optional<Channel> channel, OptionalLong teamId, String words) {

    public static final TicketFilter ALL = new TicketFilter(Set.of(), Optional.empty(), OptionalLong.empty(), "");

    public TicketFilter {
        stages = Set.copyOf(stages);
    }

    /** Where cases stand, as people sort them. */
    public enum Stage {
        /** The next word is due. */
        DUE,
        DRAFT,
        /** LinkedIn has the next word. */
        WAITING,
        REPLIED,
        CLOSED;

        public boolean has(TicketDetails ticket, Instant now) {
            return switch (this) {
                case DUE -> ticket.isDue(now);
                case DRAFT -> ticket.state() == TicketState.DRAFT;
                case WAITING -> ticket.state().waits();
                case REPLIED -> ticket.state() == TicketState.REPLIED;
                case CLOSED -> ticket.state() == TicketState.CLOSED;
            };
        }

        public String textKey() {
            return "tickets.stage." + name();
        }
    }

    public TicketFilter staged(Set<Stage> wanted) {
        return new TicketFilter(wanted, channel, teamId, words);
    }

    public TicketFilter saying(String typed) {
        return new TicketFilter(stages, channel, teamId, typed);
    }

    public TicketFilter through(Optional<Channel> way) {
        return new TicketFilter(stages, way, teamId, words);
    }

    public TicketFilter inTeam(OptionalLong team) {
        return new TicketFilter(stages, channel, team, words);
    }

    public boolean wants(TicketRow row, Instant now) {
        return (stages.isEmpty() || stages.stream().anyMatch(stage -> stage.has(row.ticket(), now)))
                && channel.filter(way -> way != row.ticket().channel()).isEmpty()
                && (teamId.isEmpty() || teamId.getAsLong() == row.teamId())
                && SearchWords.of(words).areIn(row.searched());
    }
}
