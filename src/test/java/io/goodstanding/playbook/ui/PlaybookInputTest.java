package io.goodstanding.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import io.goodstanding.input.TypedInto;
import io.goodstanding.playbook.OwnPlaybook;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.playbook.Step;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Types the rows about playbooks: what is wrong with a step stands in the list beside it, all else at its field. */
@ApplicationTest
class PlaybookInputTest extends SpringBrowserlessTest {

    @Autowired
    private Playbooks playbooks;

    @Autowired
    private PlaybookDrafts drafts;

    private final String key = OwnPlaybook.newKey();

    @BeforeEach
    void an_admin_edits_a_playbook(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().admin()));
        playbooks.save(OwnPlaybook.file(key), 0, "new");
        UI.getCurrent().navigate("playbooks/" + key + "/edit");
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    static List<BadInput> steps() {
        return BadInput.of(List.of("playbook step"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_row_about_a_step_is_listed_or_kept(BadInput row) {
        choose("Go on");
        TypedInto field = TypedInto.labelled(row.field(), (Component) getCurrentView());
        field.type(row.typed());

        press("playbook.save");

        if (row.refusal().isPresent()) {
            assertThat(playbooks.check(drafts.find(key).orElseThrow().file()).problems())
                    .extracting(problem -> problem.phrase().key())
                    .contains(row.refusal().get());
            assertThat(findInView(NativeButton.class).all().stream()
                            .filter(button -> button.hasClassName("gs-problem"))
                            .map(button -> button.getElement().getTextRecursively()))
                    .anyMatch(said ->
                            said.contains(TypedInto.beginning(row.refusal().get())));
            assertThat(field.holds(row.typed())).isTrue();
            assertThat(find(Dialog.class).exists()).isFalse();
        } else {
            find(TextBox.class).single().setValue("because");
            press("playbook.save.save");
            assertThat(kept(row.field())).isEqualTo(row.kept());
        }
    }

    static List<BadInput> reasons() {
        return BadInput.of(List.of("playbook reason"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void each_row_about_a_reason_is_answered_or_kept(BadInput row) {
        choose("Go on");
        TypedInto.labelled("Title", (Component) getCurrentView()).type("Go further");
        press("playbook.save");
        TypedInto field = TypedInto.labelled(row.field(), find(Dialog.class).single());
        field.type(row.typed());

        press("playbook.save.save");

        if (row.refusal().isPresent()) {
            assertRefused(row, field);
            assertThat(playbooks.history(key)).hasSize(1);
        } else {
            assertThat(playbooks.history(key).getFirst().reason()).isEqualTo(row.kept());
        }
    }

    static List<BadInput> beginnings() {
        return BadInput.of(List.of("new playbook"));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void each_row_about_a_new_playbook_is_answered(BadInput row) {
        UI.getCurrent().navigate("playbooks");
        press("playbook.new");
        Dialog dialog = find(Dialog.class).single();
        TypedInto.labelled("Name", dialog).type("Own");
        TypedInto field = TypedInto.labelled(row.field(), dialog);
        field.type(row.typed());

        press("playbook.new.save");

        assertRefused(row, field);
        assertThat(drafts.mine()).isEmpty();
    }

    private static void assertRefused(BadInput row, TypedInto field) {
        assertThat(field.message())
                .get()
                .satisfies(said -> assertThat(said)
                        .startsWith(TypedInto.beginning(row.refusal().orElseThrow())));
        assertThat(field.holds(row.typed())).isTrue();
    }

    private String kept(String field) {
        Step step = playbooks.find(key).orElseThrow().playbook().step("go").orElseThrow();
        return switch (field) {
            case "Title" -> step.title();
            case "Text" -> step.text();
            default -> step.due().orElseThrow().toString();
        };
    }

    private void choose(String title) {
        test(findInView(NativeButton.class).all().stream()
                        .filter(button -> button.hasClassName("gs-editor-step"))
                        .filter(button ->
                                button.getElement().getTextRecursively().contains(title))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String textKey) {
        test(find(Button.class).withText(Texts.text(textKey)).last()).click();
    }
}
