package io.goodstanding.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Unsaved work on playbooks. */
@ApplicationTest
class PlaybookDraftsTest {

    @Autowired
    private PlaybookDrafts drafts;

    private final String key = OwnPlaybook.newKey();

    @BeforeEach
    void an_admin_works(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().admin()));
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_newest_is_kept_right_or_wrong_and_only_for_its_admin(@Autowired Staff.Hiring hiring) {
        PlaybookFile wrong = new PlaybookFile(key, "", "", Purpose.START, null, null, List.of());
        drafts.keep(OwnPlaybook.file(key), 3);
        drafts.keep(wrong, 4);

        assertThat(drafts.find(key)).contains(new PlaybookDraft(4, wrong, MovableClock.START));
        assertThat(drafts.mine()).hasSize(1);
        SignedIn.as(hiring.hire().admin(), () -> assertThat(drafts.find(key)).isEmpty());
        drafts.drop(key);
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    void a_key_that_is_none_and_a_text_without_end_are_refused_and_what_was_kept_stays() {
        drafts.keep(OwnPlaybook.file(key), 0);

        assertThatThrownBy(() -> drafts.keep(OwnPlaybook.file("No key"), 0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(Playbooks.KEY));
        assertThatThrownBy(() -> drafts.keep(
                        new PlaybookFile(key, "x".repeat(3_000_000), "", Purpose.START, null, null, List.of()), 0))
                .isInstanceOf(Refused.class);
        assertThat(drafts.find(key).orElseThrow().file()).isEqualTo(OwnPlaybook.file(key));
    }
}
