package io.goodstanding.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.ToolUse;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** "What happened" as it reads, and the ways that lead to it, without a browser. */
@ApplicationTest
class TimelineListTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;
    private static final Instant STARTED = NOW.minus(Duration.ofDays(2));

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentComments comments;

    @Autowired
    private IncidentParts parts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;
    private IncidentDetails incident;

    @BeforeEach
    void something_happened_and_lifted() {
        clock.set(NOW.minus(Duration.ofDays(1)));
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.rep()));
        IncidentDetails logged = incidents.report(
                staff.account(),
                new IncidentReport(IncidentKind.OTHER, Extent.USUAL, STARTED, Optional.empty(), "<b>One</b>", ""));
        clock.set(NOW);
        IncidentDetails corrected = incidents.correct(
                logged.id(),
                logged.version(),
                new IncidentReport(
                        IncidentKind.OTHER, Extent.USUAL, STARTED, Optional.empty(), "{0} two", "", ToolUse.EXTENSION));
        comments.add(corrected.id(), "{1} three");
        incident = incidents.lift(corrected.id(), corrected.version(), NOW);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void each_line_is_a_sentence_with_its_time_and_what_was_typed_is_text() {
        IncidentPart timeline = parts.timeline(incident.id());

        assertThat(lines(timeline))
                .satisfiesExactly(
                        lifted -> assertThat(lifted)
                                .isEqualTo("12:00Rita Rep said that it is over since Wed 18 Nov, 12:00"),
                        commented -> assertThat(commented).isEqualTo("12:00Rita Rep commented{1} three"),
                        corrected -> assertThat(corrected)
                                .isEqualTo("12:00Rita Rep corrected itWording: “<b>One</b>” → “{0} two”"
                                        + "Tool in use: Not known → A browser extension"),
                        logged -> assertThat(logged).isEqualTo("Tue 17 Nov, 12:00Rita Rep logged it"));
    }

    @Test
    void that_of_an_account_names_the_incident_in_each_line() {
        assertThat(lines(parts.timelineOfAccount(staff.account())))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains(Texts.text("kind.OTHER")));
    }

    @Test
    void the_history_leads_to_the_details_of_a_lifted_incident() {
        UI.getCurrent().navigate("rep/" + staff.account());

        test(findInView(Button.class).withText(Texts.text("incident.details")).single())
                .click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(Texts.text("timeline.title"), "{1} three", "{0} two", Texts.text("tool.EXTENSION"));
    }

    @Test
    void a_notice_leads_to_the_details_and_a_number_of_nothing_leads_to_the_page_only() {
        open(Long.MAX_VALUE);
        assertThat(find(Dialog.class).exists()).isFalse();

        open(incident.id());
        assertThat(find(Dialog.class).single().getHeaderTitle()).contains(Texts.text("kind.OTHER"));
    }

    private void open(long incidentId) {
        UI.getCurrent().navigate("rep/" + staff.account(), QueryParameters.of("incident", String.valueOf(incidentId)));
    }

    private static List<String> lines(IncidentPart timeline) {
        return timeline.getContent()
                .getChildren()
                .flatMap(list -> list.getChildren())
                .map(ListItem.class::cast)
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}
