package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterChipTest {

    private final List<Boolean> heard = new ArrayList<>();
    private final FilterChip chip = new FilterChip(StandingLook.RISK, "At risk", heard::add);

    @Test
    void a_level_that_nobody_has_cannot_be_pressed() {
        assertThat(chip.isEnabled()).isFalse();

        chip.setCount(2);

        assertThat(chip.isEnabled()).isTrue();
    }

    @Test
    void a_pressed_chip_can_be_released_even_when_its_last_one_left() {
        chip.setCount(1);
        click();
        chip.setCount(0);

        assertThat(chip.isEnabled()).isTrue();
    }

    @Test
    void pressing_is_told_and_shown() {
        chip.setCount(2);
        click();
        click();

        assertThat(heard).containsExactly(true, false);
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void showing_a_filter_that_was_set_elsewhere_tells_nobody() {
        chip.setPressed(true);

        assertThat(chip.isPressed()).isTrue();
        assertThat(heard).isEmpty();
    }

    private void click() {
        ComponentUtil.fireEvent(chip, new ClickEvent<>(chip));
    }
}
