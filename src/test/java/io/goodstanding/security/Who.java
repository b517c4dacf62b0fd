package io.goodstanding.security;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;

/** The columns of the table, in its order: who acts on the account of the staff's rep. */
enum Who {
    REP_ON_OWN_ACCOUNT,
    REP_ON_A_COLLEAGUES_ACCOUNT,
    MANAGER_OF_THE_TEAM,
    MANAGER_OF_ANOTHER_TEAM,
    ADMIN,
    NOBODY;

    private Optional<SignedInUser> user(Staff staff) {
        return switch (this) {
            case REP_ON_OWN_ACCOUNT -> Optional.of(staff.rep());
            case REP_ON_A_COLLEAGUES_ACCOUNT -> Optional.of(staff.colleague());
            case MANAGER_OF_THE_TEAM -> Optional.of(staff.manager());
            case MANAGER_OF_ANOTHER_TEAM -> Optional.of(staff.otherManager());
            case ADMIN -> Optional.of(staff.admin());
            case NOBODY -> Optional.empty();
        };
    }

    <T> T does(Staff staff, Supplier<T> action) {
        Optional<SignedInUser> acting = user(staff);
        return acting.isPresent() ? SignedIn.as(acting.get(), action) : SignedIn.asNobody(action);
    }

    Authentication authentication(Staff staff) {
        return user(staff).map(SignedIn::authentication).orElseGet(SignedIn::nobody);
    }
}
