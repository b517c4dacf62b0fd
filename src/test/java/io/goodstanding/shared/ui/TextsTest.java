package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import io.goodstanding.shared.Phrase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people typed keeps its own direction, and is never more than text, in the words around it. */
class TextsTest extends BrowserlessTest {

    private static final String HEBREW = "שרה לוי";

    private static final String ISOLATED = "\u2068" + HEBREW + "\u2069";

    @Test
    void a_right_to_left_name_is_set_apart_from_the_words_around_it() {
        assertThat(Texts.text("people.change.for", HEBREW)).isEqualTo("Change " + ISOLATED);
        assertThat(Texts.text("people.change.for", "سارة 2")).contains("\u2068سارة 2\u2069");
    }

    @Test
    void a_name_with_one_right_to_left_word_is_set_apart_as_a_whole() {
        assertThat(Texts.text("people.change.for", "Sara " + HEBREW))
                .isEqualTo("Change \u2068Sara " + HEBREW + "\u2069");
    }

    @Test
    void a_left_to_right_name_stays_as_it_is() {
        assertThat(Texts.text("people.change.for", "Zoë O’Neil")).isEqualTo("Change Zoë O’Neil");
    }

    @Test
    void what_is_set_apart_already_is_not_set_apart_twice() {
        assertThat(Texts.text("people.change.for", ISOLATED)).isEqualTo("Change " + ISOLATED);
    }

    @Test
    void phrases_that_were_kept_set_names_apart_as_well() {
        Texts texts = new Texts(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

        assertThat(texts.say(Phrase.of("people.change.for", HEBREW))).isEqualTo("Change " + ISOLATED);
    }

    @Test
    void whoever_reads_of_the_own_account_is_not_named() {
        Texts texts = new Texts(Locale.ENGLISH, ZoneOffset.UTC, Instant.EPOCH);

        assertThat(texts.say(Phrase.of("notice.moved", "@notice.own", "South")))
                .isEqualTo("Your account: now in South");
    }

    @Test
    void braces_and_quotes_in_a_name_are_no_pattern() {
        assertThat(Texts.text("people.change.for", "{0} '{' O'Neil")).isEqualTo("Change {0} '{' O'Neil");
    }
}
