package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.Directory;
import io.goodstanding.team.Reps;
import io.goodstanding.team.Seat;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class OneTimeLinksTest {

    private static final String PASSWORD = "correct horse battery";

    private final People people;
    private final PersonChanges changes;
    private final OwnAccess own;
    private final Reps reps;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;

    OneTimeLinksTest(
            @Autowired People people,
            @Autowired PersonChanges changes,
            @Autowired OwnAccess own,
            @Autowired Reps reps,
            @Autowired Directory directory,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.people = people;
        this.changes = changes;
        this.own = own;
        this.reps = reps;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void a_link_lets_its_owner_choose_a_password_once() {
        String token = token(link());

        assertThat(invited(token)).contains(staff.rep().name());
        assertThat(choose(token)).contains(staff.rep());
        assertThat(invited(token)).isEmpty();
        assertThat(choose(token)).isEmpty();
    }

    @Test
    void a_link_works_for_seven_days() {
        OneTimeLink link = link();
        assertThat(link.expiresAt()).isEqualTo(MovableClock.START.plus(Duration.ofDays(7)));

        clock.set(link.expiresAt().minusSeconds(1));
        assertThat(invited(token(link))).isPresent();
        clock.set(link.expiresAt());
        assertThat(invited(token(link))).isEmpty();
        assertThat(choose(token(link))).isEmpty();
    }

    @Test
    void a_newer_link_of_a_person_replaces_the_older_one_and_leaves_those_of_others() {
        String older = token(link());
        String ofColleague = token(
                SignedIn.as(staff.admin(), () -> people.link(staff.colleague().id())));
        String newer = token(link());

        assertThat(choose(older)).isEmpty();
        assertThat(choose(newer)).contains(staff.rep());
        assertThat(choose(ofColleague)).contains(staff.colleague());
    }

    @Test
    void a_password_that_does_not_do_leaves_the_link_as_it_was() {
        String token = token(link());

        assertThatThrownBy(() -> SignedIn.asNobody(() -> people.choosePassword(token, "too short")))
                .isInstanceOf(WeakPassword.class);
        assertThat(choose(token)).isPresent();
    }

    @Test
    void a_link_made_for_what_a_person_was_stops_working_when_that_changes() {
        long rep = staff.rep().id();
        assertLinkEnds(() -> changes.changeRole(rep, Role.REP, Role.MANAGER));
        assertLinkEnds(() -> changes.changeEmail(
                rep,
                staff.rep().email(),
                EmailAddress.parse(UUID.randomUUID() + "@example.com").orElseThrow()));
        assertLinkEnds(() -> reps.move(seat(), staff.otherTeam().id()));
        assertLinkEnds(() -> reps.leave(seat()));
    }

    @Test
    void a_link_stops_working_when_its_owner_chooses_a_password_or_signs_out_elsewhere() {
        choose(token(link()));

        String older = token(link());
        SignedIn.as(staff.rep(), () -> own.signOutEverywhereElse(PASSWORD));
        assertThat(choose(older)).isEmpty();

        String reset = token(link());
        SignedIn.as(staff.rep(), () -> own.changePassword(PASSWORD, "another " + PASSWORD));
        assertThat(choose(reset)).isEmpty();
    }

    private void assertLinkEnds(Runnable change) {
        String token = token(link());
        SignedIn.as(staff.admin(), change);
        assertThat(choose(token)).isEmpty();
    }

    private Seat seat() {
        return SignedIn.as(
                staff.admin(),
                () -> directory.house().seats().stream()
                        .filter(seat -> seat.rep().id() == staff.account())
                        .findFirst()
                        .orElseThrow());
    }

    @RepeatedTest(3)
    void of_two_who_use_a_link_at_once_one_gets_in() {
        String token = token(link());
        List<SignedInUser> in = Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> failures = Together.run(
                () -> choose(token).ifPresent(in::add), () -> choose(token).ifPresent(in::add));

        assertThat(failures).containsOnly(Optional.empty());
        assertThat(in).containsExactly(staff.rep());
    }

    @Test
    void the_database_holds_a_hash_of_the_secret_and_nothing_else_of_it() throws NoSuchAlgorithmException {
        String token = token(link());

        byte[] kept = jdbc.sql("SELECT token_hash FROM one_time_link WHERE user_id = ?")
                .param(staff.rep().id())
                .query(byte[].class)
                .single();
        List<String> audited = jdbc.sql("SELECT CONCAT(before_state, after_state) FROM audit_entry")
                .query(String.class)
                .list();

        assertThat(kept).isEqualTo(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        assertThat(audited).isNotEmpty().noneMatch(states -> states.contains(token));
    }

    @Test
    void the_database_holds_a_hash_of_the_password() {
        choose(token(link()));

        assertThat(jdbc.sql("SELECT password_hash FROM app_user WHERE id = ?")
                        .param(staff.rep().id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void secrets_cannot_be_guessed_from_one_another() {
        assertThat(token(link())).hasSize(43).isNotEqualTo(token(link()));
    }

    private OneTimeLink link() {
        return SignedIn.as(staff.admin(), () -> people.link(staff.rep().id()));
    }

    private static String token(OneTimeLink link) {
        return link.path().substring("/welcome/".length());
    }

    private Optional<String> invited(String token) {
        return SignedIn.asNobody(() -> people.invited(token).map(Person::name));
    }

    private Optional<SignedInUser> choose(String token) {
        return SignedIn.asNobody(() -> people.choosePassword(token, PASSWORD));
    }
}
