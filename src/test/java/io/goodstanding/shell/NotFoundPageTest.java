package io.goodstanding.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@ApplicationTest
class NotFoundPageTest extends SpringBrowserlessTest {

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_mistyped_address_leads_to_the_applications_own_page(@Autowired Staff.Hiring hiring) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().rep()));

        UI.getCurrent().navigate("nonsense");

        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
    }
}
