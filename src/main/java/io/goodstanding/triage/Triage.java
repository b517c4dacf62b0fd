package io.goodstanding.triage;

import static io.goodstanding.incident.Extent.SIGN_IN_BLOCKED;
import static io.goodstanding.incident.Extent.USUAL;
import static io.goodstanding.incident.Extent.WARNED;
import static io.goodstanding.incident.IncidentKind.AUTOMATION_SUSPECTED;
import static io.goodstanding.incident.IncidentKind.IDENTITY_CHECK;

import io.goodstanding.incident.IncidentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads from plain words to one of the kinds. The same telling always gives the same guess. */
public final class Triage {

    private Triage() {}

    /** What is asked, in order; a later question may depend on an earlier answer. */
    public static List<Question> questions(Telling told) {
        List<Question> asked = new ArrayList<>();
        Optional<Question> next = told.choice().flatMap(Triage::first);
        while (next.isPresent()) {
            Question question = next.get();
            asked.add(question);
            next = told.answer(question).flatMap(answer -> after(question, answer));
        }
        return List.copyOf(asked);
    }

    private static Optional<Question> first(Choice choice) {
        return switch (choice) {
            case WEEKLY_LIMIT, TOO_MANY_PENDING -> Optional.empty();
            case CANNOT_INVITE -> Optional.of(Question.EMAIL_ASKED);
            case PROVE_IDENTITY -> Optional.of(Question.CAN_SIGN_IN);
            case CANNOT_SIGN_IN -> Optional.of(Question.WHAT_KEEPS_OUT);
            case ACCOUNT_RESTRICTED -> Optional.of(Question.WHAT_IT_SAYS);
            case TOOL_WARNING -> Optional.of(Question.WHAT_WAS_DONE);
            case SOMETHING_ELSE -> Optional.of(Question.WHAT_STOPPED);
        };
    }

    private static Optional<Question> after(Question question, Answer answer) {
        return switch (answer) {
            case INVITING -> Optional.of(Question.WHY_NO_INVITING);
            case SIGNING_IN -> Optional.of(Question.WHAT_KEEPS_OUT);
            case ASKED_FOR_ID ->
                question == Question.WHAT_KEEPS_OUT ? Optional.empty() : Optional.of(Question.CAN_SIGN_IN);
            default -> Optional.empty();
        };
    }

    public static Guess guess(Telling told) {
        if (told.byHand().isPresent()) {
            return new Guess(told.byHand(), Guess.Reason.BY_HAND, Optional.empty());
        }
        if (told.choice().isEmpty()) {
            return Guess.NOTHING;
        }
        Guess answered = answered(told);
        if (answered.isNoIncident() || !told.heedsWording()) {
            return answered;
        }
        return WordingClues.in(told.wording())
                .map(clue -> clue.heededBy(answered, told))
                .orElse(answered);
    }

    /** What choice and answers mean without the wording. */
    private static Guess answered(Telling told) {
        List<Question> asked = questions(told);
        Optional<Answer> last = asked.isEmpty() ? Optional.empty() : told.answer(asked.getLast());
        boolean open = !asked.isEmpty() && last.isEmpty();
        if (open) {
            return usual(told, asked.getLast());
        }
        if (last.filter(Answer.EMAIL_OF_ONE::equals).isPresent()) {
            return new Guess(Optional.empty(), Guess.Reason.NO_RESTRICTION, Optional.empty());
        }
        IncidentType type =
                last.map(Triage::meant).orElseGet(() -> plain(told.choice().orElseThrow()));
        return because(type, type.kind() == IncidentKind.OTHER ? unclear(told) : Guess.Reason.ANSWERED);
    }

    /** Before a question is answered: what most who chose this have, or the date that is named already. */
    private static Guess usual(Telling told, Question open) {
        if (open == Question.WHAT_IT_SAYS && told.endDate() == EndDate.NAMED) {
            return because(IncidentType.of(IncidentKind.RESTRICTED_UNTIL), Guess.Reason.ANSWERED);
        }
        return switch (open) {
            case EMAIL_ASKED, WHY_NO_INVITING -> usual(IncidentKind.INVITATIONS_PAUSED);
            case CAN_SIGN_IN -> usual(IDENTITY_CHECK);
            case WHAT_KEEPS_OUT -> usual(IncidentKind.SIGN_IN_LOCKOUT);
            case WHAT_WAS_DONE -> usual(AUTOMATION_SUSPECTED);
            case WHAT_IT_SAYS, WHAT_STOPPED -> because(IncidentType.of(IncidentKind.OTHER), unclear(told));
        };
    }

    private static Guess usual(IncidentKind kind) {
        return because(IncidentType.of(kind), Guess.Reason.USUAL);
    }

    private static Guess because(IncidentType type, Guess.Reason reason) {
        return new Guess(Optional.of(type), reason, Optional.empty());
    }

    private static Guess.Reason unclear(Telling told) {
        boolean restricted =
                told.choice().filter(Choice.ACCOUNT_RESTRICTED::equals).isPresent();
        return restricted ? Guess.Reason.NO_DATE : Guess.Reason.FIND_OUT;
    }

    private static IncidentType plain(Choice choice) {
        return IncidentType.of(
                choice == Choice.WEEKLY_LIMIT ? IncidentKind.INVITATION_LIMIT : IncidentKind.PENDING_OVERFLOW);
    }

    private static IncidentType meant(Answer answer) {
        return switch (answer) {
            case NO_EMAIL, FOR_ANOTHER_REASON -> IncidentType.of(IncidentKind.INVITATIONS_PAUSED);
            case EMAIL_OF_EVERYBODY -> IncidentType.of(IncidentKind.EMAIL_REQUIRED);
            case SIGN_IN_WORKS -> new IncidentType(IDENTITY_CHECK, USUAL);
            case NO_SIGN_IN, ASKED_FOR_ID -> new IncidentType(IDENTITY_CHECK, SIGN_IN_BLOCKED);
            case CREDENTIALS_LOST -> IncidentType.of(IncidentKind.SIGN_IN_LOCKOUT);
            case STRANGER, NOT_MY_DOING -> IncidentType.of(IncidentKind.COMPROMISED);
            case UNTIL_A_DATE -> IncidentType.of(IncidentKind.RESTRICTED_UNTIL);
            case FOR_GOOD -> IncidentType.of(IncidentKind.PERMANENT_RESTRICTION);
            case FOR_TOOLS, RESTRICTED -> new IncidentType(AUTOMATION_SUSPECTED, USUAL);
            case WARNED -> new IncidentType(AUTOMATION_SUSPECTED, WARNED);
            case NOTES -> IncidentType.of(IncidentKind.NOTE_QUOTA);
            case SEARCH -> IncidentType.of(IncidentKind.COMMERCIAL_USE);
            case NETWORK_IS_FULL -> IncidentType.of(IncidentKind.NETWORK_FULL);
            case NOT_SURE -> IncidentType.of(IncidentKind.OTHER);
            case EMAIL_OF_ONE, INVITING, SIGNING_IN ->
                throw new IllegalArgumentException(answer + " is no kind by itself");
        };
    }
}
