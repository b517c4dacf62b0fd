package io.goodstanding.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.goodstanding.input.TypedInto;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.letter.LetterTemplates;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Types the rows about letters: what is wrong is said at its field, what was typed stays there. */
@ApplicationTest
class LetterInputTest extends SpringBrowserlessTest {

    @Autowired
    private LetterTemplates templates;

    @BeforeEach
    void an_admin_writes(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().admin()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> letters() {
        return BadInput.of(List.of("letter"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void each_row_about_a_letter_is_answered_or_kept(BadInput row) {
        assertAnswered(row, LetterPurpose.APPEAL);
    }

    static List<BadInput> messages() {
        return BadInput.of(List.of("message on X"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void each_row_about_a_message_on_x_is_answered_or_kept(BadInput row) {
        assertAnswered(row, LetterPurpose.X_MESSAGE);
    }

    private void assertAnswered(BadInput row, LetterPurpose purpose) {
        int before = templates.of(purpose).version();
        UI.getCurrent().navigate(LetterAddress.of(purpose));
        press("letter.edit");
        type("Text", "Other " + UUID.randomUUID());
        type("Reason", "because");
        TypedInto field = field(row.field());
        field.type(row.typed());

        press("letter.save");

        if (row.refusal().isPresent()) {
            assertThat(field.message())
                    .get()
                    .satisfies(said -> assertThat(said)
                            .startsWith(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(templates.of(purpose).version()).isEqualTo(before);
        } else {
            assertThat(templates.of(purpose).version()).isEqualTo(before + 1);
            assertThat(kept(purpose, row.field())).isEqualTo(row.kept());
        }
    }

    private String kept(LetterPurpose purpose, String field) {
        LetterTemplate template = templates.of(purpose);
        return switch (field) {
            case "Subject" -> template.subject();
            case "Text" -> template.body();
            default -> templates.history(purpose).getFirst().reason();
        };
    }

    private static TypedInto field(String label) {
        return TypedInto.labelled(label, (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static void type(String label, String text) {
        field(label).type(text);
    }

    private void press(String key) {
        test(findInView(Button.class).withText(Texts.text(key)).single()).click();
    }
}
