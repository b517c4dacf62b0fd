package io.goodstanding.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way to support is advised: some situations by name, and what holds in every one that there can be. */
class ChannelAdvisorTest {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    private static final Set<Effect> LIFTS_BY_ITSELF = EnumSet.of(Effect.NOTICE, Effect.WARNING, Effect.INVITATIONS);

    @ParameterizedTest(name = "{0}, signed in {1}, premium {2}, self-service tried {3}, day {4}: {5}")
    @CsvSource({
        "SIGN_IN_LOCKOUT,       NO,      false, false, 0,   ",
        "SIGN_IN_LOCKOUT,       NO,      false, true,  0,   LOGGED_OUT_FORM",
        "SIGN_IN_LOCKOUT,       NO,      true,  true,  0,   LOGGED_OUT_FORM",
        "SIGN_IN_LOCKOUT,       YES,     true,  true,  0,   PREMIUM_LIVE",
        "SIGN_IN_LOCKOUT,       YES,     false, true,  0,   ACCOUNT_HELP",
        "SIGN_IN_LOCKOUT,       UNKNOWN, false, true,  0,   ",
        "COMPROMISED,           NO,      false, false, 0,   COMPROMISED_FORM",
        "COMPROMISED,           YES,     true,  false, 0,   COMPROMISED_FORM",
        "RESTRICTED_UNTIL,      YES,     false, true,  2,   ",
        "RESTRICTED_UNTIL,      YES,     false, true,  3,   ACCOUNT_HELP",
        "RESTRICTED_UNTIL,      YES,     true,  true,  3,   PREMIUM_LIVE",
        "AUTOMATION_SUSPECTED,  YES,     false, true,  3,   ACCOUNT_HELP",
        "IDENTITY_CHECK,        YES,     false, true,  13,  ",
        "IDENTITY_CHECK,        YES,     false, true,  14,  ACCOUNT_HELP",
        "PERMANENT_RESTRICTION, NO,      false, false, 0,   APPEAL",
        "PERMANENT_RESTRICTION, YES,     true,  true,  40,  APPEAL",
        "INVITATION_LIMIT,      YES,     true,  true,  30,  ",
        "INVITATIONS_PAUSED,    YES,     true,  true,  30,  ",
        "PENDING_OVERFLOW,      YES,     true,  true,  30,  ",
        "EMAIL_REQUIRED,        YES,     true,  true,  30,  ",
        "NOTE_QUOTA,            YES,     true,  true,  30,  ",
        "NETWORK_FULL,          YES,     true,  true,  30,  "
    })
    void the_way_to_take_now(
            IncidentKind kind, SignedIn signedIn, boolean premium, boolean selfService, int day, String best) {
        Situation situation = new Situation(
                Optional.of(kind),
                Extent.USUAL,
                signedIn,
                premium,
                selfService,
                Optional.of(NOW.minus(Duration.ofDays(day))),
                Optional.empty(),
                Optional.empty(),
                false,
                NOW);

        assertThat(ChannelAdvisor.advise(situation).best())
                .isEqualTo(Optional.ofNullable(best).map(Channel::valueOf));
    }

    @Test
    void after_a_refusal_the_next_appeal_is_for_half_a_year_later() {
        assertThat(refused(181).of(Channel.APPEAL).verdict()).isEqualTo(Verdict.LATER);
        assertThat(refused(182).best()).contains(Channel.APPEAL);
    }

    private static Advice refused(int days) {
        return ChannelAdvisor.advise(new Situation(
                Optional.of(IncidentKind.PERMANENT_RESTRICTION),
                Extent.USUAL,
                SignedIn.NO,
                false,
                true,
                Optional.of(NOW.minus(Duration.ofDays(days))),
                Optional.empty(),
                Optional.empty(),
                true,
                NOW));
    }

    @Test
    void every_way_has_one_answer_with_a_reason_in_words_and_one_at_most_is_for_now() throws IOException {
        Set<Object> texts = texts();
        assertThat(everySituation()).hasSizeGreaterThan(10_000).allSatisfy(situation -> {
            Advice advice = ChannelAdvisor.advise(situation);
            assertThat(advice.channels()).extracting(ChannelAdvice::channel).containsExactly(Channel.values());
            assertThat(advice.channels().stream().filter(way -> way.verdict() == Verdict.NOW))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(advice.channels())
                    .allSatisfy(way -> assertThat(texts).contains(way.reason().key()));
            assertThat(texts).contains(advice.x().reason().key());
            advice.before().ifPresent(before -> assertThat(texts).contains(before.key()));
        });
    }

    @Test
    void no_way_is_advised_that_the_rep_cannot_reach() {
        assertThat(everySituation())
                .allSatisfy(situation -> ChannelAdvisor.advise(situation).best().ifPresent(best -> {
                    assertThat(best == Channel.LOGGED_OUT_FORM && situation.signedIn() == SignedIn.YES)
                            .isFalse();
                    assertThat(Set.of(Channel.CONTACT_FORM, Channel.ACCOUNT_HELP, Channel.PREMIUM_LIVE)
                                            .contains(best)
                                    && situation.signedIn() != SignedIn.YES)
                            .isFalse();
                    assertThat(best == Channel.PREMIUM_LIVE && !situation.premium())
                            .isFalse();
                }));
    }

