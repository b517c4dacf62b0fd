package io.goodstanding.inbox;

import io.goodstanding.audit.ActorSource.Actor;
import io.goodstanding.shared.Phrase;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something to tell. Mail and chat will take from the same notices, so it holds all that they need to say it.
 *
 * @param eventKey names the event, at most 120 plain letters; the same event is told to nobody twice
 * @param subject names the work that it is about, at most 60 plain letters: {@code incident:12}
 * @param action the words of the way that leads to the work
 * @param path where that is, inside the application
 * @param accountId the account that it is about: who may no longer see that one does not see the notice either
 * @param by whose deed it is, who is not told; empty for what time or numbers brought
 */
public record Message(
        NoticeKind kind,
        String eventKey,
        String subject,
        Phrase sentence,
        Phrase action,
        String path,
        OptionalLong accountId,
        Optional<Actor> by) {}
