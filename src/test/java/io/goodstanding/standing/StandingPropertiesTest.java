package io.goodstanding.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.AccountData;
import io.goodstanding.incident.Effect;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.Happened;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.PhraseCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandingPropertiesTest {

    private static final List<Duration> AFTER_A_FACT = List.of(
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(30),
            Duration.ofDays(365));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_standing_holds_as_long_as_it_says(@ForAll("known") RandomFacts.Case given, @ForAll Random random) {
        Standing standing = standing(given, given.now());

        assertThat(standing.validUntil()).isAfter(given.now());
        for (Instant then : instantsBetween(given, standing.validUntil(), random)) {
            Standing later = standing(given, then);
            assertThat(later.level()).as("level at %s", then).isEqualTo(standing.level());
            assertThat(later.reasons()).as("reasons at %s", then).isEqualTo(standing.reasons());
            assertThat(later.validUntil()).as("end seen at %s", then).isAfter(then);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_facts_means_nothing(@ForAll("known") RandomFacts.Case given, @ForAll Random random) {
        AccountData data = given.facts().data();
        Facts shuffled = new Facts(
                new AccountData(
                        data.zone(),
                        data.plan(),
                        shuffled(data.counts(), random),
                        shuffled(data.sentAt(), random),
                        shuffled(data.archives(), random),
                        shuffled(data.readings(), random)),
                shuffled(given.facts().incidents(), random));

        assertThat(Standing.of(shuffled, given.limits(), given.now())).isEqualTo(standing(given, given.now()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_happened_later_changes_no_earlier_standing(@ForAll("alsoLater") RandomFacts.Case given) {
        Instant now = given.now();
        AccountData data = given.facts().data();
        // Archives are left out: they tell about the days before they were made, and are meant to.
        AccountData all =
                new AccountData(data.zone(), data.plan(), data.counts(), data.sentAt(), List.of(), data.readings());
        AccountData known = new AccountData(
                data.zone(),
                data.plan(),
                data.counts().stream()
                        .filter(count -> !count.day().isAfter(data.day(now)))
                        .toList(),
                data.sentAt().stream().filter(at -> !at.isAfter(now)).toList(),
                List.of(),
                data.readings().stream()
                        .filter(reading -> !reading.at().isAfter(now))
                        .toList());
        List<IncidentDetails> begun = given.facts().incidents().stream()
                .filter(incident -> !incident.startedAt().isAfter(now))
                .map(incident -> Happened.of(
                        incident.kind(),
                        incident.extent(),
                        incident.startedAt(),
                        incident.liftedAt().filter(lifted -> !lifted.isAfter(now)),
                        incident.expectedLift()))
                .toList();

        assertThat(Standing.of(new Facts(all, given.facts().incidents()), given.limits(), now))
                .isEqualTo(Standing.of(new Facts(known, begun), given.limits(), now));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_archive_made_later_tells_about_sends_only(@ForAll("alsoLater") RandomFacts.Case given) {
        AccountData data = given.facts().data();
        AccountData known = new AccountData(
                data.zone(),
                data.plan(),
                data.counts(),
                data.sentAt(),
                data.archives().stream()
                        .filter(archive -> !archive.madeAt().isAfter(given.now()))
                        .toList(),
                data.readings());

        assertThat(data.pending(given.now())).isEqualTo(known.pending(given.now()));
        assertThat(data.acceptance(given.now())).isEqualTo(known.acceptance(given.now()));
        assertThat(data.connections(given.now())).isEqualTo(known.connections(given.now()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_level_is_never_told_without_a_reason_of_its_own(@ForAll("alsoLater") RandomFacts.Case given) {
        Standing standing = standing(given, given.now());

        assertThat(standing.reasons()).isNotEmpty();
        assertThat(standing.mainReason().level()).isEqualTo(standing.level());
        assertThat(standing.reasons())
                .isSortedAccordingTo((one, other) -> other.level().compareTo(one.level()));
        List<Phrase> phrases = standing.reasons().stream().map(Reason::phrase).toList();
        assertThat(PhraseCodec.read(PhraseCodec.write(phrases))).isEqualTo(phrases);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_level_is_that_of_the_worst_open_incident_if_there_is_one(@ForAll("known") RandomFacts.Case given) {
        Standing standing = standing(given, given.now());
        Optional<Effect> worst = given.facts().incidents().stream()
                .filter(incident -> incident.isOpen(given.now()) && incident.effect() != Effect.NOTICE)
                .map(IncidentDetails::effect)
                .max(Effect::compareTo);

        worst.ifPresent(effect -> assertThat(standing.level())
                .isEqualTo(
                        switch (effect) {
                            case NOTICE, WARNING -> Level.AT_RISK;
                            case INVITATIONS -> Level.INVITATIONS_RESTRICTED;
                            case ACCOUNT -> Level.ACCOUNT_RESTRICTED;
                            case LOCKED_OUT -> Level.LOCKED_OUT;
                            case PERMANENT -> Level.PERMANENTLY_RESTRICTED;
                        }));
        assertThat(standing.level().isRestricted())
                .isEqualTo(worst.map(Effect::pausesInvitations).orElse(false));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_notice_never_changes_the_level(
            @ForAll("known") RandomFacts.Case given, @ForAll("notices") IncidentKind notice) {
        List<IncidentDetails> incidents = new ArrayList<>(given.facts().incidents());
        incidents.add(Happened.open(notice, Extent.USUAL, given.now().minusSeconds(3)));
        Standing with = Standing.of(new Facts(given.facts().data(), incidents), given.limits(), given.now());

        assertThat(with.level()).isEqualTo(standing(given, given.now()).level());
    }

    @Provide
    Arbitrary<RandomFacts.Case> known() {
        return RandomFacts.known();
    }

    @Provide
    Arbitrary<RandomFacts.Case> alsoLater() {
        return RandomFacts.alsoLater();
    }

    @Provide
    Arbitrary<IncidentKind> notices() {
        return Arbitraries.of(IncidentKind.NOTE_QUOTA, IncidentKind.COMMERCIAL_USE, IncidentKind.NETWORK_FULL);
    }

    private static Standing standing(RandomFacts.Case given, Instant now) {
        return Standing.of(given.facts(), given.limits(), now);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Any instants, the last one, and those at which some fact reaches an age that might mean something. */
    private static List<Instant> instantsBetween(RandomFacts.Case given, Instant end, Random random) {
        AccountData data = given.facts().data();
        Stream<Instant> facts = Stream.of(
                        data.sentAt().stream(),
                        data.readings().stream().map(reading -> reading.at()),
                        data.archives().stream().map(archive -> archive.madeAt()),
                        given.facts().incidents().stream().map(IncidentDetails::startedAt),
                        given.facts().incidents().stream().flatMap(i -> i.liftedAt().stream()),
                        given.facts().incidents().stream()
                                .flatMap(i -> i.expectedLift().stream().map(l -> l.to())))
                .flatMap(instants -> instants);
        TreeSet<Instant> chosen = new TreeSet<>();
        facts.forEach(fact -> AFTER_A_FACT.forEach(age -> {
            chosen.add(fact.plus(age).minusNanos(1));
            chosen.add(fact.plus(age));
            chosen.add(fact.plus(age).plusNanos(1));
        }));
        long seconds = Duration.between(given.now(), end).toSeconds();
        for (int i = 0; i < 8; i++) {
            chosen.add(given.now().plusSeconds(random.nextLong(seconds + 1)));
        }
        chosen.add(end.minusNanos(1));
        return List.copyOf(chosen.subSet(given.now(), end));
    }
}
