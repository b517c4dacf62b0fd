package io.goodstanding.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitScope.OfRep;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.shared.Refused;
import io.goodstanding.standing.Standings;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Limits as admins set them and managers cap them. */
@ApplicationTest
class LimitTuningTest {

    private static final LimitKind WEEK = LimitKind.INVITATIONS_PER_WEEK;
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);
    private static final Track EVERYBODY = new Track(WEEK, new Organisation(), Nature.SET);

    private final LimitTuning tuning;
    private final Standings standings;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Staff staff;
    private final Track team;
    private final Track rep;

    LimitTuningTest(
            @Autowired LimitTuning tuning,
            @Autowired Standings standings,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc,
            @Autowired Staff.Hiring hiring) {
        this.tuning = tuning;
        this.standings = standings;
        this.clock = clock;
        this.jdbc = jdbc;
        clock.set(MovableClock.START);
        staff = hiring.hire();
        team = new Track(WEEK, new OfTeam(staff.team().id()), Nature.CAP);
        rep = new Track(WEEK, new OfRep(staff.account()), Nature.CAP);
    }

    @BeforeEach
    @AfterEach
    void nobody_has_tuned_anything() {
        jdbc.sql("DELETE FROM limit_entry").update();
        jdbc.sql("UPDATE limit_revision SET revision = revision + 1").update();
    }

    @Test
    void what_an_admin_sets_counts_at_once_and_says_who_set_it_and_why() {
        as(staff.admin(), EVERYBODY, 50, 60);

        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(50, 60));
        assertThat(SignedIn.as(staff.rep(), tuning::history).newestFirst())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.author()).isEqualTo("Ada Admin");
                    assertThat(entry.reason()).isEqualTo("A reason");
                    assertThat(entry.from()).isEqualTo(clock.instant());
                });
    }

    @Test
    void a_change_for_a_later_day_counts_from_its_start_in_utc() {
        LocalDate later = today().plusDays(3);
        SignedIn.as(staff.admin(), () -> tuning.change(change(EVERYBODY, 50, 60, Optional.of(later))));
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(80, 100));

        clock.set(later.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000));
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(80, 100));
        clock.set(later.atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(50, 60));
    }

    @Test
    void only_admins_set_and_a_manager_caps_own_teams_and_reps() {
        for (SignedInUser other : List.of(staff.rep(), staff.manager(), staff.otherManager())) {
            assertThatThrownBy(() -> as(other, EVERYBODY, 50, 60)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, new Track(WEEK, team.scope(), Nature.SET), 50, 60))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as(staff.manager(), team, 50, 60);
        as(staff.manager(), rep, 30, 40);
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(30, 40));
        assertThat(week(staff.colleague(), staff.colleagueName().id())).isEqualTo(new Bounds(50, 60));
        assertThatThrownBy(() -> as(staff.otherManager(), rep, 10, 20)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_manager_cannot_loosen_and_is_told_what_the_admins_have_set() {
        as(staff.admin(), EVERYBODY, 50, 60);

        assertThat(refusal(staff.manager(), team, 50, 61).phrase().args()).containsExactly(50, 60);
        assertThat(refusal(staff.manager(), team, 55, 60).field()).isEqualTo(Bounds.SOFT);
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(50, 60));
    }

    @Test
    void a_cap_stays_when_admins_raise_the_limit_and_gives_way_when_they_lower_it_below() {
        as(staff.manager(), team, 40, 50);
        as(staff.admin(), EVERYBODY, 150, 200);
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(40, 50));
        as(staff.admin(), EVERYBODY, 10, 20);
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(10, 20));
    }

    @Test
    void what_is_ended_gives_way_to_what_is_around_it() {
        as(staff.manager(), team, 40, 50);
        SignedIn.as(staff.manager(), () -> tuning.end(team, "Over", seen(team)));
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(80, 100));
        assertThatThrownBy(() -> SignedIn.as(staff.manager(), () -> tuning.end(team, "Over", seen(team))))
                .isInstanceOf(Refused.class)
                .hasMessage("limits.refused.nothing-to-end");
    }

    @Test
    void what_does_not_count_yet_can_be_taken_back_and_what_counts_cannot() {
        SignedIn.as(staff.admin(), () -> tuning.change(change(EVERYBODY, 50, 60, Optional.of(today().plusDays(1)))));
        long id = seen(EVERYBODY).orElseThrow();
        SignedIn.as(staff.admin(), () -> tuning.takeBack(id));
        clock.set(clock.instant().plus(Duration.ofDays(2)));
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(80, 100));

        as(staff.admin(), EVERYBODY, 50, 60);
        long counting = seen(EVERYBODY).orElseThrow();
        assertThatThrownBy(() -> SignedIn.as(staff.admin(), () -> tuning.takeBack(counting)))
                .hasMessage("limits.refused.counts-already");
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(50, 60));
    }

    @Test
    void numbers_that_cannot_be_meant_are_refused_at_their_field_and_nothing_is_kept() {
        assertThat(refusal(staff.admin(), EVERYBODY, 101, 100).field()).isEqualTo(Bounds.SOFT);
        assertThat(refusal(staff.admin(), EVERYBODY, 0, 100).field()).isEqualTo(Bounds.SOFT);
        assertThat(refusal(staff.admin(), EVERYBODY, 0, 0).field()).isEqualTo(Bounds.HARD);
        assertThat(refusal(staff.admin(), EVERYBODY, -5, -1).field()).isEqualTo(Bounds.HARD);
        assertThat(refusal(staff.admin(), EVERYBODY, 80, 10_000_000).field()).isEqualTo(Bounds.HARD);
        Track acceptance = new Track(LimitKind.ACCEPTANCE_PERCENT, new Organisation(), Nature.SET);
        assertThat(refusal(staff.admin(), acceptance, 20, 30).field()).isEqualTo(Bounds.SOFT);
        assertThat(seen(EVERYBODY)).isEmpty();
    }

    @Test
    void a_day_that_is_over_a_day_too_far_and_a_missing_reason_are_refused_at_their_field() {
        assertThat(refusal(change(EVERYBODY, 50, 60, Optional.of(today().minusDays(1))))
                        .field())
                .isEqualTo(LimitTuning.FROM);
        assertThat(refusal(change(EVERYBODY, 50, 60, Optional.of(today().plusYears(2))))
                        .field())
                .isEqualTo(LimitTuning.FROM);
        assertThat(refusal(new LimitChange(
                                EVERYBODY, 50, 60, SourceKind.TEAM, CHECKED, Optional.empty(), " ", seen(EVERYBODY)))
                        .field())
                .isEqualTo(LimitTuning.REASON);
        assertThat(refusal(new LimitChange(
                                EVERYBODY,
                                50,
                                60,
                                SourceKind.TEAM,
                                today().plusDays(1),
                                Optional.empty(),
                                "A reason",
                                seen(EVERYBODY)))
                        .field())
                .isEqualTo(LimitTuning.CHECKED);
        assertThat(seen(EVERYBODY)).isEmpty();
    }

    @Test
    void who_saves_over_what_they_have_not_seen_is_told_who_was_faster() {
        OptionalLong nothing = seen(EVERYBODY);
        as(staff.admin(), EVERYBODY, 50, 60);

        Refused refused = refusal(
                new LimitChange(EVERYBODY, 10, 20, SourceKind.TEAM, CHECKED, Optional.empty(), "Mine", nothing));
        assertThat(refused.phrase().args()).containsExactly("Ada Admin", 50, 60, "A reason");
        assertThat(week(staff.rep(), staff.account())).isEqualTo(new Bounds(50, 60));
    }

    @RepeatedTest(5)
    void of_two_admins_who_save_at_the_same_moment_one_is_told() {
        Runnable first = () -> as(staff.admin(), EVERYBODY, 50, 60, OptionalLong.empty());
        Runnable second = () -> as(staff.admin(), EVERYBODY, 30, 40, OptionalLong.empty());

        List<Optional<RuntimeException>> failures = Together.run(first, second);

        assertThat(failures.stream().flatMap(Optional::stream)).singleElement().isInstanceOf(Refused.class);
        assertThat(SignedIn.as(staff.admin(), tuning::history).newestFirst()).hasSize(1);
    }

    @Test
    void nobody_sees_what_was_capped_for_teams_and_reps_out_of_sight() {
        as(staff.manager(), team, 40, 50);
        as(staff.manager(), rep, 30, 40);

        assertThat(SignedIn.as(staff.rep(), tuning::history).newestFirst()).hasSize(2);
        assertThat(SignedIn.as(staff.colleague(), tuning::history).newestFirst())
                .extracting(LimitEntry::track)
                .containsExactly(team);
        assertThat(SignedIn.as(staff.otherManager(), tuning::history).newestFirst())
                .isEmpty();
    }

    private void as(SignedInUser user, Track track, int soft, int hard) {
        as(user, track, soft, hard, seen(track));
    }

    private void as(SignedInUser user, Track track, int soft, int hard, OptionalLong seen) {
        SignedIn.as(
                user,
                () -> tuning.change(new LimitChange(
                        track, soft, hard, SourceKind.COMMUNITY, CHECKED, Optional.empty(), "A reason", seen)));
    }

    private Refused refusal(SignedInUser user, Track track, int soft, int hard) {
        return catchThrowableOfType(Refused.class, () -> as(user, track, soft, hard));
    }

    private Refused refusal(LimitChange change) {
        return catchThrowableOfType(Refused.class, () -> SignedIn.as(staff.admin(), () -> tuning.change(change)));
    }

    private LimitChange change(Track track, int soft, int hard, Optional<LocalDate> from) {
        return new LimitChange(track, soft, hard, SourceKind.COMMUNITY, CHECKED, from, "A reason", seen(track));
    }

    private OptionalLong seen(Track track) {
        return SignedIn.as(staff.admin(), tuning::history)
                .newest(track)
                .map(entry -> OptionalLong.of(entry.id()))
                .orElseGet(OptionalLong::empty);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Bounds week(SignedInUser user, long account) {
        return SignedIn.as(user, () -> standings.of(account)).limits().get(WEEK).bounds();
    }
}
