package io.goodstanding.channel;

import io.goodstanding.shared.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Which way to LinkedIn's support is right.
 *
 * @param channels all of them, in their order; at most one is {@link Verdict#NOW}
 * @param before what to do or to find out before any case is filed
 */
public record Advice(List<ChannelAdvice> channels, Optional<Phrase> before, XAdvice x) {

    public Advice {
        channels = List.copyOf(channels);
    }

    /** The one to take now; empty where it is better to wait, or where a person has to decide. */
    public Optional<Channel> best() {
        return channels.stream()
                .filter(advice -> advice.verdict() == Verdict.NOW)
                .map(ChannelAdvice::channel)
                .findFirst();
    }

    public ChannelAdvice of(Channel channel) {
        return channels.stream()
                .filter(advice -> advice.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
