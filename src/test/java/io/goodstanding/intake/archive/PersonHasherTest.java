package io.goodstanding.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PersonHasherTest {

    private final PersonKey ada =
            PersonKey.of("linkedin.com/in/ada", "Ada Nowak").orElseThrow();

    @Test
    void gives_one_person_the_same_hash_every_time_and_another_under_another_account() {
        PersonHasher one = new PersonHasher("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        PersonHasher other = new PersonHasher("0123456789abcdeF".getBytes(StandardCharsets.UTF_8));

        assertThat(one.hash(ada)).isEqualTo(one.hash(ada));
        assertThat(one.hash(ada).slug()).isNotEqualTo(other.hash(ada).slug());
        assertThat(one.hash(ada).name()).isNotEqualTo(other.hash(ada).name());
    }

    /** Computed with {@code printf 'slug:ada' | openssl dgst -sha256 -hmac 0123456789abcdef}. */
    @Test
    void is_the_beginning_of_hmac_sha_256() {
        PersonHasher hasher = new PersonHasher("0123456789abcdef".getBytes(StandardCharsets.UTF_8));

        assertThat(hasher.hash(ada).id().hex()).isEqualTo("35dd4af56250fae80a93cc2e4667c0c1");
        assertThat(hasher.hash(ada).id().bytes()).hasSize(PersonHash.BYTES);
    }

    @Test
    void keeps_slugs_and_names_apart() {
        PersonHasher hasher = new PersonHasher(new byte[16]);
        PersonKey slugOnly = PersonKey.of("linkedin.com/in/x", "").orElseThrow();
        PersonKey nameOnly = PersonKey.of("", "x").orElseThrow();

        assertThat(hasher.hash(slugOnly).id())
                .isNotEqualTo(hasher.hash(nameOnly).id());
    }

    @Test
    void knows_a_person_again_by_name_after_the_archive_got_addresses() {
        PersonHasher hasher = new PersonHasher(new byte[16]);
        HashedPerson before = hasher.hash(PersonKey.of("", "Ada Nowak").orElseThrow());

        assertThat(before.matches(hasher.hash(ada))).isTrue();
        assertThat(hasher.hash(ada).matches(before)).isTrue();
        assertThat(before.id()).isNotEqualTo(hasher.hash(ada).id());
    }

    @Test
    void does_not_change_when_the_caller_wipes_the_key() {
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        PersonHasher hasher = new PersonHasher(key);
        HashedPerson before = hasher.hash(ada);
        key[0] = 0;

        assertThat(hasher.hash(ada)).isEqualTo(before);
    }

    @Test
    void refuses_a_short_key_and_a_foreign_hash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonHasher(new byte[15]));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonHash("abc"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonHash("A".repeat(32)));
    }
}
