package io.goodstanding.incident.picture;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A JPEG picture with all its scans, up to the mark at its end. */
record JpegHeader(int width, int height, Orientation orientation, byte[] content) implements PictureHeader {

    private static final int MOST_PIXELS = 40_000_000;

    /** Ten are usual; each costs a pass over all pixels, and a small file holds hundreds of thousands. */
    private static final int MOST_SCANS = 50;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;

    static boolean isOne(Octets octets) {
        return octets.saysAt(0, "\u00ff\u00d8\u00ff");
    }

    static JpegHeader read(Octets octets) {
        int width = 0;
        int height = 0;
        int scans = 0;
        Orientation orientation = Orientation.AS_IT_IS;
        int at = 2;
        while (true) {
            at = nextMark(octets, at);
            int mark = octets.at(at - 1);
            if (mark == END) {
                break;
            }
            int length = octets.big2(at);
            if (isFrame(mark)) {
                height = octets.big2(at + 3);
                width = octets.big2(at + 5);
            } else if (mark == EXIF) {
                orientation = Orientation.ofExif(octets, at + 2, at + length);
            } else if (mark == SCAN && ++scans > MOST_SCANS) {
                throw PictureHeader.unreadable();
            }
            at += length;
        }
        if (scans == 0) {
            throw PictureHeader.unreadable();
        }
        return new JpegHeader(width, height, orientation, octets.bytes());
    }

    /** Behind the next mark that has a length or ends the picture; in between stand coded pixels. */
    private static int nextMark(Octets octets, int from) {
        int at = from;
        while (true) {
            while (octets.at(at) != 0xFF) {
                at++;
            }
            while (octets.at(at) == 0xFF) {
                at++;
            }
            int mark = octets.at(at++);
            boolean stuffed = mark == 0 || mark == 1 || mark >= 0xD0 && mark <= START;
            if (!stuffed) {
                return at;
            }
        }
    }

    /** The marks from C0 to CF but for three name a frame. */
    private static boolean isFrame(int mark) {
        return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
    }

    @Override
    public int mostPixels() {
        return MOST_PIXELS;
    }

    @Override
    public boolean isLossy() {
        return true;
    }

    @Override
    public ImageReader reader() {
        return ImageIO.getImageReadersByFormatName("jpeg").next();
    }
}
