package io.goodstanding.tidyup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The list on a server that has no secret for names. */
@ApplicationTest
@TestPropertySource(properties = "goodstanding.names-key=nothing that could be a key")
@Transactional
class TidyUpWithoutKeyTest extends SpringBrowserlessTest {

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_page_says_that_names_are_not_kept_and_what_to_do(
            @Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().rep()));

        navigate(TidyUpView.class);

        assertThat(findInView(Notice.class).single().getElement().getTextRecursively())
                .contains(Texts.text("tidy-up.no-key"), "GOODSTANDING_NAMES_KEY");
        assertThat(findInView(ListItem.class).exists()).isFalse();
    }
}
