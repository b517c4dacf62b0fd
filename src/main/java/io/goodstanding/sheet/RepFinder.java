package io.goodstanding.sheet;

import io.goodstanding.access.Person;
import io.goodstanding.access.PersonRecords;
import io.goodstanding.account.AccountRecords;
import io.goodstanding.shared.EmailAddress;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.sheet.table.RepLookup;
import io.goodstanding.sheet.table.SheetTable;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the reps that a file names among those in sight; about all others it says the same. */
@Component
class RepFinder {

    private final TeamScope scope;
    private final PersonRecords people;
    private final AccountRecords accounts;

    RepFinder(TeamScope scope, PersonRecords people, AccountRecords accounts) {
        this.scope = scope;
        this.people = people;
        this.accounts = accounts;
    }

    /** Whom the user may see, by account. */
    Map<Long, RepName> inSight() {
        return scope.reps().stream().collect(Collectors.toMap(RepName::id, Function.identity()));
    }

    RepLookup among(Map<Long, RepName> reps) {
        Map<String, List<RepName>> byName =
                reps.values().stream().collect(Collectors.groupingBy(rep -> SheetTable.plain(rep.name())));
        Map<String, RepName> byEmail = byEmail(reps);
        Map<ProfileUrl, Long> profiles = accounts.profiles();
        OptionalLong own = scope.current().ownRepId();
        return new RepLookup() {
            @Override
            public Found own() {
                return own.isPresent() && reps.containsKey(own.getAsLong())
                        ? Found.of(reps.get(own.getAsLong()))
                        : Found.none(Phrase.of("sheet.row.no-rep"));
            }

            @Override
            public Found find(String text) {
                List<RepName> namesakes = byName.getOrDefault(SheetTable.plain(text), List.of());
                return namesakes.size() > 1
                        ? Found.none(Phrase.of("sheet.row.namesakes", text))
                        : namesakes.stream()
                                .findFirst()
                                .or(() -> EmailAddress.parse(text).map(email -> byEmail.get(email.value())))
                                .or(() -> ProfileUrl.parse(text)
                                        .map(profiles::get)
                                        .map(reps::get))
                                .map(Found::of)
                                .orElseGet(() -> Found.none(Phrase.of("sheet.row.unknown-rep", text)));
            }
        };
    }

    private Map<String, RepName> byEmail(Map<Long, RepName> reps) {
        Map<Long, String> emails = people.all().stream().collect(Collectors.toMap(Person::id, Person::email));
        Map<String, RepName> byEmail = new HashMap<>();
        for (RepName rep : reps.values()) {
            if (rep.userId().isPresent()) {
                Optional.ofNullable(emails.get(rep.userId().getAsLong())).ifPresent(email -> byEmail.put(email, rep));
            }
        }
        return byEmail;
    }
}
