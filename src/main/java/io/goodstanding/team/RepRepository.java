package io.goodstanding.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RepRepository extends JpaRepository<Rep, Long> {

    Optional<Rep> findByUserId(long userId);

    List<Rep> findByTeamIdInOrIdOrderByName(Collection<Long> teamIds, long ownRepId);
}
