package io.goodstanding.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.Accounts;
import io.goodstanding.seal.Seals;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class EvidenceBookTest {

    private static final Instant NOW = MovableClock.START;
    private static final Set<IdProperty> ALL = EnumSet.allOf(IdProperty.class);
    private static final String OUT_OF_SIGHT = "This account is not in your sight";

    private final EvidenceBook book;
    private final EvidenceRecords records;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final MovableClock clock;
    private final Staff staff;
    private final long id;

    EvidenceBookTest(
            @Autowired EvidenceBook book,
            @Autowired EvidenceRecords records,
            @Autowired Accounts accounts,
            @Autowired JdbcClient jdbc,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.book = book;
        this.records = records;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
        clock.set(NOW);
        this.staff = hiring.hire();
        this.id = staff.account();
    }

    @Test
    void at_first_everything_has_its_place_and_is_missing() {
        assertThat(values()).containsOnlyKeys(EnumSet.complementOf(EnumSet.of(EvidenceItem.ERROR_TEXT)));
        assertThat(values().values()).noneMatch(EvidenceValue::isThere);
        assertThat(records.plain(id)).isEmpty();
        assertThat(records.changedAt(id)).isEmpty();
    }

    @Test
    void the_profile_address_comes_from_the_account() {
        SignedIn.as(
                staff.rep(), () -> accounts.describe(id, 0, Plan.BASIC, ProfileUrl.parse("linkedin.com/in/rita-rep")));

        assertThat(value(EvidenceItem.PROFILE_URL).shown()).isEqualTo("linkedin.com/in/rita-rep");
        assertThat(records.plain(id)).containsEntry(EvidenceItem.PROFILE_URL, "linkedin.com/in/rita-rep");
    }

    @Test
    void contacts_are_shown_masked_and_in_the_clear_for_letters_only() {
        change(staff.rep(), EvidenceItem.EMAILS, "Rita@Example.com\nrita@work.example", 0);
        change(staff.manager(), EvidenceItem.PHONES, "+49 170 1234541", 0);

        EvidenceValue emails = value(EvidenceItem.EMAILS);
        assertThat(emails.shown()).isEqualTo("r…@example.com\nr…@work.example");
        assertThat(emails.count()).isEqualTo(2);
        assertThat(emails.masked()).isTrue();
        assertThat(emails.changedAt()).contains(NOW);
        assertThat(emails.changedBy()).contains(staff.rep().name());
        assertThat(value(EvidenceItem.PHONES).shown()).isEqualTo("+… 41");
        assertThat(records.plain(id))
                .containsEntry(EvidenceItem.EMAILS, "rita@example.com\nrita@work.example")
                .containsEntry(EvidenceItem.PHONES, "+49 170 1234541");
        assertThat(records.changedAt(id)).containsEntry(EvidenceItem.PHONES, NOW);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAST_SIGN_IN", "RECENT_CHANGES", "DEVICES"})
    void words_are_kept_as_they_were_typed(EvidenceItem item) {
        change(staff.rep(), item, "18 November\r\nfrom <b>Madrid</b> {0}", 0);

        assertThat(value(item).shown()).isEqualTo("18 November\nfrom <b>Madrid</b> {0}");
        assertThat(value(item).masked()).isFalse();
        assertThat(records.plain(id)).containsEntry(item, "18 November\nfrom <b>Madrid</b> {0}");
    }

    @Test
    void the_database_and_the_trail_hold_no_address_and_no_number() {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com\nsecret-box@example.org", 1);
        change(staff.rep(), EvidenceItem.PHONES, "+49 170 1234541", 0);
        SignedIn.as(staff.manager(), () -> book.reveal(id, EvidenceItem.EMAILS));
        change(staff.rep(), EvidenceItem.EMAILS, "", 2);

        assertThat(texts("SELECT CONCAT(before_state, after_state) FROM audit_entry WHERE account_id = ?"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("rita@example.com")
                        || text.contains("secret-box")
                        || text.contains("1234541")
                        || text.contains("49 170")
                        || text.contains("49170"));
        assertThat(sealed(EvidenceItem.PHONES)).isNotEmpty().doesNotContain("1234541");
        assertThat(texts("SELECT text FROM evidence WHERE account_id = ?")).containsOnly("");
        assertThat(texts("SELECT sealed_text FROM evidence WHERE item = 'EMAILS' AND sealed_text IS NOT NULL"
                        + " AND account_id = ?"))
                .isEmpty();
    }

    @Test
    void the_trail_says_how_many_there_were_and_are() {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);
        change(staff.manager(), EvidenceItem.EMAILS, "rita@example.com\nbox@example.org", 1);

        assertThat(trail.last(id)).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("evidence-changed");
            assertThat(entry.actor()).isEqualTo(staff.manager().name());
            assertThat(entry.before()).isEqualTo(Map.of("item", "EMAILS", "count", "1", "masked", "r…@example.com"));
            assertThat(entry.after())
                    .isEqualTo(Map.of("item", "EMAILS", "count", "2", "masked", "r…@example.com\nb…@example.org"));
        });
    }

    @Test
    void whoever_looks_at_contacts_stands_in_the_trail() {
        change(staff.rep(), EvidenceItem.PHONES, "+49 170 1234541", 0);

        assertThat(SignedIn.as(staff.manager(), () -> book.reveal(id, EvidenceItem.PHONES)))
                .isEqualTo("+49 170 1234541");

        assertThat(trail.last(id)).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("evidence-revealed");
            assertThat(entry.actor()).isEqualTo(staff.manager().name());
            assertThat(entry.after()).isEqualTo(Map.of("item", "PHONES"));
        });
    }

    @Test
    void where_there_is_nothing_to_look_at_nobody_has_looked() {
        int before = trail.of(id).size();

        assertThat(SignedIn.as(staff.manager(), () -> book.reveal(id, EvidenceItem.PHONES)))
                .isEmpty();

        assertThat(trail.of(id)).hasSize(before);
    }

    @Test
    void what_was_sealed_for_another_account_does_not_open() {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);
        SignedIn.as(
                staff.admin(), () -> book.change(staff.otherAccount(), EvidenceItem.EMAILS, "stella@example.com", 0));
        jdbc.sql("UPDATE evidence a JOIN evidence b ON b.account_id = ? AND b.item = a.item"
                        + " SET a.sealed_text = b.sealed_text WHERE a.account_id = ?")
                .params(staff.otherAccount(), id)
                .update();

        assertThat(value(EvidenceItem.EMAILS).shown()).isEmpty();
        assertThat(value(EvidenceItem.EMAILS).masked()).isTrue();
        assertThat(records.plain(id)).isEmpty();
        assertRefused(
                () -> SignedIn.as(staff.rep(), () -> book.reveal(id, EvidenceItem.EMAILS)),
                "",
                "evidence.refused.unreadable");
        change(staff.rep(), EvidenceItem.EMAILS, "anew@example.com", 1);
        assertThat(value(EvidenceItem.EMAILS).shown()).isEqualTo("a…@example.com");
    }

    @Test
    void what_was_sealed_with_another_secret_can_be_taken_away(@Autowired Seals seals) {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);
        jdbc.sql("UPDATE evidence SET sealed_text = ? WHERE account_id = ?")
                .params(seals.of("another secret", id).orElseThrow().seal("rita@example.com"), id)
                .update();

        change(staff.rep(), EvidenceItem.EMAILS, "", 1);

        assertThat(value(EvidenceItem.EMAILS).masked()).isFalse();
    }

    @Test
    void an_id_is_ready_only_if_every_property_holds() {
        confirm("Passport", EnumSet.complementOf(EnumSet.of(IdProperty.UNEXPIRED)), 0);
        assertThat(value(EvidenceItem.ID_READY).isThere()).isFalse();
        assertThat(records.plain(id)).doesNotContainKey(EvidenceItem.ID_READY);

        confirm("Passport", ALL, 1);
        assertThat(value(EvidenceItem.ID_READY).shown()).isEqualTo("Passport");
        assertThat(records.plain(id)).containsEntry(EvidenceItem.ID_READY, "Passport");
        assertThat(SignedIn.as(staff.manager(), () -> book.id(id))).isEqualTo(new IdAtHand("Passport", ALL, 2));

        confirm("", Set.of(), 2);
        assertThat(value(EvidenceItem.ID_READY).isThere()).isFalse();
    }

    @Test
    void a_number_is_no_kind_of_document_and_properties_need_one() {
        assertRefused(() -> confirm("Passport C01X00T47", ALL, 0), EvidenceBook.KIND, "evidence.refused.id-number");
        assertRefused(() -> confirm(" ", ALL, 0), EvidenceBook.KIND, "evidence.refused.id-kind");
        assertRefused(() -> confirm("x".repeat(61), ALL, 0), EvidenceBook.KIND, "text.too-long");
        assertThat(SignedIn.as(staff.rep(), () -> book.id(id))).isEqualTo(IdAtHand.NONE);
    }

    @Test
    void what_cannot_be_kept_is_refused_at_its_field_and_leaves_no_trace() {
        int before = trail.of(id).size();

        assertRefused(
                () -> change(staff.rep(), EvidenceItem.EMAILS, "ana", 0), EvidenceBook.TEXT, "evidence.refused.EMAILS");
        assertRefused(
                () -> change(staff.rep(), EvidenceItem.DEVICES, "x".repeat(2_001), 0),
                EvidenceBook.TEXT,
                "text.too-long");

        assertThat(values().values()).noneMatch(EvidenceValue::isThere);
        assertThat(trail.of(id)).hasSize(before);
    }

    @Test
    void the_longest_that_may_be_is_kept_and_read_again() {
        String longest = "é".repeat(64) + "@" + "é".repeat(63) + "." + "é".repeat(63) + "." + "é".repeat(57) + ".org";
        StringBuilder ten = new StringBuilder(longest);
        for (int i = 1; i < EvidenceBook.MOST_CONTACTS; i++) {
            ten.append('\n').append(i).append(longest.substring(1));
        }

        change(staff.rep(), EvidenceItem.EMAILS, ten.toString(), 0);

        assertThat(records.plain(id)).containsEntry(EvidenceItem.EMAILS, ten.toString());
    }

    @Test
    void whoever_was_slower_is_told_who_was_faster_and_overwrites_nothing() {
        change(staff.manager(), EvidenceItem.DEVICES, "A laptop", 0);

        EvidenceChangedMeanwhile changed = catchThrowableOfType(
                EvidenceChangedMeanwhile.class, () -> change(staff.rep(), EvidenceItem.DEVICES, "A phone", 0));

        assertThat(changed.current().shown()).isEqualTo("A laptop");
        assertThat(changed.phrase())
                .isEqualTo(Phrase.of("evidence.refused.changed", staff.manager().name(), NOW));
        assertThat(value(EvidenceItem.DEVICES).shown()).isEqualTo("A laptop");
        change(staff.rep(), EvidenceItem.DEVICES, "A phone", changed.current().version());
        assertThat(value(EvidenceItem.DEVICES).shown()).isEqualTo("A phone");
    }

    @Test
    void what_was_emptied_meanwhile_is_not_filled_unseen() {
        change(staff.rep(), EvidenceItem.DEVICES, "A laptop", 0);
        change(staff.manager(), EvidenceItem.DEVICES, "", 1);

        assertThatThrownBy(() -> change(staff.rep(), EvidenceItem.DEVICES, "A laptop and a phone", 1))
                .isInstanceOf(EvidenceChangedMeanwhile.class);
        assertThat(records.changedAt(id)).containsKey(EvidenceItem.DEVICES);
        assertThat(records.plain(id)).doesNotContainKey(EvidenceItem.DEVICES);
    }

    @Test
    void saving_what_is_there_already_is_no_change() {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);
        int before = trail.of(id).size();
        clock.pass(Duration.ofHours(1));

        change(staff.manager(), EvidenceItem.EMAILS, " RITA@example.com\n", 1);

        assertThat(trail.of(id)).hasSize(before);
        assertThat(value(EvidenceItem.EMAILS).changedBy()).contains(staff.rep().name());
    }

    @RepeatedTest(3)
    void of_two_who_save_at_once_one_is_told() {
        List<Optional<RuntimeException>> failures = Together.run(
                () -> change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0),
                () -> change(staff.manager(), EvidenceItem.EMAILS, "mona@example.com", 0));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(EvidenceChangedMeanwhile.class));
        assertThat(value(EvidenceItem.EMAILS).version()).isEqualTo(1);
    }

    @Test
    void out_of_sight_nothing_is_shown_or_changed() {
        change(staff.rep(), EvidenceItem.EMAILS, "rita@example.com", 0);

        for (SignedInUser other : List.of(staff.colleague(), staff.otherManager())) {
            assertThatThrownBy(() -> SignedIn.as(other, () -> book.of(id))).hasMessage(OUT_OF_SIGHT);
            assertThatThrownBy(() -> SignedIn.as(other, () -> book.id(id))).hasMessage(OUT_OF_SIGHT);
            assertThatThrownBy(() -> SignedIn.as(other, () -> book.reveal(id, EvidenceItem.EMAILS)))
                    .hasMessage(OUT_OF_SIGHT);
            assertThatThrownBy(() -> change(other, EvidenceItem.EMAILS, "", 1)).hasMessage(OUT_OF_SIGHT);
            assertThatThrownBy(() -> SignedIn.as(other, () -> book.confirmId(id, "", Set.of(), 0)))
                    .hasMessage(OUT_OF_SIGHT);
        }
        for (SignedInUser one : List.of(staff.rep(), staff.manager(), staff.admin())) {
            assertThat(SignedIn.as(one, () -> book.of(id)).get(EvidenceItem.EMAILS))
                    .isEqualTo(value(EvidenceItem.EMAILS));
        }
        assertThat(trail.last(id))
                .get()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("evidence-changed"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROFILE_URL", "ERROR_TEXT", "ID_READY"})
    void what_belongs_elsewhere_is_not_changed_here(EvidenceItem item) {
        assertThatThrownBy(() -> change(staff.rep(), item, "text", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void change(SignedInUser by, EvidenceItem item, String text, int seenVersion) {
        SignedIn.as(by, () -> book.change(id, item, text, seenVersion));
    }

    private void confirm(String kind, Set<IdProperty> properties, int seenVersion) {
        SignedIn.as(staff.rep(), () -> book.confirmId(id, kind, properties, seenVersion));
    }

    private Map<EvidenceItem, EvidenceValue> values() {
        return SignedIn.as(staff.manager(), () -> book.of(id));
    }

    private EvidenceValue value(EvidenceItem item) {
        return Objects.requireNonNull(values().get(item));
    }

    private static void assertRefused(Runnable action, String field, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.phrase().key()).isEqualTo(key);
        });
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }

    private String sealed(EvidenceItem item) {
        return jdbc.sql("SELECT sealed_text FROM evidence WHERE account_id = ? AND item = ?")
                .params(id, item.name())
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .single();
    }
}
