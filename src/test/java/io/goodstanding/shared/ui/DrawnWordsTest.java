package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Words in drawings are words, whatever they hold. */
class DrawnWordsTest {

    private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>'";

    @Example
    void markup_in_the_words_of_a_drawing_stays_words() {
        List<String> drawings = List.of(
                new Ring(1, 2, MARKUP, MARKUP, null).svg(),
                new WeekBars(List.of(new WeekBars.Week(MARKUP, 3, null, MARKUP)), 2, MARKUP).svg(MARKUP),
                Sparkline.of(List.of(1, 2)).svg(null, 40, MARKUP));

        assertThat(drawings).noneMatch(svg -> svg.contains("<img") || svg.contains("<script") || svg.contains("\"\""));
    }

    @Property
    void nothing_ends_an_attribute_or_begins_an_element(@ForAll String text) {
        assertThat(Markup.escape(text)).doesNotContain("<", ">", "\"", "'");
    }
}
