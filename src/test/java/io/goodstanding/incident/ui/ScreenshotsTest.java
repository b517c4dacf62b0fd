package io.goodstanding.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.Extent;
import io.goodstanding.incident.IncidentDetails;
import io.goodstanding.incident.IncidentKind;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.IncidentScreenshots;
import io.goodstanding.incident.Incidents;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BrowserDownload;
import io.goodstanding.testing.BrowserUpload;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/** Screenshots in the dialog of an incident, without a browser. */
@ApplicationTest
class ScreenshotsTest extends SpringBrowserlessTest {

    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentScreenshots screenshots;

    @Autowired
    private IncidentDialogs dialogs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Staff.Hiring hiring;

    private Staff staff;
    private IncidentDetails incident;

    @BeforeEach
    void the_rep_looks_at_an_incident() {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        actAs(staff.rep());
        incident = incidents.report(
                staff.account(),
                new IncidentReport(IncidentKind.OTHER, Extent.USUAL, clock.instant(), Optional.empty(), "", ""));
        dialogs.details(staff.repName(), incident);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    private static void actAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(user));
    }

    @Test
    void a_dropped_picture_is_shown_small_and_opens_large() {
        send("restricted.png", TestPictures.png(40, 20));

        assertThat(screenshots.list(incident.id())).hasSize(1);
        assertThat(find(Image.class).single().getAlt()).contains("restricted.png");

        test(find(NativeButton.class).single()).click();
        assertThat(find(Dialog.class).last().getHeaderTitle()).isEqualTo("restricted.png");
        assertThat(find(Image.class).all()).hasSize(2);
    }

    @Test
    void what_is_refused_is_told_and_the_next_one_is_taken() {
        send("page.png", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains(Texts.text("picture.refused.type"));

        send("bomb.png", TestPictures.declared(100_000, 100_000));
        assertThat(shown()).contains(Texts.text("picture.refused.pixels", 100_000, 100_000, 40));

        send("passport.png", TestPictures.png(40, 20));
        assertThat(shown()).contains(Texts.text("evidence.refused.id-file"));

        send("good.webp", TestPictures.WEBP_LOSSY);
        assertThat(shown()).doesNotContain(Texts.text("incident.screenshot.refused"));
        assertThat(screenshots.list(incident.id())).hasSize(1);
    }

    @Test
    void the_browser_is_told_what_it_is_and_to_take_it_for_nothing_else() throws Exception {
        send("\"x\"; attachment\r\n.png", TestPictures.png(40, 20));

        MockHttpServletResponse response = get();

        long id = screenshots.list(incident.id()).getFirst().id();
        assertThat(response.getStatus()).isEqualTo(OK);
        assertThat(response.getContentType()).isEqualTo("image/png");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaders("Content-Disposition"))
                .containsExactly("inline; filename=\"screenshot-" + id + ".png\"");
        assertThat(response.getContentAsByteArray())
                .isEqualTo(screenshots.content(id).bytes());
    }

    @Test
    void an_address_that_was_kept_shows_nothing_to_whoever_may_not_see_the_account() {
        send("shot.png", TestPictures.png(40, 20));

        actAs(staff.otherManager());
        MockHttpServletResponse response = get();

        assertThat(response.getStatus()).isEqualTo(FORBIDDEN);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void one_is_removed_after_a_question() {
        send("shot.png", TestPictures.png(40, 20));
        test(find(NativeButton.class).single()).click();
        test(find(Button.class)
                        .withText(Texts.text("incident.screenshot.remove"))
                        .single())
                .click();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(screenshots.list(incident.id())).isEmpty();
        assertThat(find(Image.class).exists()).isFalse();
    }

    private void send(String name, byte[] content) {
        assertThat(BrowserUpload.send(find(Upload.class).single(), name, content))
                .isEqualTo(OK);
        roundTrip();
    }

    private MockHttpServletResponse get() {
        return BrowserDownload.get(find(Image.class).first(), "src");
    }

    private String shown() {
        return find(Dialog.class).first().getElement().getTextRecursively();
    }
}
