package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentKindTest {

    @ParameterizedTest
    @CsvSource({
        "INVITATION_LIMIT, USUAL, INVITATIONS, false",
        "INVITATIONS_PAUSED, USUAL, INVITATIONS, true",
        "PENDING_OVERFLOW, USUAL, INVITATIONS, true",
        "EMAIL_REQUIRED, USUAL, INVITATIONS, true",
        "NOTE_QUOTA, USUAL, NOTICE, false",
        "COMMERCIAL_USE, USUAL, NOTICE, false",
        "NETWORK_FULL, USUAL, NOTICE, false",
        "AUTOMATION_SUSPECTED, WARNED, WARNING, true",
        "AUTOMATION_SUSPECTED, USUAL, ACCOUNT, true",
        "IDENTITY_CHECK, USUAL, ACCOUNT, false",
        "IDENTITY_CHECK, SIGN_IN_BLOCKED, LOCKED_OUT, false",
        "SIGN_IN_LOCKOUT, USUAL, LOCKED_OUT, false",
        "COMPROMISED, USUAL, LOCKED_OUT, false",
        "RESTRICTED_UNTIL, USUAL, ACCOUNT, true",
        "PERMANENT_RESTRICTION, USUAL, PERMANENT, true",
        "OTHER, USUAL, ACCOUNT, false",
    })
    void every_kind_does_to_the_account_what_its_row_says(
            IncidentKind kind, Extent extent, Effect effect, boolean ladder) {
        assertThat(kind.extents()).contains(extent);
        assertThat(kind.effect(extent)).isEqualTo(effect);
        assertThat(kind.isLadder()).isEqualTo(ladder);
    }

    @Test
    void there_are_fourteen_kinds_and_only_two_come_in_two_strengths() {
        assertThat(IncidentKind.values()).hasSize(14);
        assertThat(Arrays.stream(IncidentKind.values())
                        .filter(kind -> kind.extents().size() > 1))
                .containsExactly(IncidentKind.AUTOMATION_SUSPECTED, IncidentKind.IDENTITY_CHECK);
    }

    @Test
    void only_a_restriction_until_a_date_needs_the_date() {
        assertThat(Arrays.stream(IncidentKind.values()).filter(IncidentKind::needsDateShown))
                .containsExactly(IncidentKind.RESTRICTED_UNTIL);
    }

    @Test
    void invitation_kinds_pause_invitations_and_account_kinds_all_outreach() {
        assertThat(Arrays.stream(Effect.values()).filter(Effect::pausesInvitations))
                .containsExactly(Effect.INVITATIONS, Effect.ACCOUNT, Effect.LOCKED_OUT, Effect.PERMANENT);
        assertThat(Arrays.stream(Effect.values()).filter(Effect::pausesAllOutreach))
                .containsExactly(Effect.ACCOUNT, Effect.LOCKED_OUT, Effect.PERMANENT);
    }
}
