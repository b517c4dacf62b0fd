package io.goodstanding.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactListTest {

    @Test
    void addresses_are_kept_in_lower_case_one_per_line_and_none_twice() {
        ContactList list = emails("  Ana@Example.com\r\n\n\u00A0\nana@example.com\nmartín@correo.example ");

        assertThat(list.contacts()).containsExactly("ana@example.com", "martín@correo.example");
        assertThat(ContactList.kept(EvidenceItem.EMAILS, list.text())).isEqualTo(list);
    }

    @Test
    void a_number_written_in_two_ways_is_one() {
        assertThat(phones("+49 170 1234567\n+49-170-1234567\n+1 (555) 010‑2030").contacts())
                .containsExactly("+49 170 1234567", "+1 (555) 010-2030");
    }

    @ParameterizedTest
    @CsvSource({"ana@example.com,a…@example.com", "a@example.com,…@example.com", "émile@example.com,é…@example.com"})
    void an_address_is_masked_but_for_its_first_letter(String address, String masked) {
        assertThat(emails(address).masked()).isEqualTo(masked);
    }

    @Property(tries = 300)
    void of_a_number_the_last_two_digits_are_shown(
            @ForAll @NumericChars @StringLength(min = 5, max = 20) String digits) {
        assertThat(phones("+" + digits).masked()).isEqualTo("+… " + digits.substring(digits.length() - 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0170 1234567",
                "+1234",
                "+123456789012345678901",
                "+49 170 12x4567",
                "+49;170;1234567",
                "+",
                "phone",
                "+٤٩١٧٠١٢٣٤٥",
                "++49 170 1234567"
            })
    void what_has_no_country_or_too_few_or_many_digits_is_no_number(String typed) {
        assertThatThrownBy(() -> phones("+49 170 1234567\n\n" + typed))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("text");
                    assertThat(refused.phrase()).isEqualTo(Phrase.of("evidence.refused.PHONES", 3));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@example", "a@example.com, b@example.com", "Ana <ana@example.com>", "<b>@x.com"})
    void the_first_line_that_is_no_address_is_named(String typed) {
        assertThatThrownBy(() -> emails("ana@example.com\n" + typed + "\nalso none"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase()).isEqualTo(Phrase.of("evidence.refused.EMAILS", 2)));
    }

    @Test
    void ten_are_kept_and_an_eleventh_is_refused() {
        assertThat(emails(addresses(10)).contacts()).hasSize(10);
        assertThatThrownBy(() -> emails(addresses(11)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase()).isEqualTo(Phrase.of("evidence.refused.many", 11, 10)));
    }

    @Test
    void nothing_is_an_empty_list() {
        assertThat(emails(" \n\u200B\n").contacts()).isEqualTo(List.of());
    }

    private static String addresses(int count) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "@example.com").collect(Collectors.joining("\n"));
    }

    private static ContactList emails(String typed) {
        return ContactList.read(EvidenceItem.EMAILS, "text", typed);
    }

    private static ContactList phones(String typed) {
        return ContactList.read(EvidenceItem.PHONES, "text", typed);
    }
}
