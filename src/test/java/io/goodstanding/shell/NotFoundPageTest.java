package io.goodstanding.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** An address that leads nowhere. */
@ApplicationTest
class NotFoundPageTest extends SpringBrowserlessTest {

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "run/abc", "ticket/-1"})
    void shows_the_applications_own_page_with_a_way_home(String address, @Autowired Staff.Hiring hiring) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.authentication(hiring.hire().rep()));

        UI.getCurrent().navigate(address);

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(NotFoundPage.class);
        assertThat(find(Anchor.class).all()).anyMatch(anchor -> anchor.getHref().equals("/"));
    }
}
