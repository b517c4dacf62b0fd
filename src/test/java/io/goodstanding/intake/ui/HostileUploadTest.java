package io.goodstanding.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.upload.Upload;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.TestArchive;
import io.goodstanding.intake.archive.HostileUploads;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.intake.archive.RefusalCode;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.BrowserUpload;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Uploads that mean harm, and then one that does not, from the same page of the same rep. */
@ApplicationTest
@Transactional
class HostileUploadTest extends SpringBrowserlessTest {

    private static final int OK = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final ArchiveImports imports;
    private Staff staff;

    HostileUploadTest(@Autowired ArchiveImports imports) {
        this.imports = imports;
    }

    @BeforeEach
    void a_rep_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(MovableClock.START);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.rep()));
        navigate(ImportView.class);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void after_two_of_them_the_page_still_answers_and_a_good_archive_is_shown(@TempDir Path folder) throws IOException {
        assertThat(send("bomb.zip", HostileUploads.of("ratio"))).isEqualTo(OK);
        assertThat(text()).contains(Texts.text("import.refused"), refusal(RefusalCode.RATIO_TOO_HIGH));

        assertThat(send("endless.zip", HostileUploads.of("rows without end"))).isEqualTo(OK);
        assertThat(text())
                .contains(Texts.text("import.refused"), refusal(RefusalCode.TOO_MANY_ROWS))
                .doesNotContain(refusal(RefusalCode.RATIO_TOO_HIGH));
        assertThat(imports.imports(staff.account())).isEmpty();
        parts().setValue(Set.of(OptionalPart.LOGINS));

        TestArchive good = TestArchive.of(TODAY)
                .sent("Bo Beispiel", "bo-beispiel", MovableClock.START.minus(Duration.ofDays(7)))
                .with(
                        "Logins.csv",
                        "Login Date,IP Address,User Agent,Login Type\n"
                                + "Mon Nov 16 09:15:00 UTC 2026,192.0.2.1,Firefox,LOGIN\n");
        assertThat(send(good.fileName(), Files.readAllBytes(good.write(folder))))
                .isEqualTo(OK);

        assertThat(text())
                .contains(Texts.text("import.preview"), Texts.text("rep.account.sign-ins", 1, 0))
                .doesNotContain(Texts.text("import.refused"));
        test(findInView(Button.class).withText(Texts.text("import.apply", 1)).single())
                .click();
        assertThat(imports.imports(staff.account())).hasSize(1);
        assertThat(text()).contains(Texts.text("import.done"));
    }

    private int send(String fileName, byte[] content) {
        int status = BrowserUpload.send(findInView(Upload.class).single(), fileName, content);
        roundTrip();
        return status;
    }

    /** What the page says of a trap in {@code Invitations.csv}. */
    private static String refusal(RefusalCode code) {
        return Texts.text(code.key(), "Invitations.csv", code == RefusalCode.RATIO_TOO_HIGH ? "100" : "200000");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<OptionalPart> parts() {
        return findInView(CheckboxGroup.class).single();
    }
}
