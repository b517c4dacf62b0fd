package io.goodstanding.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.HandEntries;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ui.IncidentDialogs;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.Teams;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Types every row of the table into its form, without a browser. */
@ApplicationTest
class BadInputTest extends SpringBrowserlessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Instant STARTED = Instant.parse("2026-11-17T09:00:00Z");

    @Autowired
    private Incidents incidents;

    @Autowired
    private HandEntries numbers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IncidentDialogs incidentDialogs;

    @Autowired
    private AccountDialogs accountDialogs;

    @Autowired
    private Teams teams;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private RepName rep;

    @BeforeEach
    void a_manager_in_another_zone_works_for_the_rep() {
        clock.set(MovableClock.START);
        Staff staff = hiring.hire();
        rep = SignedIn.as(staff.admin(), () -> teams.addRep(staff.team().id(), "Olav Nord", OSLO));
        actAs(staff.manager());
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private static void actAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("incident", "lift", "numbers", "profile"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field_or_kept(BadInput row) {
        String save = open(row.form());
        TypedInto field = TypedInto.labelled(row.field(), form());
        field.type(row.typed());
        if ("Of these, of one type".equals(row.field())) {
            TypedInto.labelled("Messages", form()).type("8");
        }
        int written = written();

        test(find(Button.class).withText(Texts.text(save)).last()).click();

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(written()).isEqualTo(written);
        } else {
            assertThat(field.field().isAttached())
                    .as("open after %s", field.message())
                    .isFalse();
            assertThat(written()).isEqualTo(written + 1);
            assertThat(kept(row)).isEqualTo(row.kept());
        }
    }

    /** What people did; that the run follows is not theirs. */
    private int written() {
        return (int) trail.of(rep.id()).stream()
                .filter(entry -> !entry.action().startsWith("run-"))
                .count();
    }

    /** Opens a form filled so far that it could be saved; gives the text of the button that saves. */
    private String open(String form) {
        switch (form) {
            case "incident" -> {
                UI.getCurrent().navigate("log", QueryParameters.of("rep", String.valueOf(rep.id())));
                test(find(NativeButton.class)
                                .withAttribute("aria-keyshortcuts", "8")
                                .single())
                        .click();
                return "log.save.only";
            }
            case "lift" -> {
                incidentDialogs.check(rep, openIncident());
                return "incident.check.over";
            }
            case "numbers" -> {
                accountDialogs.enterNumbers(rep);
                return "numbers.save";
            }
            default -> {
                accountDialogs.describe(rep);
                return "profile.save";
            }
        }
    }

    /** A dialog, or the page on which an incident is logged. */
    private Component form() {
        return find(Dialog.class).exists() ? find(Dialog.class).single() : (Component) getCurrentView();
    }

    private IncidentDetails openIncident() {
        return incidents.report(
                rep.id(), new IncidentReport(IncidentKind.OTHER, Extent.USUAL, STARTED, Optional.empty(), "", ""));
    }

    /** What the database holds of a row's field. */
    private String kept(BadInput row) {
        return switch (row.field()) {
            case "Note" -> incident().note();
            case "Exact wording" -> incident().wording();
            case "When did it appear?" -> incident().startedAt().toString();
            case "Until when, if LinkedIn says so" ->
                incident().shownUntil().map(LocalDate::toString).orElse("");
            case "Over since" -> incident().liftedAt().map(Instant::toString).orElse("");
            case "Profile address" ->
                accounts.profile(rep.id()).profile().map(ProfileUrl::display).orElse("");
            default ->
                Optional.ofNullable(numbers.entered(rep.id(), TODAY).counts().get(Metric.INVITATIONS_SENT))
                        .map(String::valueOf)
                        .orElse("");
        };
    }

    private IncidentDetails incident() {
        return incidents.of(rep.id()).getFirst();
    }
}
