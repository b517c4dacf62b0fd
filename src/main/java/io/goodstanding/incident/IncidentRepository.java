package io.goodstanding.incident;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface IncidentRepository extends JpaRepository<Incident, Long> {

    List<Incident> findByAccountIdOrderByStartedAtDescIdDesc(long accountId);
}
