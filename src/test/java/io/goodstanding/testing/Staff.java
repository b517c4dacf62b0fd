package io.goodstanding.testing;

import io.goodstanding.access.Person;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two fictional teams. In the first are two reps and their manager; the second has a manager and a rep of its own.
 *
 * @param rep whose account most tests are about
 * @param colleague of the rep, in the same team
 */
public record Staff(
        TeamName team,
        TeamName otherTeam,
        SignedInUser admin,
        SignedInUser manager,
        SignedInUser otherManager,
        SignedInUser rep,
        SignedInUser colleague,
        RepName repName,
        RepName colleagueName,
        RepName otherRepName) {

    /** Days of everybody are days in UTC, so that tests can name instants. */
    public static final ZoneId ZONE = ZoneOffset.UTC;

    /** The rep's account. */
    public long account() {
        return repName.id();
    }

    /** The account of the rep in the other team. */
    public long otherAccount() {
        return otherRepName.id();
    }

    /** Hires people; import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Office {

        @Bean
        Hiring hiring(Teams teams, JdbcClient jdbc) {
            return new Hiring(teams, jdbc);
        }
    }

    /** Adds a new staff whenever it is asked to, with names that no other has. */
    public static final class Hiring {

        private static final SignedInUser OWNER =
                new SignedInUser(-2, "owner@example.com", "The owner", Role.ADMIN, ZONE, false);

        /** No password fits it, but whoever has one has come in. */
        private static final String SOME_HASH = "no hash at all";

        private final Teams teams;
        private final JdbcClient jdbc;

        Hiring(Teams teams, JdbcClient jdbc) {
            this.teams = teams;
            this.jdbc = jdbc;
        }

        public Staff hire() {
            return SignedIn.as(OWNER, () -> {
                String mark = UUID.randomUUID().toString().substring(0, 8);
                TeamName team = teams.addTeam("North " + mark);
                TeamName other = teams.addTeam("South " + mark);
                SignedInUser admin = person("Ada Admin", mark, Role.ADMIN, Optional.empty(), List.of());
                jdbc.sql("UPDATE app_user SET password_hash = ? WHERE id = ?")
                        .params(SOME_HASH, admin.id())
                        .update();
                SignedInUser manager = person("Mona Manager", mark, Role.MANAGER, Optional.empty(), List.of(team));
                SignedInUser otherManager = person("Otto Other", mark, Role.MANAGER, Optional.empty(), List.of(other));
                SignedInUser rep = person("Rita Rep", mark, Role.REP, Optional.of(team), List.of());
                SignedInUser colleague = person("Carl Colleague", mark, Role.REP, Optional.of(team), List.of());
                RepName otherRep = teams.addRep(other.id(), "Stella South", ZONE);
                return new Staff(
                        team,
                        other,
                        admin,
                        manager,
                        otherManager,
                        rep,
                        colleague,
                        repOf(rep),
                        repOf(colleague),
                        otherRep);
            });
        }

        private SignedInUser person(
                String name, String mark, Role role, Optional<TeamName> repIn, List<TeamName> manages) {
            String email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + mark + "@example.com";
            Person person = teams.addPerson(EmailAddress.parse(email).orElseThrow(), name, role, ZONE, repIn, manages)
                    .person();
            return new SignedInUser(person.id(), person.email(), person.name(), role, ZONE, false);
        }

        private RepName repOf(SignedInUser user) {
            return teams.allReps().stream()
                    .filter(rep -> rep.userId().equals(OptionalLong.of(user.id())))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
