package io.goodstanding.team;

import org.springframework.data.jpa.repository.JpaRepository;

interface TeamRepository extends JpaRepository<Team, Long> {

    boolean existsByName(String name);
}
