package io.goodstanding.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.goodstanding.answer.AnswerTopic;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of answers, as a rep searches it. */
@ApplicationTest
class AnswersViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void a_rep_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().rep()));
        UI.getCurrent().navigate("answers");
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void words_are_found_in_questions_and_answers_whatever_their_accents() {
        findInView(TextField.class).single().setValue("resume WEEK");

        assertThat(text()).contains("How long does a pause last?").doesNotContain("Who answers?");
        findInView(TextField.class).single().setValue("week support");
        assertThat(text()).contains(Texts.text("answers.search.none"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_topic_narrows_them() {
        findInView(Select.class).single().setValue(AnswerTopic.SUPPORT);

        assertThat(text()).contains("Who answers?").doesNotContain("How long does a pause last?");
    }

    @Test
    void an_answer_leads_to_its_playbook_if_there_is_that_one() {
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("playbooks/invitations-paused");
    }

    @Test
    void an_address_names_the_words() {
        UI.getCurrent().navigate("answers", QueryParameters.of("q", "support"));

        assertThat(findInView(TextField.class).single().getValue()).isEqualTo("support");
        assertThat(text()).contains("Who answers?").doesNotContain("How long does a pause last?");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
