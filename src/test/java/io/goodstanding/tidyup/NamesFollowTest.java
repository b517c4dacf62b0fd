package io.goodstanding.tidyup;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.access.OneTimeLink;
import io.goodstanding.access.OwnAccess;
import io.goodstanding.access.People;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.team.Places;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Nobody reads a rep's names by making a link for the rep and opening it. */
@ApplicationTest
@Transactional
class NamesFollowTest {

    private static final String FIRST = "a first passphrase of Rita";
    private static final PendingName BO =
            new PendingName("b0".repeat(16), MovableClock.START.minus(Duration.ofDays(80)), "Bo Beispiel");

    private final TidyUp tidyUp;
    private final PendingNames names;
    private final People people;
    private final Places places;
    private Staff staff;

    NamesFollowTest(
            @Autowired TidyUp tidyUp,
            @Autowired PendingNames names,
            @Autowired People people,
            @Autowired Places places) {
        this.tidyUp = tidyUp;
        this.names = names;
        this.people = people;
        this.places = places;
    }

    @BeforeEach
    void a_rep_has_come_in_and_brought_an_archive(@Autowired MovableClock clock, @Autowired Staff.Hiring hiring) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        choose(FIRST, staff.admin());
        keep(staff.account());
        keep(staff.colleagueName().id());
    }

    @Test
    void the_names_are_gone_when_a_link_gave_another_password_and_no_others_are() {
        assertThat(namesOf(staff.rep(), staff.account())).isEqualTo(1);

        choose("another one that Mona chose", staff.manager());

        assertThat(namesOf(staff.rep(), staff.account())).isZero();
        assertThat(namesOf(staff.colleague(), staff.colleagueName().id())).isEqualTo(1);
    }

    @Test
    void a_link_that_was_not_used_takes_nothing() {
        SignedIn.as(staff.manager(), () -> places.link(staff.rep().id()));

        assertThat(namesOf(staff.rep(), staff.account())).isEqualTo(1);
    }

    @Test
    void a_new_archive_brings_them_back() {
        choose("another one that Mona chose", staff.manager());
        keep(staff.account());

        assertThat(namesOf(staff.rep(), staff.account())).isEqualTo(1);
    }

    @Test
    void who_knows_the_old_password_keeps_them(@Autowired OwnAccess own) {
        SignedIn.as(staff.rep(), () -> own.changePassword(FIRST, "a second passphrase of Rita"));

        assertThat(namesOf(staff.rep(), staff.account())).isEqualTo(1);
    }

    private void choose(String password, SignedInUser maker) {
        OneTimeLink link = SignedIn.as(maker, () -> places.link(staff.rep().id()));
        String token = link.path().substring("/welcome/".length());
        assertThat(SignedIn.asNobody(() -> people.choosePassword(token, password)))
                .isPresent();
    }

    private void keep(long repId) {
        names.keep(repId, 1, names.seal(repId, List.of(BO)));
    }

    private int namesOf(SignedInUser rep, long repId) {
        return SignedIn.as(rep, () -> tidyUp.size(repId));
    }
}
