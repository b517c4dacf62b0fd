package io.goodstanding.setup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.goodstanding.input.TypedInto;
import io.goodstanding.setup.Setup;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.BadInput;
import io.goodstanding.testing.EmptyHouse;
import io.goodstanding.testing.EmptyHouseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Types every row of the table that is about the set-up page. */
@EmptyHouseTest
class FirstTeamInputTest extends SpringBrowserlessTest {

    @Autowired
    private Setup setup;

    @Autowired
    private EmptyHouse house;

    @BeforeEach
    void nobody_is_there() {
        house.leave();
    }

    static List<BadInput> rows() {
        return BadInput.of(List.of("first team"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_row_is_answered_at_its_field(BadInput row) {
        FirstTeamForm form = new FirstTeamForm(setup);
        UI.getCurrent().add(form);
        TypedInto.labelled("Your name", form).type("Ada Admin");
        TypedInto.labelled("Your e-mail address", form).type("ada@example.com");
        TypedInto.labelled("Password", form).type("correct horse battery");
        TypedInto.labelled("Name of the team", form).type("North");
        TypedInto.labelled("Name", form).type("Ben Okoro");
        TypedInto field = TypedInto.labelled(row.field(), form);
        field.type(row.typed());

        test(find(Button.class).withText(Texts.text("setup.form.save")).single())
                .click();

        String key = row.refusal().orElseThrow();
        assertThat(field.message()).get().satisfies(said -> assertThat(said).startsWith(TypedInto.beginning(key)));
        assertThat(field.holds(row.typed())).isTrue();
        assertThat(house.rows()).isZero();
    }
}
