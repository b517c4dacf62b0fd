package io.goodstanding.limit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.input.TypedInto;
import io.goodstanding.limit.LimitChange;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitScope.OfTeam;
import io.goodstanding.limit.LimitScope.Organisation;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.springframework.transaction.annotation.Transactional;

/** Types the rows about limits into the form of a change. */
@ApplicationTest
@Transactional
class LimitInputTest extends SpringBrowserlessTest {

    private static final Track WEEK = new Track(LimitKind.INVITATIONS_PER_WEEK, new Organisation(), Nature.SET);

    private final LimitTuning tuning;
    private Staff staff;

    LimitInputTest(@Autowired LimitTuning tuning) {
        this.tuning = tuning;
    }

    @BeforeEach
    void a_team(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> limits() {
        return BadInput.of(List.of("limit"));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void each_row_about_a_limit_is_answered_or_kept(BadInput row) {
        open(staff.admin(), new Organisation());
        type("Limit", "100");
        type("Warn at", "70");
        type("Why? (kept in the history)", "because");
        TypedInto field = field(row.field());
        field.type(row.typed());

        save();

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(newest(WEEK)).isEmpty();
        } else {
            LimitEntry kept = newest(WEEK).orElseThrow();
            assertThat(
                            switch (row.field()) {
                                case "Limit" -> String.valueOf(kept.limit().hard());
                                case "Warn at" -> String.valueOf(kept.limit().soft());
                                case "Counts from" ->
                                    kept.from()
                                            .atZone(ZoneOffset.UTC)
                                            .toLocalDate()
                                            .toString();
                                default -> kept.reason();
                            })
                    .isEqualTo(row.kept());
        }
    }

    @Test
    void a_managers_cap_that_would_loosen_is_refused_with_what_the_admins_have_set() {
        OfTeam team = new OfTeam(staff.team().id());
        open(staff.manager(), team);
        type("Limit", "120");
        type("Warn at", "90");
        type("Why? (kept in the history)", "We are fine");

        save();

        assertThat(field("Limit").message()).contains(Texts.text("limits.refused.looser.CEILING", 80, 100));
        assertThat(field("Limit").holds("120")).isTrue();
        assertThat(newest(new Track(LimitKind.INVITATIONS_PER_WEEK, team, Nature.CAP)))
                .isEmpty();
    }

    @Test
    void of_two_who_change_the_same_limit_the_later_one_is_told_and_keeps_what_was_typed() {
        open(staff.admin(), new Organisation());
        Dialog first = find(Dialog.class).single();
        type("Limit", "90");
        type("Why? (kept in the history)", "Mine");
        changeBehindTheBack();

        save();

        assertThat(first.isOpened()).isTrue();
        assertThat(first.getElement().getTextRecursively()).contains("in the meantime, to 40 and 60: “Theirs”");
        assertThat(field("Limit").holds("90")).isTrue();

        save();
        assertThat(newest(WEEK).orElseThrow().limit().hard()).isEqualTo(90);
    }

    private void changeBehindTheBack() {
        SignedIn.as(
                staff.admin(),
                () -> tuning.change(new LimitChange(
                        WEEK,
                        40,
                        60,
                        SourceKind.TEAM,
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        "Theirs",
                        OptionalLong.empty())));
    }

    private void open(SignedInUser user, LimitScope scope) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
        new LimitDialog(
                        tuning,
                        new ScopeWords(tuning.reach()),
                        Texts.of(ZoneOffset.UTC, MovableClock.START),
                        LimitKind.INVITATIONS_PER_WEEK,
                        scope,
                        () -> {})
                .open();
    }

    private Optional<LimitEntry> newest(Track track) {
        return SignedIn.as(staff.admin(), tuning::history).newest(track);
    }

    private TypedInto field(String label) {
        return TypedInto.labelled(label, find(Dialog.class).single());
    }

    private void type(String label, String text) {
        field(label).type(text);
    }

    private void save() {
        test(find(Button.class).withText(Texts.text("limits.form.save")).single())
                .click();
    }
}
