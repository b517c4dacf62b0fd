package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast of the colours as WCAG 2.2 counts it: words 4.5:1, glyphs and bars 3:1, in light and in dark. */
class TokenContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;

    private final Map<String, String[]> tokens = new HashMap<>();

    TokenContrastTest() throws IOException {
        String ordinary =
                Files.readString(Path.of("frontend/styles/tokens.css")).split("@media", 2)[0];
        Matcher matcher = TOKEN.matcher(ordinary);
        while (matcher.find()) {
            tokens.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "unk", "risk", "recov", "invr", "acct", "lock", "perm"})
    void every_level_can_be_read(String level) {
        assertContrast(level + "-text", level + "-tint", WORDS);
        assertContrast(level + "-text", "surface", WORDS);
        assertContrast(level, level + "-tint", SHAPES);
        assertContrast(level, "surface", SHAPES);
        assertContrast("glyph-ink", level, SHAPES);
    }

    @ParameterizedTest
    @CsvSource({
        "text, surface",
        "text-2, bg",
        "text-2, surface-3",
        "text-3, bg",
        "text-3, surface",
        "text-3, surface-2",
        "text-3, surface-3",
        "accent-text, surface",
        "accent-text, bg",
        "accent-text, accent-tint",
        "acct-text, surface"
    })
    void words_can_be_read(String words, String ground) {
        assertContrast(words, ground, WORDS);
    }

    @ParameterizedTest
    @CsvSource({"fill, surface", "fill, track", "accent, surface", "tick, track"})
    void shapes_can_be_seen(String shape, String ground) {
        assertContrast(shape, ground, SHAPES);
    }

    private void assertContrast(String front, String ground, double least) {
        for (int theme = 0; theme < 2; theme++) {
            assertThat(contrast(
                            Objects.requireNonNull(tokens.get(front))[theme],
                            Objects.requireNonNull(tokens.get(ground))[theme]))
                    .as("%s on %s, %s", front, ground, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String one, String other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
