package io.goodstanding.setup;

import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.account.AccountChanged;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.database.SchemaSwitch;
import io.goodstanding.database.Utc;
import io.goodstanding.incident.IncidentRecords;
import io.goodstanding.run.RunStarter;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamName;
import io.goodstanding.team.Teams;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the sample company and its half year in one transaction; the same people every time. */
@Component
class SampleHistory {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Copenhagen");

    private final SchemaSwitch schema;
    private final JdbcClient jdbc;
    private final Teams teams;
    private final SampleNumbers numbers;
    private final IncidentRecords incidents;
    private final RunStarter runs;
    private final SampleCases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SampleHistory(
            SchemaSwitch schema,
            JdbcClient jdbc,
            Teams teams,
            SampleNumbers numbers,
            IncidentRecords incidents,
            RunStarter runs,
            SampleCases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.teams = teams;
        this.numbers = numbers;
        this.incidents = incidents;
        this.runs = runs;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @RetryingTransaction
    void write() {
        if (!schema.isSample()) {
            throw new IllegalStateException("The sample company is written into its own schema only");
        }
        ActingAs.call(admin(), () -> {
            List<TeamName> all = SampleRep.TEAMS.stream().map(teams::addTeam).toList();
            person("Maya Lindqvist", all);
            person("Jordan Ellis", List.of(named("Americas", all)));
            SampleRep.all().forEach(sample -> join(sample, named(sample.team(), all)));
            return true;
        });
    }

    /** Nobody has a password here, and none is ever accepted. */
    private SignedInUser admin() {
        jdbc.sql("""
                        INSERT INTO app_user (version, email, name, role, zone, created_at)
                        VALUES (0, 'sample-ola-pettersen@example.com', 'Ola Pettersen', 'ADMIN', ?, ?)""").params(OFFICE.getId(), Utc.column(clock.instant())).update();
        long id = jdbc.sql("SELECT id FROM app_user").query(Long.class).single();
        return new SignedInUser(id, "sample-ola-pettersen@example.com", "Ola Pettersen", Role.ADMIN, OFFICE, true);
    }

    private static TeamName named(String name, List<TeamName> teams) {
        return teams.stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void person(String name, List<TeamName> manages) {
        String email = "sample-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@example.com";
        teams.addPerson(EmailAddress.parse(email).orElseThrow(), name, Role.MANAGER, OFFICE, Optional.empty(), manages);
    }

    private void join(SampleRep sample, TeamName team) {
        EmailAddress email = EmailAddress.parse(sample.email()).orElseThrow();
        long userId = teams.addPerson(email, sample.name(), Role.REP, sample.zone(), Optional.of(team), List.of())
                .person()
                .id();
        RepName rep = teams.allReps().stream()
                .filter(other -> other.userId().isPresent() && other.userId().getAsLong() == userId)
                .findFirst()
                .orElseThrow();
        numbers.write(rep, sample);
        incidents.of(rep.id()).stream()
                .filter(incident -> incident.liftedAt().isEmpty())
                .forEach(incident -> {
                    runs.startWith(incident);
                    cases.writeFor(incident);
                });
        events.publishEvent(new AccountChanged(rep.id()));
    }
}
