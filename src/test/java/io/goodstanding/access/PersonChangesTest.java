package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.database.DuplicateKey;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Refused;
import io.goodstanding.team.Scope;
import io.goodstanding.team.TeamScope;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** People come, change and go; nobody is deleted, and an admin is always left. */
@ApplicationTest
class PersonChangesTest {

    private static final String PASSWORD = "correct horse battery";

    private final People people;
    private final PersonChanges changes;
    private final AppUsers users;
    private final PasswordSignIn signIn;
    private final TeamScope scope;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final Staff staff;

    PersonChangesTest(
            @Autowired People people,
            @Autowired PersonChanges changes,
            @Autowired AppUsers users,
            @Autowired PasswordSignIn signIn,
            @Autowired TeamScope scope,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.people = people;
        this.changes = changes;
        this.users = users;
        this.signIn = signIn;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void who_was_deactivated_is_told_so_after_the_right_password_only() {
        choosePassword();
        asAdmin(() -> changes.deactivate(staff.rep().id()));

        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> signIn(PASSWORD + "!")).isInstanceOf(BadCredentialsException.class);

        asAdmin(() -> changes.reactivate(staff.rep().id()));
        assertThat(signIn(PASSWORD).id()).isEqualTo(staff.rep().id());
    }

    @Test
    void a_deactivated_person_has_no_link_gets_none_and_sees_nothing() {
        String token = token();
        asAdmin(() -> changes.deactivate(staff.rep().id()));

        assertThat(SignedIn.asNobody(() -> people.invited(token))).isEmpty();
        assertThat(SignedIn.asNobody(() -> people.choosePassword(token, PASSWORD)))
                .isEmpty();
        assertRefused("people.refused.link-off", () -> people.link(staff.rep().id()));
        assertThat(SignedIn.as(staff.rep(), scope::current)).isEqualTo(Scope.NOTHING);
    }

    @Test
    void nobody_switches_off_the_own_access_nor_twice_that_of_somebody_else() {
        assertRefused(
                "people.refused.oneself", () -> changes.deactivate(staff.admin().id()));
        assertRefused(
                "people.refused.on-already",
                () -> changes.reactivate(staff.rep().id()));
        asAdmin(() -> changes.deactivate(staff.rep().id()));
        assertRefused(
                "people.refused.off-already",
                () -> changes.deactivate(staff.rep().id()));
    }

    @RepeatedTest(3)
    void of_two_admins_who_switch_each_other_off_at_the_same_moment_one_stays() {
        onlyAdmins();
        long second = asAdmin(() -> changes.changeRole(staff.manager().id(), Role.MANAGER, Role.ADMIN))
                .id();
        jdbc.sql("UPDATE app_user SET password_hash = 'some' WHERE id = ?")
                .param(second)
                .update();
        SignedInUser other = new SignedInUser(second, "o@example.com", "Mona", Role.ADMIN, Staff.ZONE, false);

        List<Optional<RuntimeException>> failures = Together.run(
                () -> asAdmin(() -> changes.deactivate(second)),
                () -> SignedIn.as(other, () -> changes.deactivate(staff.admin().id())));

        assertThat(failures.stream().flatMap(Optional::stream)).hasSize(1).allMatch(Refused.class::isInstance);
        assertThat(activeAdmins()).hasSize(1);
    }

    @Test
    void the_last_admin_stays_admin() {
        onlyAdmins();

        assertRefused(
                "people.refused.last-admin.role",
                () -> changes.changeRole(staff.admin().id(), Role.ADMIN, Role.REP));
        assertThat(activeAdmins()).containsExactly(staff.admin().id());
    }

    @Test
    void an_admin_who_has_not_come_in_yet_does_not_replace_the_last_one() {
        onlyAdmins();
        asAdmin(() -> changes.changeRole(staff.manager().id(), Role.MANAGER, Role.ADMIN));

        assertRefused(
                "people.refused.last-admin.role",
                () -> changes.changeRole(staff.admin().id(), Role.ADMIN, Role.REP));
        assertThat(activeAdmins()).contains(staff.admin().id());
    }

    @Test
    void of_two_who_change_the_same_the_second_sees_what_the_first_saved() {
        long id = staff.rep().id();
        asAdmin(() -> changes.rename(id, staff.rep().name(), "  Rita\u200B  Rasmussen "));

        assertThatThrownBy(() -> asAdmin(() -> changes.rename(id, staff.rep().name(), "Rita Ray")))
                .isInstanceOfSatisfying(
                        PersonChangedMeanwhile.class,
                        changed -> assertThat(changed.now().name()).isEqualTo("Rita Rasmussen"));
        assertThatThrownBy(() -> asAdmin(() -> changes.changeRole(id, Role.MANAGER, Role.ADMIN)))
                .isInstanceOf(PersonChangedMeanwhile.class);
    }

