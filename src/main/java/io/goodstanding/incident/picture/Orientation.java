package io.goodstanding.incident.picture;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held, as its photo says: with the rest of what it says this is left out, so the photo is turned.
 *
 * @param code of Exif, from 1 (as it is) to 8
 */
record Orientation(int code) {

    static final Orientation AS_IT_IS = new Orientation(1);

    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Reads no further than the part in which it stands; anything odd counts as upright. */
    static Orientation ofExif(Octets octets, int from, int to) {
        int tiff = from + EXIF.length();
        if (!octets.saysAt(from, EXIF) || to > octets.size() || tiff + 8 > to) {
            return AS_IT_IS;
        }
        boolean little = octets.saysAt(tiff, "II");
        int offset = little ? octets.little4(tiff + 4) : octets.big4(tiff + 4);
        if (offset < 0 || offset > to - tiff - 2) {
            return AS_IT_IS;
        }
        int entry = tiff + offset + 2;
        for (int left = two(octets, entry - 2, little); left > 0 && entry + ENTRY <= to; left--) {
            if (two(octets, entry, little) == TAG) {
                int code = two(octets, entry + 8, little);
                return code >= 1 && code <= 8 ? new Orientation(code) : AS_IT_IS;
            }
            entry += ENTRY;
        }
        return AS_IT_IS;
    }

    private static int two(Octets octets, int at, boolean little) {
        return little ? octets.little2(at) : octets.big2(at);
    }

    /** Whether what is wide in the file is high when it is upright. */
    boolean swapsSides() {
        return code >= 5;
    }

    /** Turns a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
