package io.goodstanding.incident;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface IncidentRepository extends JpaRepository<Incident, Long> {

    /** Locks its row until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Incident> findLockedById(long id);

    /** Those that count. */
    List<Incident> findByAccountIdAndMergedIntoIsNullOrderByStartedAtDescIdDesc(long accountId);

    /** Doubles too. */
    List<Incident> findByAccountId(long accountId);

    List<Incident> findByMergedInto(long keptId);
}
