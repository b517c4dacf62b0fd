package io.goodstanding.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.EmailAddress;
import io.goodstanding.testing.EmptyHouse;
import io.goodstanding.testing.EmptyHouseTest;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyHouseTest
class FirstAdminTest {

    private static final String PASSWORD = "correct horse battery";

    private final People people;
    private final EmptyHouse house;

    FirstAdminTest(@Autowired People people, @Autowired EmptyHouse house) {
        this.people = people;
        this.house = house;
    }

    @BeforeEach
    @AfterEach
    void nobody_is_there() {
        house.leave();
    }

    @Test
    void the_first_admin_is_added_once() {
        assertThat(isEmpty()).isTrue();

        SignedInUser first = add("ada@example.com");

        assertThat(first.role()).isEqualTo(Role.ADMIN);
        assertThat(isEmpty()).isFalse();
        assertThatThrownBy(() -> add("eve@example.com")).isInstanceOf(IllegalStateException.class);
        assertThat(SignedIn.as(first, people::all)).singleElement().satisfies(person -> {
            assertThat(person.email()).isEqualTo("ada@example.com");
            assertThat(person.hasSignedIn()).isTrue();
        });
    }

    @RepeatedTest(5)
    void of_two_who_set_up_at_once_one_becomes_the_admin() {
        List<Optional<RuntimeException>> failures =
                Together.run(() -> add("ada@example.com"), () -> add("eve@example.com"));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .get()
                        .hasToString("io.goodstanding.access.AlreadySetUp: The first admin has been added already"));
    }

    @Test
    void a_weak_password_adds_nobody() {
        assertThatThrownBy(() -> SignedIn.asNobody(
                        () -> people.addFirstAdmin(address("ada@example.com"), "Ada", Staff.ZONE, "elevenchars")))
                .isInstanceOf(WeakPassword.class);
        assertThat(isEmpty()).isTrue();
    }

    private boolean isEmpty() {
        return SignedIn.asNobody(people::isEmpty);
    }

    private SignedInUser add(String email) {
        return SignedIn.asNobody(() -> people.addFirstAdmin(address(email), "Ada", Staff.ZONE, PASSWORD));
    }

    private static EmailAddress address(String email) {
        return EmailAddress.parse(email).orElseThrow();
    }
}
