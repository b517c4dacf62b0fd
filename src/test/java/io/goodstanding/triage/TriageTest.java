package io.goodstanding.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.triage.Guess.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TriageTest {

    private static final List<Telling> ALL = Arrays.stream(Choice.values())
            .flatMap(choice -> Arrays.stream(EndDate.values())
                    .map(end -> Telling.NOTHING.choosing(choice).ending(end)))
            .flatMap(TriageTest::answered)
            .toList();

    /** With every question that is asked left open, and with each of its answers. */
    private static Stream<Telling> answered(Telling told) {
        List<Question> asked = Triage.questions(told);
        if (asked.isEmpty() || told.answers().containsKey(asked.getLast())) {
            return Stream.of(told);
        }
        Question open = asked.getLast();
        return Stream.concat(
                Stream.of(told),
                open.answers().stream()
                        .map(answer -> told.answering(open, answer))
                        .flatMap(TriageTest::answered));
    }

    @Test
    void every_way_through_the_questions_leads_to_one_kind_unless_it_is_no_restriction() {
        assertThat(ALL).hasSizeGreaterThan(80).allSatisfy(told -> {
            Guess guess = Triage.guess(told);
            assertThat(guess.type().isEmpty()).isEqualTo(guess.reason() == Reason.NO_RESTRICTION);
            assertThat(guess.instead()).isEmpty();
        });
    }

    @Test
    void an_email_address_of_one_person_only_is_no_restriction_and_nothing_else_is_none() {
        assertThat(ALL)
                .allSatisfy(told -> assertThat(Triage.guess(told).isNoIncident())
                        .isEqualTo(Triage.questions(told).stream()
                                .map(question -> told.answer(question))
                                .anyMatch(Optional.of(Answer.EMAIL_OF_ONE)::equals)));
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_is_reached_in_each_of_its_strengths(IncidentKind kind) {
        List<Extent> reached = ALL.stream()
                .map(Triage::guess)
                .flatMap(guess -> guess.type().stream())
                .filter(type -> type.kind() == kind)
                .map(IncidentType::extent)
                .distinct()
                .toList();

        assertThat(reached).containsExactlyInAnyOrderElementsOf(kind.extents());
    }

    @Test
    void nobody_is_asked_more_than_two_questions_and_the_weekly_limit_needs_none() {
        assertThat(ALL).allSatisfy(told -> assertThat(Triage.questions(told)).hasSizeLessThanOrEqualTo(2));
        assertThat(Triage.questions(Telling.NOTHING.choosing(Choice.WEEKLY_LIMIT)))
                .isEmpty();
    }

    @Test
    void nothing_chosen_is_nothing_guessed_whatever_was_typed() {
        Guess guess = Triage.guess(Telling.NOTHING.worded("You’ve reached the weekly invitation limit"));

        assertThat(guess.type()).isEmpty();
        assertThat(guess.reason()).isEqualTo(Reason.NOTHING_CHOSEN);
    }

    @Test
    void words_that_say_something_else_change_the_guess_and_say_what_they_changed() {
        Guess guess =
                Triage.guess(Telling.NOTHING.choosing(Choice.WEEKLY_LIMIT).worded("You have 900 pending invitations."));

        assertThat(kind(guess)).isEqualTo(IncidentKind.PENDING_OVERFLOW);
        assertThat(guess.reason()).isEqualTo(Reason.WORDS_CHANGE);
        assertThat(guess.instead().map(IncidentType::kind)).contains(IncidentKind.INVITATION_LIMIT);
    }

    @Test
    void whoever_insists_on_the_choice_keeps_it_until_other_words_are_typed() {
        Telling insisting = Telling.NOTHING
                .choosing(Choice.WEEKLY_LIMIT)
                .worded("You have 900 pending invitations.")
                .insisting();

        assertThat(kind(Triage.guess(insisting))).isEqualTo(IncidentKind.INVITATION_LIMIT);
        assertThat(kind(Triage.guess(insisting.worded(insisting.wording())))).isEqualTo(IncidentKind.INVITATION_LIMIT);
        assertThat(kind(Triage.guess(insisting.worded("Your account was hacked"))))
                .isEqualTo(IncidentKind.COMPROMISED);
    }

    @Test
    void a_type_chosen_by_hand_beats_the_words_until_something_else_is_chosen() {
        Telling byHand = Telling.NOTHING
                .choosing(Choice.WEEKLY_LIMIT)
                .worded("You have 900 pending invitations.")
                .chosenByHand(IncidentType.of(IncidentKind.NOTE_QUOTA));

        assertThat(kind(Triage.guess(byHand))).isEqualTo(IncidentKind.NOTE_QUOTA);
        assertThat(Triage.guess(byHand).reason()).isEqualTo(Reason.BY_HAND);
        assertThat(kind(Triage.guess(byHand.choosing(Choice.TOO_MANY_PENDING))))
                .isEqualTo(IncidentKind.PENDING_OVERFLOW);
    }

    @Test
    void words_that_agree_make_it_sure_and_tell_the_strength_where_nobody_has_answered() {
        Telling told = Telling.NOTHING
                .choosing(Choice.TOOL_WARNING)
                .worded("We noticed automated activity. Your account has been restricted.");

        assertThat(Triage.guess(told).reason()).isEqualTo(Reason.WORDS_AGREE);
        assertThat(Triage.guess(told).type())
                .contains(new IncidentType(IncidentKind.AUTOMATION_SUSPECTED, Extent.USUAL));
        assertThat(Triage.guess(told.answering(Question.WHAT_WAS_DONE, Answer.WARNED))
                        .type())
                .contains(new IncidentType(IncidentKind.AUTOMATION_SUSPECTED, Extent.WARNED));
    }

    @Test
    void words_about_a_restricted_account_change_no_answer_that_they_fit() {
        Telling told = Telling.NOTHING.choosing(Choice.ACCOUNT_RESTRICTED).worded("Your account has been restricted.");

        assertThat(kind(Triage.guess(told.answering(Question.WHAT_IT_SAYS, Answer.FOR_GOOD))))
                .isEqualTo(IncidentKind.PERMANENT_RESTRICTION);
        assertThat(kind(Triage.guess(told.answering(Question.WHAT_IT_SAYS, Answer.FOR_TOOLS))))
                .isEqualTo(IncidentKind.AUTOMATION_SUSPECTED);
    }

    @Test
    void nobody_waits_for_a_date_that_is_not_named() {
        Telling told = Telling.NOTHING.choosing(Choice.WEEKLY_LIMIT).worded("Your account is temporarily restricted");

        assertThat(kind(Triage.guess(told))).isEqualTo(IncidentKind.OTHER);
        assertThat(Triage.guess(told).reason()).isEqualTo(Reason.NO_DATE);
        assertThat(kind(Triage.guess(told.ending(EndDate.NAMED)))).isEqualTo(IncidentKind.RESTRICTED_UNTIL);
    }

    @Test
    void answers_to_what_is_not_asked_any_more_count_for_nothing() {
        Telling told = Telling.NOTHING
                .choosing(Choice.SOMETHING_ELSE)
                .answering(Question.WHAT_STOPPED, Answer.INVITING)
                .answering(Question.WHY_NO_INVITING, Answer.NETWORK_IS_FULL)
                .answering(Question.WHAT_STOPPED, Answer.NOTES);

        assertThat(kind(Triage.guess(told))).isEqualTo(IncidentKind.NOTE_QUOTA);
        assertThat(kind(Triage.guess(told.choosing(Choice.TOO_MANY_PENDING)))).isEqualTo(IncidentKind.PENDING_OVERFLOW);
    }

    @Test
    void not_sure_is_told_apart_by_the_playbook() {
        List<Telling> unsure = new ArrayList<>();
        unsure.add(Telling.NOTHING.choosing(Choice.SOMETHING_ELSE));
        unsure.add(unsure.getFirst().answering(Question.WHAT_STOPPED, Answer.NOT_SURE));

        assertThat(unsure)
                .allSatisfy(told -> assertThat(Triage.guess(told).reason()).isEqualTo(Reason.FIND_OUT));
    }

    private static IncidentKind kind(Guess guess) {
        return guess.type().orElseThrow().kind();
    }
}
