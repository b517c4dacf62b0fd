package io.goodstanding.incident.picture;

import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import javax.imageio.ImageReader;

/** What the bytes of a picture say of themselves, read without decoding any of it. */
interface PictureHeader {

    int width();

    int height();

    /** Most pixels that are decoded of such a picture; a decoder's memory grows with them, not with the file. */
    int mostPixels();

    /** Whether it was made small at the cost of being exact, as photos are. */
    boolean isLossy();

    /** The bytes to be decoded. */
    byte[] content();

    ImageReader reader();

    default Orientation orientation() {
        return Orientation.AS_IT_IS;
    }

    /**
     * @throws Refused for what is neither PNG, JPEG nor WebP, for one that ends too early, and for one with too many
     *     pixels
     */
    static PictureHeader of(byte[] bytes) {
        try {
            PictureHeader header = parsed(bytes);
            if (header.width() <= 0 || header.height() <= 0) {
                throw unreadable();
            }
            long pixels = (long) header.width() * header.height();
            if (pixels > header.mostPixels()) {
                int million = 1_000_000;
                throw Refused.because(
                        "picture.refused.pixels", header.width(), header.height(), header.mostPixels() / million);
            }
            return header;
        } catch (IndexOutOfBoundsException tooShort) {
            throw unreadable();
        }
    }

    private static PictureHeader parsed(byte[] bytes) {
        Octets octets = new Octets(bytes);
        if (PngHeader.isOne(octets)) {
            return PngHeader.read(octets);
        }
        if (JpegHeader.isOne(octets)) {
            return JpegHeader.read(octets);
        }
        if (WebpHeader.isOne(octets)) {
            return WebpHeader.read(octets);
        }
        throw Refused.because("picture.refused.type");
    }

    static Refused unreadable() {
        return new Refused(Phrase.of("picture.refused.unreadable"));
    }
}
