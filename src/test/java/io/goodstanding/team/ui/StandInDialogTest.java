package io.goodstanding.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.StandIn;
import io.goodstanding.team.StandIn.Who;
import io.goodstanding.team.StandIns;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The dialog of stand-ins as a manager uses it, without a browser. */
@ApplicationTest
class StandInDialogTest extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final StandIns standIns;
    private final StandInDialogs dialogs;
    private final MovableClock clock;
    private final Staff staff;

    StandInDialogTest(
            @Autowired StandIns standIns,
            @Autowired StandInDialogs dialogs,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.standIns = standIns;
        this.dialogs = dialogs;
        this.clock = clock;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
    }

    @BeforeEach
    void a_manager_opens_it() {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.manager()));
        dialogs.open();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_is_missing_is_told_at_its_field() {
        save();

        assertThat(find(ComboBox.class).single().getErrorMessage()).isEqualTo(Texts.text("stand-in.person.missing"));
        assertThat(day("stand-in.first").getErrorMessage()).isEqualTo(Texts.text("stand-in.first.missing"));
        assertThat(day("stand-in.last").getErrorMessage()).isEqualTo(Texts.text("stand-in.last.missing"));
        assertThat(standIns.of(staff.manager().id())).isEmpty();
    }

    @Test
    void a_wrong_order_is_told_at_the_last_day_and_nothing_is_lost() {
        choose(TODAY.plusDays(2), TODAY.plusDays(1));
        save();

        assertThat(day("stand-in.last").isInvalid()).isTrue();
        assertThat(day("stand-in.first").isInvalid()).isFalse();
        assertThat(day("stand-in.first").getValue()).isEqualTo(TODAY.plusDays(2));
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void what_it_means_is_told_before_it_is_saved() {
        choose(TODAY, TODAY.plusDays(2));

        String team = Texts.text("stand-in.preview.team", staff.team().name(), 2);
        assertThat(find(Span.class)
                        .withText(Texts.text(
                                "stand-in.preview", staff.otherManager().name(), team, "Wed 18 Nov", "Fri 20 Nov"))
                        .exists())
                .isTrue();
        assertThat(standIns.of(staff.manager().id())).isEmpty();

        save();
        assertThat(standIns.of(staff.manager().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.standIn().id())
                        .isEqualTo(staff.otherManager().id()))
                .extracting(StandIn::begun)
                .isEqualTo(true);
    }

    @SuppressWarnings("unchecked")
    private void choose(LocalDate first, LocalDate last) {
        ComboBox<Who> person = find(ComboBox.class).single();
        person.setValue(new Who(staff.otherManager().id(), staff.otherManager().name()));
        day("stand-in.first").setValue(first);
        day("stand-in.last").setValue(last);
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(field -> Texts.text(label).equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText(Texts.text("stand-in.save")).single()).click();
    }
}
