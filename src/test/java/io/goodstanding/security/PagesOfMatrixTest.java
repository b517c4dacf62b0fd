package io.goodstanding.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.goodstanding.channel.Channel;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.run.RunDesk;
import io.goodstanding.run.RunDetails;
import io.goodstanding.security.SecurityMatrix.Cell;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.TicketWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tries out the answers of the table about pages: somebody types the address in, and what opens is looked at. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesOfMatrixTest extends SpringBrowserlessTest {

    private static final Map<String, Class<?>> PAGES = Pages.all();

    /** Pages that lead on to another one, for those whom they are open to. */
    private static final Map<String, List<String>> LEADING_ON = Map.of(
            "/",
            List.of("BoardView", "MyDayView"),
            "/my-standing",
            List.of("RepView"),
            "/incident/:incidentId",
            List.of("RunView"));

    private final ApplicationContext context;
    private final MovableClock clock;
    private Staff staff;
    private RunDetails run;
    private TicketDetails ticket;

    PagesOfMatrixTest(@Autowired ApplicationContext context, @Autowired MovableClock clock) {
        this.context = context;
        this.clock = clock;
    }

    @BeforeAll
    void there_is_a_staff(@Autowired Staff.Hiring hiring) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        run = new RunDesk(context, staff).begun(IncidentKind.OTHER);
        ticket = SignedIn.as(
                staff.rep(),
                () -> context.getBean(TicketWork.class)
                        .open(staff.account(), OptionalLong.empty(), Channel.ACCOUNT_HELP));
    }

    static Stream<Cell> answers() {
        return SecurityMatrix.read().cells().stream().filter(Cell::isPage);
    }

    @BeforeEach
    void it_is_wednesday_noon() {
        clock.set(MovableClock.START);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void each_answer_of_the_table_is_true(Cell cell) {
        SecurityContextHolder.getContext().setAuthentication(cell.who().authentication(staff));
        List<String> targets = LEADING_ON.getOrDefault(
                cell.subject(),
                List.of(Optional.ofNullable(PAGES.get(cell.subject()))
                        .orElseThrow()
                        .getSimpleName()));

        UI.getCurrent().navigate(address(cell.subject()));

        if (cell.allowed()) {
            assertThat(opened()).get().isIn(targets);
        } else {
            assertThat(opened()).isNotIn(targets.stream().map(Optional::of).toList());
        }
    }

    /** Empty where the browser is sent to the sign-in page instead. */
    private static Optional<String> opened() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(view -> view.getClass().getSimpleName());
    }

    private String address(String page) {
        return switch (page) {
            case "/run/:runId" -> "run/" + run.id();
            case "/ticket/:ticketId" -> "ticket/" + ticket.id();
            case "/incident/:incidentId" -> "incident/" + run.incidentId().orElseThrow();
            case "/rep/:repId" -> "rep/" + staff.account();
            case "/playbooks/:key", "/playbooks/:key/edit", "/playbooks/:key/try" ->
                page.substring(1).replace(":key", "invitations-paused");
            case "/letters/:purpose" -> "letters/appeal";
            case "/welcome" -> "welcome/an-old-link";
            default -> page.substring(1);
        };
    }
}
