package io.goodstanding.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.inbox.Inbox;
import io.goodstanding.inbox.InboxEntry;
import io.goodstanding.inbox.InboxPart;
import io.goodstanding.input.TypedInto;
import io.goodstanding.notice.Asks;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Putting a notice off, by the menu and by hand. */
@ApplicationTest
class InboxViewTest extends SpringBrowserlessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Autowired
    private Inbox inbox;

    @Autowired
    private Asks asks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    @BeforeEach
    void a_rep_in_oslo_is_asked_to_import() {
        clock.set(MovableClock.START);
        Staff staff = hiring.hire();
        SignedIn.as(staff.manager(), () -> asks.askToImport(staff.account()));
        SignedInUser rep = staff.rep();
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(
                        new SignedInUser(rep.id(), rep.email(), rep.name(), rep.role(), OSLO, false)));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("snooze"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field_or_kept(BadInput row) {
        new SnoozeDialog(inbox, waiting().getFirst(), Texts.of(OSLO, clock.instant())).open();
        TypedInto field = TypedInto.labelled("Until", find(Dialog.class).single());
        field.type(row.typed());

        test(find(Button.class).withText(Texts.text("inbox.snooze")).last()).click();

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(waiting()).hasSize(1);
        } else {
            assertThat(find(Dialog.class).exists()).isFalse();
            assertThat(putOff())
                    .extracting(InboxEntry::snoozedUntil)
                    .containsExactly(Optional.of(Instant.parse(row.kept())));
        }
    }

    @Test
    void a_choice_of_the_menu_that_has_passed_since_the_page_was_drawn_is_refused_in_words() {
        InboxView view = navigate(InboxView.class);
        Instant evening = clock.instant().plusSeconds(3_600);
        clock.set(evening.plusSeconds(60));

        view.snooze(waiting().getFirst(), evening);

        assertThat(find(Notification.class).single())
                .satisfies(said -> assertThat(test(said).getText()).isEqualTo(Texts.text("inbox.snooze.past")));
        assertThat(waiting()).hasSize(1);
    }

    private List<InboxEntry> waiting() {
        return inbox.page(InboxPart.UNREAD, OptionalLong.empty()).entries();
    }

    private List<InboxEntry> putOff() {
        return inbox.page(InboxPart.SNOOZED, OptionalLong.empty()).entries();
    }
}
