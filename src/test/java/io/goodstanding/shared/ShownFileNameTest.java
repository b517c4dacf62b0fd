package io.goodstanding.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownFileNameTest {

    @Test
    void folders_and_unseen_characters_are_left_out() {
        assertThat(ShownFileName.of("C:\\Users\\rosa\\Basic.zip")).isEqualTo("Basic.zip");
        assertThat(ShownFileName.of("../../Ba\u0000sic\u202E.zip\n")).isEqualTo("Basic.zip");
    }

    @Test
    void a_long_name_is_cut_to_two_hundred_characters_and_none_of_them_in_half() {
        String name = ShownFileName.of("😀".repeat(300));

        assertThat(name).isEqualTo("😀".repeat(200));
    }
}
