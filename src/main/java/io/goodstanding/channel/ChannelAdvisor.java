package io.goodstanding.channel;

import io.goodstanding.incident.Effect;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.shared.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * Says which way to LinkedIn's support is right now, which is not, and why. The same situation gives the same advice;
 * never more than one way at a time, and never one that the rep cannot reach. It advises: a person may choose otherwise.
 */
public final class ChannelAdvisor {

    /** Article B writes after two to three days; before that most first restrictions lift by themselves. */
    static final int DAYS_BEFORE_WRITING = 3;

    /** The community reports one to fourteen days for a check of identity. */
    static final int DAYS_OF_IDENTITY_CHECK = 14;

    /** Article B asks again after six and after twelve months; in days, so that no calendar decides. */
    static final int DAYS_UNTIL_NEXT_APPEAL = 182;

    /** An answer that took longer is worth a word on X. */
    private static final Duration QUIET = Duration.ofDays(5);

    private ChannelAdvisor() {}

    public static Advice advise(Situation situation) {
        return new Advice(
                Arrays.stream(Channel.values())
                        .map(channel -> advise(situation, channel))
                        .toList(),
                before(situation),
                x(situation));
    }

    private static ChannelAdvice advise(Situation situation, Channel channel) {
        Optional<ChannelAdvice> answer = sent(situation, channel)
                .or(() -> unreachable(situation, channel))
                .or(() -> needless(situation, channel))
                .or(() -> early(situation, channel));
        return answer.orElseGet(() -> suitable(situation, channel));
    }

    /** A case goes on where it was sent: a second way would be a second case. */
    private static Optional<ChannelAdvice> sent(Situation situation, Channel channel) {
        return situation
                .usedChannel()
                .flatMap(used -> situation
                        .sentAt()
                        .map(at -> used == channel
                                ? say(channel, Verdict.POSSIBLE, "used", at)
                                : say(channel, Verdict.LATER, "elsewhere", "@" + used.textKey())));
    }

    private static Optional<ChannelAdvice> unreachable(Situation situation, Channel channel) {
        return switch (channel) {
            case COMPROMISED_FORM ->
                situation.is(IncidentKind.COMPROMISED) ? Optional.empty() : not(channel, "not-compromised");
            case APPEAL ->
                situation.is(IncidentKind.PERMANENT_RESTRICTION) ? Optional.empty() : not(channel, "not-permanent");
            case LOGGED_OUT_FORM -> situation.signedIn() == SignedIn.YES ? not(channel, "signed-in") : Optional.empty();
            case CONTACT_FORM, ACCOUNT_HELP ->
                situation.signedIn() == SignedIn.NO ? not(channel, "needs-sign-in") : Optional.empty();
            case PREMIUM_LIVE -> {
                if (situation.signedIn() == SignedIn.NO) {
                    yield not(channel, "needs-sign-in");
                }
                yield situation.premium() ? Optional.empty() : not(channel, "needs-premium");
            }
        };
    }

    /** What lifts by itself needs no case; the sources disagree about invitations, so the reason names both. */
    private static Optional<ChannelAdvice> needless(Situation situation, Channel channel) {
        return situation.effect().flatMap(effect -> switch (effect) {
            case NOTICE -> Optional.of(say(channel, Verdict.LATER, "notice"));
            case WARNING -> Optional.of(say(channel, Verdict.LATER, "warning"));
            case INVITATIONS -> Optional.of(say(channel, Verdict.LATER, "invitations"));
            case ACCOUNT, LOCKED_OUT, PERMANENT -> Optional.<ChannelAdvice>empty();
        });
    }

