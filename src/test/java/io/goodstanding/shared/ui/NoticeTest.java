package io.goodstanding.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void only_an_alert_is_read_out_at_once() {
        assertThat(Notice.alert("Not saved.", "Nothing was changed.")
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("alert");
        assertThat(Notice.info("One open ticket only.", "").getElement().getAttribute("role"))
                .isNull();
    }

    @Test
    void words_are_text_and_never_markup() {
        assertThat(Notice.info("", "<b>x</b>").getElement().getOuterHTML()).contains("&lt;b&gt;x&lt;/b&gt;");
    }
}
