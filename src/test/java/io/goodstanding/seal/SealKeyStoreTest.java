package io.goodstanding.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyStoreTest {

    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    private Path home;

    @Test
    void beside_the_embedded_database_a_secret_is_made_once_for_its_owner_alone() throws IOException {
        SealKey first = new SealKeyStore("", home, "").key().orElseThrow();
        SealKey again = new SealKeyStore("", home, "").key().orElseThrow();

        Path file = home.resolve("names.key");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_setting_goes_first_and_makes_no_file() {
        assertThat(new SealKeyStore(KEY, home, "").key()).isPresent();
        assertThat(home.resolve("names.key")).doesNotExist();
    }

    @Test
    void a_database_of_its_own_without_a_setting_has_no_secret() {
        assertThat(new SealKeyStore("", home, "jdbc:mariadb://database/goodstanding").key())
                .isEmpty();
        assertThat(home.resolve("names.key")).doesNotExist();
    }

    @Test
    void what_is_no_secret_is_not_used_and_stays_as_it_is() throws IOException {
        Files.writeString(home.resolve("names.key"), "something else");

        assertThat(new SealKeyStore("", home, "").key()).isEmpty();
        assertThat(home.resolve("names.key")).hasContent("something else");
        assertThat(new SealKeyStore("short", home, "").key()).isEmpty();
    }
}