    @Test
    void a_name_that_cannot_be_one_is_refused_by_the_service() {
        assertRefused(
                "name.missing",
                () -> changes.rename(staff.rep().id(), staff.rep().name(), " \u200B "));
        assertRefused(
                "name.missing", () -> people.add(address("n." + staff.rep().id()), "\u2800", Role.REP, Staff.ZONE));
    }

    @Test
    void a_taken_address_is_told_from_every_other_fault() {
        long id = staff.rep().id();

        assertThatThrownBy(() -> asAdmin(() -> changes.changeEmail(
                        id,
                        staff.rep().email(),
                        EmailAddress.parse(staff.colleague().email()).orElseThrow())))
                .isInstanceOf(EmailTaken.class);
        assertThatThrownBy(() -> users.saveAndFlush(new AppUser(
                        "t." + id + "@example.com", "x".repeat(121), Role.REP, Staff.ZONE, clock.instant())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(fault -> assertThat(DuplicateKey.isCauseOf(fault, "app_user_email"))
                        .isFalse());
        assertThatThrownBy(() -> users.saveAndFlush(
                        new AppUser(staff.colleague().email(), "Nina", Role.REP, Staff.ZONE, clock.instant())))
                .satisfies(fault -> assertThat(DuplicateKey.isCauseOf(fault, "app_user_email"))
                        .isTrue())
                .satisfies(fault ->
                        assertThat(DuplicateKey.isCauseOf(fault, "team_name")).isFalse());
    }

    @Test
    void a_person_tells_whether_a_link_is_out_and_when_the_last_sign_in_was() {
        OneTimeLink link = asAdmin(() -> people.link(staff.rep().id()));
        assertThat(person().link()).isEqualTo(new LinkState(LinkState.Kind.OUT, Optional.of(link.expiresAt())));

        clock.set(link.expiresAt());
        assertThat(person().link().kind()).isEqualTo(LinkState.Kind.EXPIRED);

        choosePassword();
        assertThat(person().link()).isEqualTo(LinkState.NONE);
        clock.pass(Duration.ofHours(1));
        signIn(PASSWORD);
        assertThat(person().lastSignIn()).contains(clock.instant());
    }

    @Test
    void the_trail_tells_an_invitation_from_a_reset() {
        asAdmin(() -> people.link(staff.rep().id()));
        choosePassword();
        asAdmin(() -> people.link(staff.rep().id()));

        assertThat(jdbc.sql("""
            SELECT JSON_VALUE(after_state, '$.purpose') FROM audit_entry
            WHERE action = 'link-made' AND subject_id = ? ORDER BY id\
            """).param(staff.rep().id()).query(String.class).list())
                .endsWith("invite", "reset");
    }

    /** All other active admins, of this test's and of earlier ones' staff, go. */
    private void onlyAdmins() {
        jdbc.sql("UPDATE app_user SET role = 'REP' WHERE role = 'ADMIN' AND id <> ?")
                .param(staff.admin().id())
                .update();
    }

    private List<Long> activeAdmins() {
        return jdbc.sql("SELECT id FROM app_user WHERE role = 'ADMIN' AND deactivated_at IS NULL")
                .query(Long.class)
                .list();
    }

    private void choosePassword() {
        String token = token();
        assertThat(SignedIn.asNobody(() -> people.choosePassword(token, PASSWORD)))
                .isPresent();
    }

    private String token() {
        return asAdmin(() -> people.link(staff.rep().id())).path().substring("/welcome/".length());
    }

    private SignedInUser signIn(String password) {
        return (SignedInUser)
                Objects.requireNonNull(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                                staff.rep().email(), password))
                        .getPrincipal());
    }

    private Person person() {
        return asAdmin(people::all).stream()
                .filter(one -> one.id() == staff.rep().id())
                .findFirst()
                .orElseThrow();
    }

    private static EmailAddress address(String name) {
        return EmailAddress.parse(name + "@example.com").orElseThrow();
    }

    private void assertRefused(String key, Supplier<?> command) {
        assertThatThrownBy(() -> asAdmin(command)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private <T> T asAdmin(Supplier<T> action) {
        return SignedIn.as(staff.admin(), action);
    }
}
