package io.goodstanding.incident.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.goodstanding.shared.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as they are drawn anew, and those that are refused. */
class PicturesTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void a_screenshot_stays_exact() {
        Picture kept = Pictures.redraw(TestPictures.png(40, 20));

        assertThat(kept.mediaType()).isEqualTo(Picture.PNG);
        BufferedImage image = TestPictures.read(kept.bytes());
        assertThat(image.getWidth()).isEqualTo(kept.width()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(kept.height()).isEqualTo(20);
        assertThat(image.getRGB(0, 0)).isEqualTo(Color.RED.getRGB());
        assertThat(image.getRGB(39, 19)).isEqualTo(Color.BLUE.getRGB());
    }

    @Test
    void a_photo_is_kept_as_a_photo_where_that_is_smaller() {
        byte[] photo = TestPictures.written("jpeg", TestPictures.noise(120, 80));

        assertThat(Pictures.redraw(photo).mediaType()).isEqualTo(Picture.JPEG);
        assertThat(Pictures.redraw(TestPictures.jpeg(400, 300)).mediaType())
                .as("two plain colours")
                .isEqualTo(Picture.PNG);
    }

    @Test
    void what_can_be_seen_through_stays_so() {
        Picture kept = Pictures.redraw(TestPictures.transparentPng(8, 8));

        assertThat(TestPictures.read(kept.bytes()).getRGB(0, 0) >>> 24).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5000, 100, 2400, 48", "100, 5000, 48, 2400", "2401, 2400, 2400, 2399", "10000, 50, 2400, 12"})
    void a_large_one_is_made_smaller_and_keeps_its_shape(int width, int height, int keptWidth, int keptHeight) {
        Picture kept = Pictures.redraw(TestPictures.png(width, height));

        assertThat(kept.width()).isEqualTo(keptWidth);
        assertThat(kept.height()).isEqualTo(keptHeight);
    }

    @Test
    void noise_that_would_fill_the_table_is_kept_as_a_photo() {
        byte[] noise = TestPictures.written("png", TestPictures.noise(1_600, 1_500));

        Picture kept = Pictures.redraw(noise);

        assertThat(kept.mediaType()).isEqualTo(Picture.JPEG);
        assertThat(kept.bytes().length).isLessThan(noise.length);
    }

    static Stream<Arguments> webps() {
        return Stream.of(
                Arguments.of(TestPictures.WEBP_LOSSLESS, 255),
                Arguments.of(TestPictures.WEBP_LOSSY, 255),
                Arguments.of(TestPictures.WEBP_ALPHA, 128));
    }

    @ParameterizedTest
    @MethodSource("webps")
    void webp_is_read(byte[] webp, int alpha) {
        Picture kept = Pictures.redraw(webp);

        assertThat(kept.width()).isEqualTo(6);
        assertThat(kept.height()).isEqualTo(4);
        Color last = new Color(TestPictures.read(kept.bytes()).getRGB(5, 3), true);
        assertThat(last.getAlpha()).isEqualTo(alpha);
        assertThat(last.getRed()).isGreaterThan(150);
        assertThat(last.getGreen()).isLessThan(80);
    }

    @Test
    void nothing_of_where_a_photo_was_taken_comes_through() {
        byte[] photo = TestPictures.photo(40, 20, 1);
        assertThat(text(photo)).contains(TestPictures.PLACE);

        Picture kept = Pictures.redraw(photo);

        assertThat(text(kept.bytes())).doesNotContain("GPS", "Exif", TestPictures.PLACE);
    }

    /** Where the red corner of the file is seen once the photo is upright. */
    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, left, top",
        "2, 40, 20, right, top",
        "3, 40, 20, right, bottom",
        "4, 40, 20, left, bottom",
        "5, 20, 40, left, top",
        "6, 20, 40, right, top",
        "7, 20, 40, right, bottom",
        "8, 20, 40, left, bottom",
        "9, 40, 20, left, top"
    })
    void a_photo_is_turned_upright(int orientation, int width, int height, String side, String end) {
        Picture kept = Pictures.redraw(TestPictures.photo(40, 20, orientation));

        BufferedImage image = TestPictures.read(kept.bytes());
        assertThat(kept.width()).isEqualTo(width);
        assertThat(kept.height()).isEqualTo(height);
        int x = "left".equals(side) ? 2 : width - 3;
        int y = "top".equals(end) ? 2 : height - 3;
        assertThat(new Color(image.getRGB(x, y)).getRed()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(width - 1 - x, height - 1 - y)).getBlue())
                .isGreaterThan(200);
    }

    @Test
    void a_picture_that_is_a_page_as_well_is_only_a_picture_afterwards() {
        byte[] polyglot = TestPictures.polyglot();
        assertThat(text(polyglot)).contains(TestPictures.SCRIPT);

        Picture kept = Pictures.redraw(polyglot);

        assertThat(text(kept.bytes())).doesNotContain("script", "alert");
        assertThat(kept.width()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a\u0001\u0000\u0001\u0000",
                "%PDF-1.7",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!doctype html><script>alert(1)</script>",
                "\u0000\u0000\u0000\u0020ftypavif",
                "RIFF\u0004\u0000\u0000\u0000WAVE",
                "BM",
                "\u0000",
                ""
            })
    void other_kinds_are_refused_in_words(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), "picture.refused.type");
    }

    static Stream<byte[]> broken() {
        byte[] png = TestPictures.png(200, 100);
        byte[] jpeg = TestPictures.written("jpeg", TestPictures.noise(200, 100));
        return Stream.of(
                TestPictures.half(png),
                TestPictures.half(jpeg),
                TestPictures.half(TestPictures.WEBP_LOSSLESS),
                TestPictures.half(TestPictures.WEBP_LOSSY),
                TestPictures.half(TestPictures.WEBP_ALPHA),
                Arrays.copyOf(png, png.length - 12),
                Arrays.copyOf(jpeg, jpeg.length - 2),
                Arrays.copyOf(png, 8),
                Arrays.copyOf(jpeg, 3),
                TestPictures.declared(300, 300),
                TestPictures.declared(0, 100),
                TestPictures.declared(-1, -1),
                TestPictures.manyScans(60));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_cut_off_or_contradicts_itself_is_refused(byte[] picture) {
        assertRefused(picture, "picture.refused.unreadable");
    }

    @Test
    void moving_pictures_are_refused() {
        assertRefused(TestPictures.WEBP_MOVING, "picture.refused.moving");
    }

    static Stream<byte[]> bombs() {
        return Stream.of(
                TestPictures.declared(100_000, 100_000),
                TestPictures.declared(Integer.MAX_VALUE, Integer.MAX_VALUE),
                TestPictures.declared(40_000_001, 1),
                TestPictures.declaredJpeg(65_500, 65_500),
                TestPictures.declaredWebp(16_383));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_small_file_that_says_it_is_huge_is_refused_without_being_given_room(byte[] bomb) {
        assertRefused(TestPictures.declared(100_000, 100_000), "picture.refused.pixels");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertRefused(bomb, "picture.refused.pixels");

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MEGABYTE);
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_looked_at() {
        assertRefused(new byte[Pictures.MOST_BYTES + 1], "picture.refused.size");
    }

    private static void assertRefused(byte[] picture, String key) {
        assertThatThrownBy(() -> Pictures.redraw(picture))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.phrase().key()).isEqualTo(key));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
