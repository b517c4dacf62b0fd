package io.goodstanding.team.ui;

import io.goodstanding.access.Person;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.Outlook;
import io.goodstanding.team.Outlook.PersonSees;
import io.goodstanding.team.Outlook.RepSeen;
import io.goodstanding.team.Outlook.Seen;
import io.goodstanding.team.Outlook.TeamSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An outlook in sentences. */
record OutlookWords(Outlook outlook) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        outlook.people().forEach(sees -> addTo(sentences, sees));
        outlook.reps().forEach(seen -> addTo(sentences, seen));
        outlook.unattended().forEach(team -> sentences.add(Texts.text("outlook.unattended", team.name())));
        if (sentences.isEmpty()) {
            sentences.add(Texts.text("outlook.none"));
        }
        return sentences;
    }

    private static void addTo(List<String> sentences, PersonSees sees) {
        String name = sees.person().name();
        if (!sees.person().active()) {
            sentences.add(Texts.text("outlook.off", name));
        } else if (sees.then().isNothing()) {
            sentences.add(Texts.text("outlook.sees.nothing", name));
        } else {
            sentences.add(Texts.text("outlook.sees", name, words(sees.then(), "outlook.everything")));
        }
        if (!sees.gone().isNothing()) {
            sentences.add(Texts.text("outlook.gone", name, words(sees.gone(), goneKey(sees))));
        }
    }

    private static String goneKey(PersonSees sees) {
        return sees.then().isNothing() ? "outlook.everything" : "outlook.everything-else";
    }

    private static void addTo(List<String> sentences, RepSeen seen) {
        String name = seen.rep().name();
        if (!seen.watched()) {
            sentences.add(Texts.text("outlook.left", name));
            return;
        }
        sentences.add(
                seen.by().isEmpty()
                        ? Texts.text("outlook.seen.admins", name)
                        : Texts.text("outlook.seen", name, names(seen.by())));
        if (!seen.noLongerBy().isEmpty()) {
            sentences.add(Texts.text("outlook.unseen", name, names(seen.noLongerBy())));
        }
    }

    private static String words(Seen seen, String everythingKey) {
        List<String> parts = new ArrayList<>();
        if (seen.everything()) {
            return Texts.text(everythingKey);
        }
        if (seen.ownAccount()) {
            parts.add(Texts.text("outlook.own"));
        }
        for (TeamSeen team : seen.teams()) {
            parts.add(Texts.text("outlook.team", team.team().name(), team.reps()));
        }
        return String.join(", ", parts);
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
