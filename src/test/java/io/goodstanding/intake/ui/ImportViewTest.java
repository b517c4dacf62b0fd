package io.goodstanding.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import io.goodstanding.intake.ArchiveImport;
import io.goodstanding.intake.ArchiveImports;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.TestArchive;
import io.goodstanding.intake.archive.OptionalPart;
import io.goodstanding.shared.ui.FigureButton;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** The page of the archive as a rep uses it, without a browser: an upload ends at the card that hears of its preview. */
@ApplicationTest
@Transactional
class ImportViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = MovableClock.START;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private final ArchiveImports imports;
    private Staff staff;

    @TempDir
    private Path folder;

    ImportViewTest(@Autowired ArchiveImports imports) {
        this.imports = imports;
    }

    @BeforeEach
    void a_rep_opens_the_page(@Autowired Staff.Hiring hiring, @Autowired MovableClock clock) {
        clock.set(NOW);
        staff = hiring.hire();
        SecurityContextHolder.getContext().setAuthentication(SignedIn.authentication(staff.rep()));
        navigate(ImportView.class);
    }

    @AfterEach
    void nobody_is_left_signed_in() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sign_ins_and_challenges_are_unticked_and_say_what_is_kept_and_who_sees_it() {
        CheckboxGroup<OptionalPart> parts = parts();

        assertThat(parts.getValue()).isEmpty();
        assertThat(OptionalPart.values()).allSatisfy(part -> {
            assertThat(parts.getItemLabelGenerator().apply(part)).isEqualTo(Texts.text("import.part." + part));
            assertThat(parts.getItemHelperGenerator().apply(part))
                    .isEqualTo(Texts.text("import.part." + part + ".text"))
                    .startsWith("Kept:")
                    .contains("your managers and the admins see it");
        });
    }

    @Test
    void what_may_be_somebody_elses_comes_in_only_with_the_tick() throws IOException {
        look(archive().belongsTo("Otto", "Anders"));
        Checkbox mine = findInView(Checkbox.class).single();
        assertThat(mine.getValue()).isFalse();

        click("import.apply", 2);

        assertThat(mine.isInvalid()).isTrue();
        assertThat(mine.getErrorMessage()).isEqualTo(Texts.text("import.owner.mine.missing"));
        assertThat(imports.imports(staff.account())).isEmpty();

        test(mine).click();
        click("import.apply", 2);

        assertThat(imports.imports(staff.account())).hasSize(1);
        assertThat(text()).contains(Texts.text("import.done"));
    }

    @Test
    void nobody_is_asked_whose_archive_it_is_when_it_bears_the_own_name() throws IOException {
        look(archive().belongsTo("Rita", "Rep"));

        assertThat(findInView(Checkbox.class).exists()).isFalse();
    }

    @Test
    void the_preview_tells_of_the_account_and_of_its_coverage() throws IOException {
        look(archive()
                .with("Email Addresses.csv", "Email Address,Confirmed,Primary,Updated On\na@example.com,Yes,Yes,\n")
                .with("PhoneNumbers.csv", "Extension,Number,Type\n,+45 11 22 33 44,Mobile\n"));

        assertThat(text())
                .contains(
                        Texts.text("import.account"),
                        Texts.text("rep.account.phone"),
                        Texts.text("rep.account.email.none"),
                        Texts.text("import.coverage.dense", "Wed 28 Oct", "Tue 17 Nov"))
                .doesNotContain("a@example.com", "+45");
    }

    @Test
    void each_figure_of_the_preview_opens_the_days_behind_it() throws IOException {
        look(archive());

        openFigure(Texts.text("import.invitations"));

        assertThat(dialog()).contains(Texts.text("import.days.all"), "Wed 28 Oct", "Wed 11 Nov");
        assertThat(findInView(FigureButton.class).all())
                .extracting(FigureButton::getTitle)
                .extracting(title -> title.orElse(""))
                .contains(
                        Texts.text("figures.open", Texts.text("import.invitations.new")),
                        Texts.text("figures.open", Texts.text("import.accepted.new")),
                        Texts.text("figures.open", Texts.text("import.acceptance")),
                        Texts.text("figures.open", Texts.text("import.pending")));
    }

    @Test
    void an_archive_on_the_list_says_its_coverage_and_opens_its_days() throws IOException {
        look(archive());
        click("import.apply", 2);

        assertThat(findInView(Span.class)
                        .withText(Texts.text("import.coverage.dense", "Wed 28 Oct", "Tue 17 Nov"))
                        .exists())
                .isTrue();
        openFigure(Texts.text("import.earlier.made", "Wed 18 Nov"));
        assertThat(dialog()).contains(Texts.text("import.days.import"), "Wed 28 Oct");
    }

    @Test
    void undoing_an_earlier_archive_keeps_the_preview_and_puts_its_numbers_right() throws IOException {
        imports.apply(preview(archive()), false);
        UI.getCurrent().refreshCurrentRoute(false);
        look(archive());
        assertThat(text()).contains(Texts.text("import.nothing"));

        click("import.undo");

        assertThat(text()).doesNotContain(Texts.text("import.nothing"));
        click("import.apply", 2);
        assertThat(imports.imports(staff.account()))
                .singleElement()
                .extracting(ArchiveImport::invitations)
                .isEqualTo(2);
    }

    @Test
    void undoing_the_archive_that_is_shown_asks_for_the_next_file() throws IOException {
        look(archive());
        click("import.apply", 2);

        test(findInView(Button.class).withText(Texts.text("import.undo")).all().getFirst())
                .click();

        assertThat(findInView(UploadCard.class).exists()).isTrue();
        assertThat(imports.imports(staff.account())).isEmpty();
    }

    /** One invitation of three weeks ago that was accepted, and one of last week that waits. */
    private TestArchive archive() {
        return TestArchive.of(TODAY)
                .sent("Bo Beispiel", "bo-beispiel", NOW.minus(Duration.ofDays(21)))
                .sent("Eva Exempel", "eva-exempel", NOW.minus(Duration.ofDays(7)))
                .connected("Bo", "Beispiel", "bo-beispiel", TODAY.minusDays(18));
    }

    private void look(TestArchive archive) throws IOException {
        findInView(UploadCard.class).single().previewed(preview(archive));
    }

    private ArchivePreview preview(TestArchive archive) throws IOException {
        return imports.preview(staff.account(), archive.write(folder), archive.fileName(), Set.of(), share -> {});
    }

    private void click(String key, Object... args) {
        test(findInView(Button.class).withText(Texts.text(key, args)).single()).click();
    }

    private void openFigure(String name) {
        FigureButton figure = findInView(FigureButton.class)
                .withCondition(button -> Texts.text("figures.open", name)
                        .equals(button.getTitle().orElse("")))
                .single();
        test(figure).click();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<OptionalPart> parts() {
        return findInView(CheckboxGroup.class).single();
    }
}
