package io.goodstanding.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.evidence.EvidenceRecords;
import io.goodstanding.input.TypedInto;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Types every row of the table about evidence into its dialog, without a browser. */
@ApplicationTest
class EvidenceInputTest extends SpringBrowserlessTest {

    @Autowired
    private EvidenceBook book;

    @Autowired
    private EvidenceRecords records;

    @Autowired
    private EvidenceDialogs dialogs;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;

    @BeforeEach
    void nothing_is_there_yet() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.rep()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("evidence"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field_or_kept(BadInput row) {
        EvidenceItem item = itemOf(row.field());
        int before = trail.of(staff.account()).size();
        dialogs.edit(staff.account(), item, () -> {});
        TypedInto field = TypedInto.labelled(row.field(), find(Dialog.class).single());
        field.type(row.typed());

        test(find(Button.class).withText(Texts.text("evidence.save")).single()).click();

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(trail.of(staff.account())).hasSize(before);
        } else {
            assertThat(find(Dialog.class).exists()).isFalse();
            assertThat(kept(item)).isEqualTo(row.kept());
        }
    }

    private static EvidenceItem itemOf(String field) {
        return Stream.of(EvidenceItem.values())
                .filter(item -> Texts.text(item.textKey()).equals(field))
                .findFirst()
                .orElse(EvidenceItem.ID_READY);
    }

    private String kept(EvidenceItem item) {
        return item == EvidenceItem.ID_READY
                ? book.id(staff.account()).kind()
                : records.plain(staff.account()).getOrDefault(item, "");
    }
}