    @Test
    void what_lifts_by_itself_needs_no_case() {
        assertThat(everySituation().stream()
                        .filter(situation -> situation
                                .effect()
                                .filter(LIFTS_BY_ITSELF::contains)
                                .isPresent()))
                .isNotEmpty()
                .allSatisfy(situation ->
                        assertThat(ChannelAdvisor.advise(situation).best()).isEmpty());
    }

    @Test
    void a_case_that_was_sent_goes_on_where_it_is_and_a_second_way_is_never_advised() {
        assertThat(everySituation().stream()
                        .filter(situation -> situation.usedChannel().isPresent()))
                .isNotEmpty()
                .allSatisfy(situation -> {
                    Advice advice = ChannelAdvisor.advise(situation);
                    assertThat(advice.best()).isEmpty();
                    assertThat(advice.channels().stream().filter(way -> way.verdict() == Verdict.POSSIBLE))
                            .extracting(ChannelAdvice::channel)
                            .containsExactly(situation.usedChannel().orElseThrow());
                });
    }

    @Test
    void x_is_for_a_case_that_was_sent_and_heard_nothing_for_days() {
        assertThat(everySituation()).allSatisfy(situation -> {
            Verdict x = ChannelAdvisor.advise(situation).x().verdict();
            assertThat(x == Verdict.LATER).isEqualTo(situation.sentAt().isEmpty());
            situation
                    .sentAt()
                    .ifPresent(sent -> assertThat(x == Verdict.NOW)
                            .isEqualTo(!sent.plus(Duration.ofDays(5)).isAfter(NOW)));
        });
    }

    @Test
    void whoever_is_locked_out_tries_to_get_in_without_a_case_first() {
        assertThat(everySituation().stream()
                        .filter(situation -> situation
                                        .effect()
                                        .filter(Effect.LOCKED_OUT::equals)
                                        .isPresent()
                                && !situation.is(IncidentKind.COMPROMISED)
                                && situation.sentAt().isEmpty()
                                && !situation.selfServiceTried()))
                .isNotEmpty()
                .allSatisfy(situation -> {
                    assertThat(ChannelAdvisor.advise(situation).best()).isEmpty();
                    assertThat(ChannelAdvisor.advise(situation).before()).isPresent();
                });
    }

    /** Every combination that can be; moments are those around which something turns. */
    private static List<Situation> everySituation() {
        List<Optional<IncidentKind>> kinds = Stream.concat(
                        Stream.of(Optional.<IncidentKind>empty()),
                        Arrays.stream(IncidentKind.values()).map(Optional::of))
                .toList();
        List<Situation> all = new ArrayList<>();
        for (Optional<IncidentKind> kind : kinds) {
            for (Extent extent : extents(kind)) {
                for (SignedIn signedIn : SignedIn.values()) {
                    for (int flags = 0; flags < 8; flags++) {
                        boolean premium = (flags & 1) > 0;
                        boolean selfService = (flags & 2) > 0;
                        boolean refused = (flags & 4) > 0;
                        for (Optional<Instant> since : moments(0, 2, 3, 13, 14, 181, 182)) {
                            all.add(new Situation(
                                    kind,
                                    extent,
                                    signedIn,
                                    premium,
                                    selfService,
                                    since,
                                    Optional.empty(),
                                    Optional.empty(),
                                    refused,
                                    NOW));
                        }
                        for (Channel used : Channel.values()) {
                            for (Optional<Instant> sent : moments(0, 4, 5).subList(1, 4)) {
                                all.add(new Situation(
                                        kind,
                                        extent,
                                        signedIn,
                                        premium,
                                        selfService,
                                        Optional.of(NOW.minus(Duration.ofDays(20))),
                                        Optional.of(used),
                                        sent,
                                        refused,
                                        NOW));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Extent> extents(Optional<IncidentKind> kind) {
        return Arrays.stream(Extent.values())
                .filter(extent -> switch (extent) {
                    case USUAL -> true;
                    case WARNED -> kind.equals(Optional.of(IncidentKind.AUTOMATION_SUSPECTED));
                    case SIGN_IN_BLOCKED -> kind.equals(Optional.of(IncidentKind.IDENTITY_CHECK));
                })
                .toList();
    }

    private static List<Optional<Instant>> moments(int... daysAgo) {
        return Stream.concat(
                        Stream.of(Optional.<Instant>empty()),
                        Arrays.stream(daysAgo).mapToObj(days -> Optional.of(NOW.minus(Duration.ofDays(days)))))
                .toList();
    }

    private static Set<Object> texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream bundle =
                ChannelAdvisorTest.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(Objects.requireNonNull(bundle));
        }
        return texts.keySet().stream().collect(Collectors.toSet());
    }
}
