package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.signals.Signal;
import io.goodstanding.access.Sessions.End;
import io.goodstanding.live.Bell;
import io.goodstanding.live.Topic;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.CountedStatements;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What ends a session ends it before its next request is answered, and open windows are told. */
@ApplicationTest
class SessionEndTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String CLICK_ANSWER = "leave for ";

    private final People people;
    private final PersonChanges changes;
    private final OwnAccess own;
    private final Sessions sessions;
    private final Signal<Double> bell;
    private final Staff staff;
    private MockHttpSession session = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private SignedInUser signedIn;

    SessionEndTest(
            @Autowired People people,
            @Autowired PersonChanges changes,
            @Autowired OwnAccess own,
            @Autowired Sessions sessions,
            @Autowired Bell bell,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.people = people;
        this.changes = changes;
        this.own = own;
        this.sessions = sessions;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.bell = bell.revision(Topic.person(staff.rep().id()));
        this.signedIn = staff.rep();
    }

    @BeforeEach
    void the_rep_is_signed_in() {
        signedIn = choosePassword();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_goes_on_while_nothing_changes_and_costs_one_statement_per_request() {
        assertThat(CountedStatements.of(() -> assertThat(page()).isTrue())).hasSize(1);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_deactivation_ends_it_with_the_next_page() {
        asAdmin(() -> changes.deactivate(staff.rep().id()));

        assertThat(page()).isFalse();
        assertEnded(End.SWITCHED_OFF);
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?ended=switched-off");
    }

    @Test
    void another_role_ends_it_with_the_next_click() throws Exception {
        asAdmin(() -> changes.changeRole(staff.rep().id(), Role.REP, Role.MANAGER));

        assertThat(click()).isFalse();
        assertEnded(End.NEW_ROLE);
        assertThat(response.getContentAsString()).isEqualTo(CLICK_ANSWER + "/sign-in?ended=new-role");
    }

    @Test
    void a_password_chosen_by_a_link_ends_it() {
        choosePassword();

        assertThat(click()).isFalse();
        assertEnded(End.NEW_PASSWORD);
    }

    @Test
    void a_role_that_is_given_back_does_not_bring_it_back() {
        asAdmin(() -> changes.changeRole(staff.rep().id(), Role.REP, Role.MANAGER));
        asAdmin(() -> changes.changeRole(staff.rep().id(), Role.MANAGER, Role.REP));

        assertThat(click()).isFalse();
        assertEnded(End.NEW_PASSWORD);
    }

    @Test
    void who_changes_the_own_password_stays_and_every_other_session_ends() {
        SignedInUser here = SignedIn.as(signedIn, () -> own.changePassword(PASSWORD, PASSWORD + " 2"));

        assertThat(sessions.look(here).end()).isEmpty();
        assertThat(click()).isFalse();
    }

    @Test
    void who_signs_out_everywhere_else_stays_and_every_other_session_ends() {
        SignedInUser here = SignedIn.as(signedIn, () -> own.signOutEverywhereElse(PASSWORD));

        assertThat(sessions.look(here).end()).isEmpty();
        assertThat(click()).isFalse();
    }

    @Test
    void a_wrong_current_password_changes_nothing_and_can_be_guessed_five_times_at_once() {
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> SignedIn.as(signedIn, () -> own.signOutEverywhereElse("a wrong password")))
                    .isInstanceOf(Refused.class)
                    .hasMessage("own.refused.wrong");
        }
        assertThatThrownBy(() -> SignedIn.as(signedIn, () -> own.changePassword(PASSWORD, PASSWORD + " 2")))
                .isInstanceOf(Refused.class)
                .hasMessage("own.refused.slow");
        assertThat(click()).isTrue();
    }

    @Test
    void a_page_that_another_request_of_the_window_overtakes_says_why_all_the_same() {
        asAdmin(() -> changes.deactivate(staff.rep().id()));
        session = new MockHttpSession() {
            @Override
            public void invalidate() {
                super.invalidate();
                throw new IllegalStateException("invalidate: Session already invalidated");
            }
        };

        assertThat(page()).isFalse();
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?ended=switched-off");
    }

    @Test
    void the_channel_of_a_window_that_leaves_begins_no_session_of_its_own() {
        asAdmin(() -> changes.deactivate(staff.rep().id()));

        assertThat(isAnswered(ofVaadin("push"))).isFalse();
        assertEnded(End.SWITCHED_OFF);
        assertThat(response.getStatus()).isEqualTo(410);
    }

    @Test
    void others_go_on() {
        asAdmin(() -> changes.deactivate(staff.rep().id()));

        assertThat(sessions.look(staff.colleague()).end()).isEmpty();
    }

    @Test
    void another_name_is_known_to_the_session_with_the_next_click() {
        asAdmin(() -> changes.rename(staff.rep().id(), staff.rep().name(), "Rita Renamed"));

        assertThat(click()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isInstanceOfSatisfying(
                        SignedInUser.class, user -> assertThat(user.name()).isEqualTo("Rita Renamed"));
    }

    @Test
    void open_windows_are_told() {
        double before = bell.peek();

        asAdmin(() -> changes.deactivate(staff.rep().id()));

        await().atMost(Duration.ofSeconds(20)).until(() -> bell.peek() > before);
        assertThat(SignedIn.as(signedIn, sessions::endOfCurrent)).contains(End.SWITCHED_OFF);
        assertThat(SignedIn.asNobody(sessions::endOfCurrent)).isEmpty();
    }

    private void assertEnded(End why) {
        assertThat(session.isInvalid()).isTrue();
        assertThat(Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()))
                .isEmpty();
        assertThat(sessions.look(signedIn).end()).contains(why);
    }

    private boolean page() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/board");
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        return isAnswered(request);
    }

    /** What Vaadin's browser side sends for a click. */
    private boolean click() {
        return isAnswered(ofVaadin("uidl"));
    }

    private static MockHttpServletRequest ofVaadin(String kind) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", kind);
        return request;
    }

    private boolean isAnswered(MockHttpServletRequest request) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(signedIn));
        request.setSession(session);
        MockFilterChain next = new MockFilterChain();
        try {
            new SessionGuard(sessions, address -> CLICK_ANSWER + address).doFilter(request, response, next);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return next.getRequest() != null;
    }

    private SignedInUser choosePassword() {
        String path = asAdmin(() -> people.link(staff.rep().id())).path();
        return SignedIn.asNobody(() -> people.choosePassword(path.substring("/welcome/".length()), PASSWORD))
                .orElseThrow();
    }

    private <T> T asAdmin(Supplier<T> action) {
        return SignedIn.as(staff.admin(), action);
    }
}
