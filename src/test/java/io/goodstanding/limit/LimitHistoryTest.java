package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.OfPlan;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LimitHistoryTest {

    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
    private static final LimitSubject ROSA = new LimitSubject(7, 3, Plan.PREMIUM);
    private static final LimitSubject LARS = new LimitSubject(8, 3, Plan.BASIC);
    private static final LimitScope EVERYBODY = new Organisation();
    private static final LimitScope TEAM = new OfTeam(3);
    private static final LimitScope REP = new OfRep(7);

    private final List<LimitEntry> entries = new ArrayList<>();

    @Example
    void what_came_with_the_product_counts_until_somebody_tunes_it() {
        assertThat(week(ROSA, 0)).isEqualTo(new Bounds(80, 100));
    }

    @Example
    void the_narrowest_scope_wins_even_where_it_allows_more() {
        set(0, EVERYBODY, 60, 70);
        set(0, new OfPlan(Plan.PREMIUM), 70, 80);
        assertThat(week(ROSA, 0)).isEqualTo(new Bounds(70, 80));
        assertThat(week(LARS, 0)).isEqualTo(new Bounds(60, 70));

        set(0, TEAM, 40, 50);
        set(0, REP, 90, 120);
        assertThat(week(ROSA, 0)).isEqualTo(new Bounds(90, 120));
        assertThat(week(LARS, 0)).isEqualTo(new Bounds(40, 50));
    }

    @Example
    void a_change_counts_from_its_instant_on_and_any_past_day_can_be_told() {
        set(2, EVERYBODY, 50, 60);
        set(5, EVERYBODY, 30, 40);
        assertThat(week(ROSA, 1)).isEqualTo(new Bounds(80, 100));
        assertThat(week(ROSA, 2)).isEqualTo(new Bounds(50, 60));
        assertThat(week(ROSA, 4)).isEqualTo(new Bounds(50, 60));
        assertThat(week(ROSA, 5)).isEqualTo(new Bounds(30, 40));
        assertThat(history().of(ROSA).nextChange(day(2))).hasValue(day(5));
        assertThat(history().of(ROSA).nextChange(day(5))).isEmpty();
        assertThat(history().scheduled(day(3))).extracting(LimitEntry::from).containsExactly(day(5));
    }

    @Example
    void of_two_for_the_same_instant_the_later_one_counts() {
        set(2, EVERYBODY, 50, 60);
        set(2, EVERYBODY, 40, 45);
        assertThat(week(ROSA, 2)).isEqualTo(new Bounds(40, 45));
    }

    @Example
    void what_is_ended_gives_way_to_the_wider_scope() {
        set(0, EVERYBODY, 60, 70);
        set(1, REP, 10, 20);
        end(3, REP, Nature.SET);
        assertThat(week(ROSA, 2)).isEqualTo(new Bounds(10, 20));
        assertThat(week(ROSA, 3)).isEqualTo(new Bounds(60, 70));
        assertThat(history().inEffect(day(3))).extracting(LimitEntry::scope).containsExactly(EVERYBODY);
    }

    @Example
    void of_limit_and_caps_the_stricter_counts_and_a_cap_names_its_own_source() {
        set(0, EVERYBODY, 60, 70);
        cap(0, TEAM, 40, 50);
        cap(0, REP, 45, 48);
        Limit counting = history().of(ROSA).at(day(0)).get(LimitKind.INVITATIONS_PER_WEEK);
        assertThat(counting.bounds()).isEqualTo(new Bounds(40, 48));
        assertThat(counting.source()).isEqualTo(SourceKind.TEAM);
        assertThat(week(LARS, 0)).isEqualTo(new Bounds(40, 50));

        cap(1, TEAM, 200, 300);
        end(1, REP, Nature.CAP);
        assertThat(week(ROSA, 1)).isEqualTo(new Bounds(60, 70));
        assertThat(history()
                        .of(ROSA)
                        .at(day(1))
                        .get(LimitKind.INVITATIONS_PER_WEEK)
                        .source())
                .isEqualTo(SourceKind.COMMUNITY);
    }

    @Example
    void stricter_is_more_where_less_is_worse_and_what_lies_within_both_for_hours() {
        assertThat(new Bounds(30, 20).stricter(LimitKind.ACCEPTANCE_PERCENT, new Bounds(25, 22)))
                .isEqualTo(new Bounds(30, 22));
        assertThat(new Bounds(3, 3).stricter(LimitKind.MINUTES_BETWEEN_ACTIONS, new Bounds(5, 5)))
                .isEqualTo(new Bounds(5, 5));
        assertThat(new Bounds(9, 17).stricter(LimitKind.WORKING_HOURS, new Bounds(8, 12)))
                .isEqualTo(new Bounds(9, 12));
        assertThat(new Bounds(9, 12).stricter(LimitKind.WORKING_HOURS, new Bounds(13, 17)))
                .isEqualTo(new Bounds(13, 13));
    }

    @Example
    void a_cap_is_measured_at_what_admins_have_set_around_it() {
        set(0, EVERYBODY, 60, 70);
        set(0, TEAM, 50, 55);
        cap(0, TEAM, 10, 20);
        assertThat(history()
                        .set(LimitKind.INVITATIONS_PER_WEEK, List.of(EVERYBODY, REP, TEAM), day(0))
                        .bounds())
                .isEqualTo(new Bounds(50, 55));
    }

    @Property(tries = 2_000)
    void no_cap_of_anybody_ever_allows_more_than_admins_have_set(
            @ForAll("histories") List<LimitEntry> random, @ForAll @IntRange(max = 20) int at) {
        List<LimitEntry> sets = random.stream().filter(entry -> !entry.isCap()).toList();
        for (LimitKind kind : LimitKind.values()) {
            Bounds set =
                    new LimitHistory(sets, 1).of(ROSA).at(day(at)).get(kind).bounds();
            Bounds counting =
                    new LimitHistory(random, 1).of(ROSA).at(day(at)).get(kind).bounds();
            assertThat(counting.isWithin(kind, set)).isTrue();
        }
    }

    @Property(tries = 2_000)
    void what_counts_is_told_in_any_order_of_reading_and_turns_only_when_announced(
            @ForAll("histories") List<LimitEntry> random, @ForAll @IntRange(max = 20) int at) {
        LimitsOverTime limits = new LimitHistory(random, 1).of(ROSA);
        assertThat(new LimitHistory(random.reversed(), 1).of(ROSA).at(day(at)).all())
                .isEqualTo(limits.at(day(at)).all());
        Instant until = limits.nextChange(day(at)).orElse(day(40)).minusNanos(1);
        assertThat(limits.at(until).all()).isEqualTo(limits.at(day(at)).all());
    }

    @Property(tries = 2_000)
    void a_later_change_never_rewrites_an_earlier_day(
            @ForAll("histories") List<LimitEntry> random, @ForAll @IntRange(max = 20) int at) {
        List<LimitEntry> known =
                random.stream().filter(entry -> !entry.from().isAfter(day(at))).toList();
        assertThat(new LimitHistory(known, 1).of(ROSA).at(day(at)).all())
                .isEqualTo(new LimitHistory(random, 1).of(ROSA).at(day(at)).all());
    }

    @Property(tries = 2_000)
    void warnings_never_come_after_the_limit_however_scopes_and_caps_meet(
            @ForAll("histories") List<LimitEntry> random, @ForAll @IntRange(max = 20) int at) {
        for (Limit limit : new LimitHistory(random, 1).of(ROSA).at(day(at)).all()) {
            switch (limit.kind().sense()) {
                case CEILING, HOURS -> assertThat(limit.soft()).isLessThanOrEqualTo(limit.hard());
                case FLOOR -> assertThat(limit.soft()).isGreaterThanOrEqualTo(limit.hard());
            }
        }
    }

    @Provide
    static Arbitrary<List<LimitEntry>> histories() {
        Arbitrary<LimitScope> scopes = Arbitraries.of(
                EVERYBODY, new OfPlan(Plan.PREMIUM), new OfPlan(Plan.BASIC), TEAM, new OfTeam(4), REP, new OfRep(8));
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 20);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 24);
        Arbitrary<LimitEntry> entry = Combinators.combine(
                        scopes,
                        Arbitraries.of(LimitKind.values()),
                        Arbitraries.of(Nature.values()),
                        days,
                        numbers,
                        numbers,
                        Arbitraries.of(true, true, true, false))
                .as((scope, kind, nature, day, one, other, there) -> entry(
                        0,
                        new Track(kind, scope, nature),
                        there ? Optional.of(ordered(kind, one, other)) : Optional.empty(),
                        day));
        return entry.list().ofMaxSize(40).map(LimitHistoryTest::numbered);
    }

    private static Bounds ordered(LimitKind kind, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return kind.sense() == LimitKind.Sense.FLOOR ? new Bounds(high, low) : new Bounds(low, high);
    }

    private static List<LimitEntry> numbered(List<LimitEntry> random) {
        List<LimitEntry> numbered = new ArrayList<>();
        random.forEach(entry -> numbered.add(new LimitEntry(
                numbered.size() + 1,
                entry.track(),
                entry.bounds(),
                entry.source(),
                entry.lastChecked(),
                entry.from(),
                entry.author(),
                entry.reason(),
                entry.recordedAt())));
        return List.copyOf(numbered);
    }

    private void set(int day, LimitScope scope, int soft, int hard) {
        add(day, scope, Nature.SET, Optional.of(new Bounds(soft, hard)));
    }

    private void cap(int day, LimitScope scope, int soft, int hard) {
        add(day, scope, Nature.CAP, Optional.of(new Bounds(soft, hard)));
    }

    private void end(int day, LimitScope scope, Nature nature) {
        add(day, scope, nature, Optional.empty());
    }

    private void add(int day, LimitScope scope, Nature nature, Optional<Bounds> bounds) {
        Track track = new Track(LimitKind.INVITATIONS_PER_WEEK, scope, nature);
        entries.add(entry(entries.size() + 1, track, bounds, day));
    }

    private static LimitEntry entry(long id, Track track, Optional<Bounds> bounds, int day) {
        SourceKind source = track.nature() == Nature.CAP ? SourceKind.TEAM : SourceKind.COMMUNITY;
        LocalDate checked = LocalDate.of(2026, 11, 1);
        return new LimitEntry(id, track, bounds, source, checked, day(day), "Ola Beispiel", "a reason", START);
    }

    private static Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }

    private LimitHistory history() {
        return new LimitHistory(entries, 1);
    }

    private Bounds week(LimitSubject subject, int day) {
        return history()
                .of(subject)
                .at(day(day))
                .get(LimitKind.INVITATIONS_PER_WEEK)
                .bounds();
    }
}
