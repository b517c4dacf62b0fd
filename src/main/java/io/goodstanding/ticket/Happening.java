package io.goodstanding.ticket;

import io.goodstanding.channel.Channel;
import java.time.Instant;
import java.util.Optional;

/** Something that happens in a case, before it has its place in the correspondence. See {@link TicketEntry}. */
record Happening(EntryKind kind, Instant at, Optional<Channel> channel, String value, String subject, String body) {

    static Happening of(EntryKind kind, Instant at) {
        return new Happening(kind, at, Optional.empty(), "", "", "");
    }

    Happening through(Channel way) {
        return new Happening(kind, at, Optional.of(way), value, subject, body);
    }

    Happening valued(String told) {
        return new Happening(kind, at, channel, told, subject, body);
    }

    Happening saying(String words) {
        return new Happening(kind, at, channel, value, subject, words);
    }

    Happening saying(String about, String words) {
        return new Happening(kind, at, channel, value, about, words);
    }
}
