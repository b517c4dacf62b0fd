package io.goodstanding.team;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TeamRepository extends JpaRepository<Team, Long> {

    boolean existsByName(String name);

    /** Who looks after what stays as it is until the transaction ends: of two who change it, the second sees the first. */
    @Query(value = "SELECT id FROM team ORDER BY id FOR UPDATE", nativeQuery = true)
    List<Long> lockAll();
}
