package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AccountsTest {

    private static final Optional<ProfileUrl> PROFILE = Optional.of(new ProfileUrl("rita-rep"));

    private final Accounts accounts;
    private final AccountRecords records;
    private final AuditTrail trail;
    private final Staff staff;

    AccountsTest(
            @Autowired Accounts accounts,
            @Autowired AccountRecords records,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.accounts = accounts;
        this.records = records;
        this.trail = trail;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @Test
    void a_new_rep_has_an_account_on_the_basic_plan_with_a_key_of_its_own() {
        assertThat(profile().plan()).isEqualTo(Plan.BASIC);
        assertThat(profile().profile()).isEmpty();
        assertThat(records.personKey(staff.account()))
                .hasSize(32)
                .isNotEqualTo(records.personKey(staff.otherAccount()));
    }

    @Test
    void plan_and_profile_are_kept() {
        AccountProfile described = describe(profile(), Plan.SALES_NAVIGATOR);

        assertThat(profile()).isEqualTo(described);
        assertThat(described.plan()).isEqualTo(Plan.SALES_NAVIGATOR);
        assertThat(described.profile()).isEqualTo(PROFILE);
    }

    @Test
    void the_later_of_two_who_describe_an_account_is_shown_the_current_state_and_can_save_again() {
        AccountProfile seen = profile();
        SignedIn.as(
                staff.manager(),
                () -> accounts.describe(staff.account(), seen.version(), Plan.RECRUITER, Optional.empty()));

        ProfileChangedMeanwhile conflict =
                catchThrowableOfType(ProfileChangedMeanwhile.class, () -> describe(seen, Plan.PREMIUM));

        assertThat(conflict.current().plan()).isEqualTo(Plan.RECRUITER);
        assertThat(profile()).isEqualTo(conflict.current());
        assertThat(describe(conflict.current(), Plan.PREMIUM).plan()).isEqualTo(Plan.PREMIUM);
    }

    @RepeatedTest(5)
    void of_two_who_describe_it_at_once_one_is_shown_what_the_other_did() {
        AccountProfile seen = profile();

        List<Optional<RuntimeException>> failures = Together.run(
                () -> describe(seen, Plan.PREMIUM),
                () -> SignedIn.as(
                        staff.manager(),
                        () -> accounts.describe(staff.account(), seen.version(), Plan.RECRUITER, PROFILE)));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(ProfileChangedMeanwhile.class));
        assertThat(profile().version()).isEqualTo(seen.version() + 1);
    }

    @Test
    void the_trail_holds_the_state_before_and_after() {
        describe(profile(), Plan.PREMIUM);

        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(staff.rep().name());
            assertThat(entry.action()).isEqualTo("account-described");
            assertThat(entry.before()).isEqualTo(Map.of("plan", "BASIC", "profile", ""));
            assertThat(entry.after())
                    .isEqualTo(Map.of(
                            "plan", "PREMIUM", "profile", PROFILE.orElseThrow().display()));
        });
    }

    private AccountProfile profile() {
        return SignedIn.as(staff.rep(), () -> accounts.profile(staff.account()));
    }

    private AccountProfile describe(AccountProfile seen, Plan plan) {
        return SignedIn.as(staff.rep(), () -> accounts.describe(staff.account(), seen.version(), plan, PROFILE));
    }
}
