package io.goodstanding.channel;

import io.goodstanding.shared.Phrase;

/** @param reason why, in a sentence; every verdict has one */
public record ChannelAdvice(Channel channel, Verdict verdict, Phrase reason) {}
