package io.goodstanding.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.incident.IncidentKind;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingCluesTest {

    /** Longer than what is read of a wording. */
    private static final String LONG = "weekly ".repeat(700) + "invitation";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You’ve reached the weekly invitation limit. Try again next week. | INVITATION_LIMIT",
                "You've hit your WEEKLY   invitation\u00A0limit | INVITATION_LIMIT",
                "You are temporarily restricted from sending invitations | INVITATIONS_PAUSED",
                "You can’t send invitations for now | INVITATIONS_PAUSED",
                "You have too many pending invitations | PENDING_OVERFLOW",
                "Please withdraw some of your invitations | PENDING_OVERFLOW",
                "To verify this member knows you, please enter their e-mail to connect | EMAIL_REQUIRED",
                "You’ve used all your personalised invitations for this month | NOTE_QUOTA",
                "You’ve reached the commercial use limit on search | COMMERCIAL_USE",
                "You have reached the maximum of 30,000 connections | NETWORK_FULL",
                "We noticed automated activity on your account | AUTOMATION_SUSPECTED",
                "Third-party software is not allowed | AUTOMATION_SUSPECTED",
                "Verify your identity to go on | IDENTITY_CHECK",
                "That’s not the right password | SIGN_IN_LOCKOUT",
                "Somebody says: someone else signed in to your account | COMPROMISED",
                "Your account is temporarily restricted until 5 December | RESTRICTED_UNTIL",
                "Your account has been permanently restricted | PERMANENT_RESTRICTION",
                "Your account is not permanently restricted | RESTRICTED_UNTIL"
            })
    void words_tell_a_kind(String wording, IncidentKind kind) {
        assertThat(WordingClues.in(wording).map(Clue::kind)).contains(kind);
        assertThat(WordingClues.in("“" + wording.toUpperCase(Locale.ROOT) + "”\n")
                        .map(Clue::kind))
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "Hello there", "\uD83E", "Du hast das Limit erreicht", "<b></b>", "עברית", "\u0000"})
    void other_words_tell_nothing(String wording) {
        assertThat(WordingClues.in(wording)).isEmpty();
    }

    @Property
    void no_text_makes_it_fail_and_the_same_text_tells_the_same(@ForAll("texts") String text) {
        assertThat(WordingClues.in(text)).isEqualTo(WordingClues.in(text));
        for (Choice choice : Choice.values()) {
            Guess guess = Triage.guess(Telling.NOTHING.choosing(choice).worded(text));
            assertThat(guess.type()).isNotEqualTo(Optional.empty());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "weekly",
                "invitation",
                "account",
                "restricted",
                "permanently ",
                " not ",
                "automat",
                "30.000 connections",
                "\u202E",
                "\uD83E",
                "{0}",
                "<script>",
                LONG);
        return Arbitraries.oneOf(parts, Arbitraries.strings().all().ofMaxLength(60))
                .list()
                .ofMaxSize(8)
                .map(all -> String.join(" ", all));
    }
}
