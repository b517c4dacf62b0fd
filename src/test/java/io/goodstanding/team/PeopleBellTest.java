package io.goodstanding.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.People;
import io.goodstanding.access.PersonChanges;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An open page of people is told of everything that it shows of a person. */
@ApplicationTest
class PeopleBellTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** More than twice the bell's pace: what has not been told by then will not be. */
    private static final Duration QUIET = Duration.ofMillis(600);

    private final People people;
    private final PersonChanges changes;
    private final Staff staff;
    private final Signal<Double> told;

    PeopleBellTest(
            @Autowired People people,
            @Autowired PersonChanges changes,
            @Autowired Bell bell,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.people = people;
        this.changes = changes;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.told = bell.revision(Topic.TEAMS);
    }

    @BeforeEach
    void the_hiring_has_been_told() {
        AtomicInteger last = new AtomicInteger();
        await().atMost(PATIENCE).during(QUIET).until(() -> {
            int now = told.peek().intValue();
            return last.getAndSet(now) == now;
        });
    }

    @Test
    void another_name_is_told() {
        toldAfter(() -> SignedIn.as(
                staff.admin(),
                () -> changes.rename(staff.rep().id(), staff.rep().name(), "Rita Renamed")));
    }

    @Test
    void another_address_is_told() {
        String address = UUID.randomUUID() + "@example.com";
        toldAfter(() -> SignedIn.as(
                staff.admin(),
                () -> changes.changeEmail(
                        staff.rep().id(),
                        staff.rep().email(),
                        EmailAddress.parse(address).orElseThrow())));
    }

    @Test
    void another_role_is_told() {
        toldAfter(() -> SignedIn.as(
                staff.admin(), () -> changes.changeRole(staff.manager().id(), Role.MANAGER, Role.ADMIN)));
    }

    @Test
    void access_switched_off_is_told() {
        toldAfter(() ->
                SignedIn.as(staff.admin(), () -> changes.deactivate(staff.rep().id())));
    }

    @Test
    void somebody_who_comes_in_by_a_link_is_told() {
        OneTimeLink link =
                SignedIn.as(staff.admin(), () -> people.link(staff.rep().id()));
        String token = link.path().substring(link.path().lastIndexOf('/') + 1);

        toldAfter(() -> {
            SignedInUser came = SignedIn.asNobody(() -> people.choosePassword(token, "correct horse battery"))
                    .orElseThrow();
            assertThat(came.id()).isEqualTo(staff.rep().id());
        });
    }

    private void toldAfter(Runnable change) {
        double before = told.peek();
        change.run();
        await().atMost(PATIENCE).until(() -> told.peek() > before);
    }
}
