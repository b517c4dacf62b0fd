package io.goodstanding.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RepRepository extends JpaRepository<Rep, Long> {

    List<Rep> findByLeftAtIsNull(Sort sort);

    @Query("SELECT r FROM Rep r WHERE r.leftAt IS NULL AND (r.teamId IN :teamIds OR r.id = :ownRepId) ORDER BY r.name")
    List<Rep> inSight(Collection<Long> teamIds, long ownRepId);

    List<Rep> findByTeamIdInOrderByName(Collection<Long> teamIds);

    Optional<Rep> findByUserId(long userId);
}
