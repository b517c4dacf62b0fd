package io.goodstanding.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.picture.Picture;
import io.goodstanding.incident.picture.TestPictures;
import io.goodstanding.shared.Refused;
import io.goodstanding.testing.ApplicationTest;
import io.goodstanding.testing.AuditTrail;
import io.goodstanding.testing.MovableClock;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import io.goodstanding.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class IncidentScreenshotsTest {

    private static final byte[] PICTURE = TestPictures.png(40, 20);

    private final Incidents incidents;
    private final IncidentScreenshots screenshots;
    private final AuditTrail trail;
    private final Staff staff;
    private final IncidentDetails incident;

    IncidentScreenshotsTest(
            @Autowired Incidents incidents,
            @Autowired IncidentScreenshots screenshots,
            @Autowired AuditTrail trail,
            @Autowired MovableClock clock,
            @Autowired Staff.Hiring hiring) {
        this.incidents = incidents;
        this.screenshots = screenshots;
        this.trail = trail;
        clock.set(MovableClock.START);
        this.staff = hiring.hire();
        this.incident = as(
                staff.rep(),
                () -> incidents.report(
                        staff.account(),
                        new IncidentReport(
                                IncidentKind.OTHER, Extent.USUAL, clock.instant(), Optional.empty(), "", "")));
    }

    @Test
    void a_screenshot_is_kept_as_it_was_drawn_anew_and_its_name_is_only_text() {
        Screenshot added = add(staff.rep(), "C:\\shots\\<img onerror=x>\u202E.webp", TestPictures.WEBP_LOSSLESS);

        assertThat(all()).containsExactly(added);
        assertThat(added.name()).isEqualTo("<img onerror=x>.webp");
        assertThat(added.mediaType()).isEqualTo(Picture.PNG);
        assertThat(added.addedBy()).isEqualTo(staff.rep().name());
        assertThat(added.at()).isEqualTo(MovableClock.START);
        ScreenshotContent content = as(staff.manager(), () -> screenshots.content(added.id()));
        assertThat(content.mediaType()).isEqualTo(Picture.PNG);
        assertThat(content.bytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(IncidentAction.SCREENSHOT_ADDED.key());
            assertThat(entry.after())
                    .containsEntry("name", "<img onerror=x>.webp")
                    .containsEntry("size", "6 × 4");
        });
    }

    @Test
    void what_is_no_picture_is_refused_whatever_its_name_says_and_leaves_no_trace() {
        int before = trail.of(staff.account()).size();

        assertThatThrownBy(() -> add(staff.rep(), "shot.png", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("picture.refused.type"));

        assertThat(all()).isEmpty();
        assertThat(trail.of(staff.account())).hasSize(before);
    }

    @Test
    void what_is_named_as_an_identity_document_is_refused_also_before_there_is_an_incident() {
        int before = trail.of(staff.account()).size();

        for (Runnable way : List.<Runnable>of(
                () -> add(staff.rep(), "scans/Passport Rita.png", PICTURE),
                () -> as(staff.rep(), () -> screenshots.draw("id-card.png", PICTURE)))) {
            assertThatThrownBy(way::run)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.phrase().key()).isEqualTo("evidence.refused.id-file"));
        }

        assertThat(all()).isEmpty();
        assertThat(trail.of(staff.account())).hasSize(before);
        assertThat(add(staff.rep(), "identity check.png", PICTURE).name()).isEqualTo("identity check.png");
    }

    @Test
    void a_sixth_one_is_refused_until_one_is_removed_also_at_a_lifted_incident() {
        as(staff.rep(), () -> incidents.lift(incident.id(), incident.version(), MovableClock.START));
        for (int i = 0; i < IncidentScreenshots.MOST; i++) {
            add(staff.rep(), i + ".png", PICTURE);
        }

        assertThatThrownBy(() -> add(staff.manager(), "six.png", PICTURE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo("incident.screenshot.refused.many"));
        remove(staff.manager(), all().getFirst());

        add(staff.manager(), "six.png", PICTURE);
        assertThat(all()).hasSize(IncidentScreenshots.MOST);
    }

    @RepeatedTest(3)
    void of_two_who_add_the_last_one_at_once_one_is_refused() {
        for (int i = 1; i < IncidentScreenshots.MOST; i++) {
            add(staff.rep(), i + ".png", PICTURE);
        }

        List<Optional<RuntimeException>> failures = Together.run(
                () -> add(staff.rep(), "mine.png", PICTURE), () -> add(staff.manager(), "yours.png", PICTURE));

        assertThat(failures)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(failure -> assertThat(failure).get().isInstanceOf(Refused.class));
        assertThat(all()).hasSize(IncidentScreenshots.MOST);
    }

    @Test
    void what_is_removed_is_gone_for_everybody_and_the_trail_names_it() {
        Screenshot added = add(staff.rep(), "shot.png", PICTURE);

        remove(staff.manager(), added);

        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> as(staff.rep(), () -> screenshots.content(added.id())))
                .hasMessage("This account is not in your sight");
        assertThatThrownBy(() -> remove(staff.rep(), added)).hasMessage("This account is not in your sight");
        assertThat(trail.last(staff.account())).get().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(IncidentAction.SCREENSHOT_REMOVED.key());
            assertThat(entry.before()).containsEntry("name", "shot.png");
            assertThat(entry.after()).isEmpty();
        });
    }

    @Test
    void out_of_sight_nothing_is_shown_added_or_removed() {
        Screenshot added = add(staff.rep(), "shot.png", PICTURE);

        for (SignedInUser other : List.of(staff.colleague(), staff.otherManager())) {
            assertThatThrownBy(() -> as(other, () -> screenshots.list(incident.id())))
                    .hasMessage("This account is not in your sight");
            assertThatThrownBy(() -> as(other, () -> screenshots.content(added.id())))
                    .hasMessage("This account is not in your sight");
            assertThatThrownBy(() -> add(other, "shot.png", PICTURE)).hasMessage("This account is not in your sight");
            assertThatThrownBy(() -> remove(other, added)).hasMessage("This account is not in your sight");
        }
        assertThat(all()).containsExactly(added);
    }

    private Screenshot add(SignedInUser by, String name, byte[] content) {
        return as(by, () -> screenshots.add(incident.id(), name, content));
    }

    private void remove(SignedInUser by, Screenshot screenshot) {
        SignedIn.as(by, () -> screenshots.remove(screenshot.id()));
    }

    private List<Screenshot> all() {
        return as(staff.manager(), () -> screenshots.list(incident.id()));
    }

    private static <T> T as(SignedInUser user, Supplier<T> action) {
        return SignedIn.as(user, action);
    }
}