    private static Optional<ChannelAdvice> early(Situation situation, Channel channel) {
        Effect effect = situation.effect().orElse(Effect.ACCOUNT);
        if (effect == Effect.PERMANENT) {
            boolean refusedLately = situation.refused() && situation.daysSince() < DAYS_UNTIL_NEXT_APPEAL;
            return channel == Channel.APPEAL && refusedLately
                    ? Optional.of(say(channel, Verdict.LATER, "appeal-later"))
                    : Optional.empty();
        }
        if (situation.is(IncidentKind.COMPROMISED) || situation.kind().isEmpty()) {
            return Optional.empty();
        }
        if (effect == Effect.LOCKED_OUT) {
            return situation.selfServiceTried() ? Optional.empty() : later(channel, "self-service");
        }
        if (situation.is(IncidentKind.IDENTITY_CHECK)) {
            return situation.daysSince() < DAYS_OF_IDENTITY_CHECK
                    ? later(channel, "identity", DAYS_OF_IDENTITY_CHECK)
                    : Optional.empty();
        }
        return situation.daysSince() < DAYS_BEFORE_WRITING
                ? later(channel, "early", DAYS_BEFORE_WRITING)
                : Optional.empty();
    }

    /** Of those that are left one is best. */
    private static ChannelAdvice suitable(Situation situation, Channel channel) {
        if (situation.is(IncidentKind.COMPROMISED)) {
            return channel == Channel.COMPROMISED_FORM
                    ? say(channel, Verdict.NOW, "compromised")
                    : say(channel, Verdict.LATER, "report-first");
        }
        if (situation.is(IncidentKind.PERMANENT_RESTRICTION)) {
            return channel == Channel.APPEAL
                    ? say(channel, Verdict.NOW, "appeal")
                    : say(channel, Verdict.POSSIBLE, "appeal-better");
        }
        if (situation.signedIn() == SignedIn.UNKNOWN) {
            return say(channel, Verdict.POSSIBLE, "ask-first");
        }
        return best(situation) == channel
                ? say(channel, Verdict.NOW, "best." + channel.name())
                : say(channel, Verdict.POSSIBLE, "other");
    }

    private static Channel best(Situation situation) {
        if (situation.signedIn() == SignedIn.NO) {
            return Channel.LOGGED_OUT_FORM;
        }
        return situation.premium() ? Channel.PREMIUM_LIVE : Channel.ACCOUNT_HELP;
    }

    private static Optional<Phrase> before(Situation situation) {
        boolean lockedOut =
                situation.effect().filter(effect -> effect == Effect.LOCKED_OUT).isPresent();
        if (situation.sentAt().isPresent() || situation.is(IncidentKind.COMPROMISED)) {
            return Optional.empty();
        }
        if (lockedOut && !situation.selfServiceTried()) {
            return Optional.of(Phrase.of("advice.before.self-service"));
        }
        boolean matters = situation
                .effect()
                .filter(effect -> effect == Effect.LOCKED_OUT || effect == Effect.ACCOUNT)
                .isPresent();
        return matters && situation.signedIn() == SignedIn.UNKNOWN
                ? Optional.of(Phrase.of("advice.before.signed-in"))
                : Optional.empty();
    }

    private static XAdvice x(Situation situation) {
        if (situation.sentAt().isEmpty()) {
            return new XAdvice(Verdict.LATER, Phrase.of("advice.x.later"));
        }
        Instant quietUntil = situation.sentAt().get().plus(QUIET);
        return situation.now().isBefore(quietUntil)
                ? new XAdvice(Verdict.POSSIBLE, Phrase.of("advice.x.possible"))
                : new XAdvice(Verdict.NOW, Phrase.of("advice.x.now"));
    }

    private static Optional<ChannelAdvice> not(Channel channel, String reason) {
        return Optional.of(say(channel, Verdict.NOT, reason));
    }

    private static Optional<ChannelAdvice> later(Channel channel, String reason, Object... args) {
        return Optional.of(say(channel, Verdict.LATER, reason, args));
    }

    private static ChannelAdvice say(Channel channel, Verdict verdict, String reason, Object... args) {
        return new ChannelAdvice(channel, verdict, Phrase.of("advice." + reason, args));
    }
}
