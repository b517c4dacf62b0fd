package io.goodstanding.team;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RepRepository extends JpaRepository<Rep, Long> {

    List<Rep> findByTeamIdInOrIdOrderByName(Collection<Long> teamIds, long ownRepId);
}
