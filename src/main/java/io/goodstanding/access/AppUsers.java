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

    /**
     * The admins who can come in, kept so until the transaction ends: of two who take each other's role, one stays
     * admin.
     *
     * @param withoutPassword whether those count too who never chose a password; nobody has one in the sample
     */
    @Query(value = """
                    SELECT id FROM app_user
                    WHERE role = 'ADMIN' AND deactivated_at IS NULL
                        AND (password_hash IS NOT NULL OR :withoutPassword)
                    FOR UPDATE
                    """, nativeQuery = true)
    List<Long> lockActiveAdmins(boolean withoutPassword);
}
