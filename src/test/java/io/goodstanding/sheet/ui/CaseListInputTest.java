package io.goodstanding.sheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.sheet.Spreadsheets;
import io.goodstanding.sheet.cases.CaseField;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.ticket.TicketDetails;
import io.goodstanding.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Puts every row of the table about lists of cases into one cell of a list that is right otherwise. */
@ApplicationTest
class CaseListInputTest extends SpringBrowserlessTest {

    @Autowired
    private Spreadsheets sheets;

    @Autowired
    private Tickets tickets;

    @Autowired
    private AuditTrail trail;

    private Staff staff;

    @BeforeEach
    void a_manager_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.manager()));
        navigate(SpreadsheetsView.class);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("case list"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_left_out_with_the_reason_or_kept(BadInput row) {
        CaseField field = fieldOf(row.field());
        int before = trail.of(staff.account()).size();
        findInView(ChooseCard.class).single().opened(sheets.open(csv(field, row.typed()), "cases.csv"));
        click("case-list.map.look");

        if (row.refusal().isPresent()) {
            assertThat(text()).contains(TypedInto.beginning(row.refusal().get()));
            assertThat(text()).contains(Texts.text("case-list.nothing.text"));
            assertThat(trail.of(staff.account())).hasSize(before);
        } else {
            click("case-list.apply", 1);
            TicketDetails ticket = tickets.open(staff.account()).orElseThrow();
            assertThat(kept(field, ticket)).isEqualTo(row.kept());
        }
    }

    private String kept(CaseField field, TicketDetails ticket) {
        return switch (field) {
            case REP -> staff.repName().name();
            case CHANNEL -> ticket.channel().name();
            case CASE_NUMBER -> ticket.caseNumber().orElse("");
            case SENT_ON -> ticket.sentAt().orElseThrow().toString();
            case STATE -> ticket.state().name();
            case ANSWERED_ON -> ticket.repliedAt().orElseThrow().toString();
            case SHOWS -> ticket.errorText();
            case NOTE -> tickets.thread(ticket.id()).getLast().body();
        };
    }

    private byte[] csv(CaseField typedInto, String typed) {
        Map<CaseField, String> cells = new EnumMap<>(Map.of(
                CaseField.REP, staff.rep().email(),
                CaseField.CHANNEL, "Contact form",
                CaseField.CASE_NUMBER, "261109-" + staff.account(),
                CaseField.SENT_ON, "2026-11-09",
                CaseField.STATE, "",
                CaseField.ANSWERED_ON, "2026-11-10",
                CaseField.SHOWS, "",
                CaseField.NOTE, "A note"));
        cells.put(typedInto, typed);
        String header = "Rep,Channel,Case number,Sent on,State,Last answer on,LinkedIn shows,Note\n";
        return (header + cells.values().stream().map(CaseListInputTest::quoted).collect(Collectors.joining(",")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static CaseField fieldOf(String label) {
        return Arrays.stream(CaseField.values())
                .filter(field -> Texts.text(field.key()).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void click(String key, Object... args) {
        test(findInView(Button.class).withText(Texts.text(key, args)).single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
