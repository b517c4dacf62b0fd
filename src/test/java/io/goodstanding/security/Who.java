package io.goodstanding.security;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;

/** The columns of the table, in its order: who acts on the account of the staff's rep. */
enum Who {
    REP_ON_OWN_ACCOUNT(staff -> Optional.of(staff.rep())),
    REP_ON_A_COLLEAGUES_ACCOUNT(staff -> Optional.of(staff.colleague())),
    MANAGER_OF_THE_TEAM(staff -> Optional.of(staff.manager())),
    MANAGER_OF_ANOTHER_TEAM(staff -> Optional.of(staff.otherManager())),
    ADMIN(staff -> Optional.of(staff.admin())),
    NOBODY(staff -> Optional.empty());

    private final Function<Staff, Optional<SignedInUser>> user;

    Who(Function<Staff, Optional<SignedInUser>> user) {
        this.user = user;
    }

    <T> T does(Staff staff, Supplier<T> action) {
        Optional<SignedInUser> acting = user.apply(staff);
        return acting.isPresent() ? SignedIn.as(acting.get(), action) : SignedIn.asNobody(action);
    }

    Authentication authentication(Staff staff) {
        return user.apply(staff).map(SignedIn::authentication).orElseGet(SignedIn::nobody);
    }
}
