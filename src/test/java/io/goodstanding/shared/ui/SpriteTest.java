package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name in the code without a drawing in the sprite would be an empty spot on the screen that nothing reports. */
class SpriteTest {

    private static final Path FRONTEND = Path.of("frontend");

    @ParameterizedTest
    @EnumSource
    void every_icon_is_drawn(GsIcon icon) throws IOException {
        assertThat(sprite()).containsOnlyOnce("<symbol id=\"" + icon.symbol() + "\" viewBox=\"0 0 24 24\">");
    }

    @ParameterizedTest
    @EnumSource
    void every_look_has_a_glyph_and_three_colours(StandingLook look) throws IOException {
        assertThat(sprite()).containsOnlyOnce("<symbol id=\"" + look.css() + "\" viewBox=\"0 0 16 16\">");
        assertThat(Files.readString(FRONTEND.resolve("styles/standing.css")))
                .contains("\n." + look.css() + " {\n    --c:");
    }

    private static String sprite() throws IOException {
        return Files.readString(FRONTEND.resolve(GsIcon.SPRITE));
    }
}
