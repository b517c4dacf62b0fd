package io.goodstanding.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AppUsers extends JpaRepository<AppUser, Long> {

    Optional<AppUser> findByEmail(String email);

    /** How many there are, kept so until the transaction ends: of two who find nobody, one loses the race. */
    @Query(value = "SELECT COUNT(*) FROM app_user FOR UPDATE", nativeQuery = true)
    long countAndLock();

    /** The active admins, kept so until the transaction ends: of two who take each other's role, one stays admin. */
    @Query(
            value = "SELECT id FROM app_user WHERE role = 'ADMIN' AND deactivated_at IS NULL FOR UPDATE",
            nativeQuery = true)
    List<Long> lockActiveAdmins();
}
