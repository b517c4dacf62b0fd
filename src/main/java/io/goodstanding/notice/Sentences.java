package io.goodstanding.notice;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.inbox.Message;
import io.goodstanding.inbox.NoticeKind;
import io.goodstanding.inbox.Postbox.Letter;
import io.goodstanding.shared.Phrase;
import io.goodstanding.team.Circle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A sentence about one account, said to its rep and to others each in their words: the first argument of its text is
 * whose account it is.
 *
 * @param key of the text
 * @param args what follows the name in it
 * @param query what follows the address of the rep's page: which work waits there
 */
record Sentences(
        NoticeKind kind,
        String eventKey,
        String subject,
        String key,
        List<Object> args,
        Optional<String> actionKey,
        String query,
        Optional<Actor> by) {

    /** To the rep, if wanted and if the rep signs in, and to others. */
    List<Letter> to(Circle circle, boolean rep, Collection<Long> others) {
        return to(circle, rep, others, "rep/" + circle.repId() + query);
    }

    /** @param path where the work is done, if that is not the rep's page */
    List<Letter> to(Circle circle, boolean rep, Collection<Long> others, String path) {
        List<Letter> letters = new ArrayList<>();
        if (rep && circle.repUser().isPresent()) {
            letters.add(new Letter(
                    message(circle, "@notice.own", "notice.open-own", path),
                    List.of(circle.repUser().getAsLong())));
        }
        letters.add(new Letter(message(circle, circle.name(), "notice.open-rep", path), others));
        return letters;
    }

    /** To some people, whoever of them is the rep. */
    List<Letter> toAll(Circle circle, Collection<Long> people, String path) {
        long rep = circle.repUser().orElse(-1);
        List<Long> others = people.stream().filter(id -> id != rep).toList();
        return to(circle, others.size() < people.size(), others, path);
    }

    private Message message(Circle circle, String whose, String usualAction, String path) {
        Object[] all = Stream.concat(Stream.of(whose), args.stream()).toArray();
        return new Message(
                kind,
                eventKey,
                subject,
                Phrase.of(key, all),
                Phrase.of(actionKey.orElse(usualAction), circle.name()),
                path,
                OptionalLong.of(circle.repId()),
                by);
    }
}
