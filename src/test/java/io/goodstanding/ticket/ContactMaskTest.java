package io.goodstanding.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactMaskTest {

    @Test
    void an_address_keeps_its_first_letter_and_its_domain() {
        assertThat(ContactMask.in("Write to ana.ruiz+x@example.com, please."))
                .isEqualTo("Write to a…@example.com, please.");
    }

    @Test
    void a_number_keeps_its_last_two_digits() {
        assertThat(ContactMask.in("Phone: +45 20 30-40 41.")).isEqualTo("Phone: +… 41.");
    }

    @Test
    void a_case_number_a_date_and_a_profile_stay() {
        String text = "Case 261119-004471 of 19 November 2026, linkedin.com/in/ana-ruiz-nw, @LinkedInHelp";

        assertThat(ContactMask.in(text)).isEqualTo(text);
        assertThat(ContactMask.hides(text)).isFalse();
    }
}
