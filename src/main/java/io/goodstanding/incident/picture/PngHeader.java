package io.goodstanding.incident.picture;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A PNG picture with all its parts, up to the mark at its end. */
record PngHeader(int width, int height, int bitsPerSample, byte[] content) implements PictureHeader {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int DEEP = 16;

    /** 160 MB while it is decoded: four bytes per pixel, or eight of a deep one. */
    private static final int MOST_PIXELS = 40_000_000;

    static boolean isOne(Octets octets) {
        return octets.saysAt(0, SIGNATURE);
    }

    static PngHeader read(Octets octets) {
        int first = SIGNATURE.length();
        if (!octets.saysAt(first + 4, "IHDR")) {
            throw PictureHeader.unreadable();
        }
        requireEnd(octets, first);
        return new PngHeader(octets.big4(first + 8), octets.big4(first + 12), octets.at(first + 16), octets.bytes());
    }

    /** Each part is its length, its name, so many bytes, and four to check them by. */
    private static void requireEnd(Octets octets, int first) {
        int part = first;
        while (!octets.saysAt(part + 4, "IEND")) {
            int length = octets.big4(part);
            if (length < 0 || length > octets.size() - part - 12) {
                throw PictureHeader.unreadable();
            }
            part += length + 12;
        }
    }

    @Override
    public int mostPixels() {
        return bitsPerSample < DEEP ? MOST_PIXELS : MOST_PIXELS / 2;
    }

    @Override
    public boolean isLossy() {
        return false;
    }

    @Override
    public ImageReader reader() {
        return ImageIO.getImageReadersByFormatName("png").next();
    }
}
