package io.goodstanding.incident.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.goodstanding.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * A still WebP picture. What is decoded is put together anew from the pixels' parts alone, so that the sizes looked at
 * here are those that the decoder goes by.
 */
record WebpHeader(int width, int height, boolean isLossy, byte[] content) implements PictureHeader {

    private static final int MOST_PIXELS = 40_000_000;

    /** The decoder of lossy pictures takes some 30 bytes per pixel, as measured: 300 MB. */
    private static final int MOST_LOSSY_PIXELS = 10_000_000;

    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String ALPHA = "ALPH";
    private static final int HAS_ALPHA = 0x10;

    static boolean isOne(Octets octets) {
        return octets.saysAt(0, "RIFF") && octets.saysAt(8, "WEBP");
    }

    static WebpHeader read(Octets octets) {
        byte @Nullable [] alpha = null;
        int at = 12;
        while (true) {
            int length = octets.little4(at + 4);
            int data = at + 8;
            if (length < 0 || length > octets.size() - data) {
                throw PictureHeader.unreadable();
            }
            if (octets.saysAt(at, "ANIM") || octets.saysAt(at, "ANMF")) {
                throw Refused.because("picture.refused.moving");
            }
            if (octets.saysAt(at, ALPHA) && alpha == null) {
                alpha = part(octets, data, length);
            }
            if (octets.saysAt(at, LOSSLESS)) {
                return lossless(octets, data, length);
            }
            if (octets.saysAt(at, LOSSY)) {
                return lossy(octets, data, length, alpha);
            }
            at = data + length + (length & 1);
        }
    }

    private static WebpHeader lossless(Octets octets, int data, int length) {
        int sides = octets.little4(data + 1);
        return new WebpHeader(
                (sides & 0x3FFF) + 1,
                (sides >>> 14 & 0x3FFF) + 1,
                false,
                file(chunk(LOSSLESS, part(octets, data, length))));
    }

    private static WebpHeader lossy(Octets octets, int data, int length, byte @Nullable [] alpha) {
        int width = octets.little2(data + 6) & 0x3FFF;
        int height = octets.little2(data + 8) & 0x3FFF;
        byte[] pixels = chunk(LOSSY, part(octets, data, length));
        byte[] content =
                alpha == null ? file(pixels) : file(chunk("VP8X", canvas(width, height)), chunk(ALPHA, alpha), pixels);
        return new WebpHeader(width, height, true, content);
    }

    private static byte[] canvas(int width, int height) {
        ByteBuffer canvas = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        canvas.putInt(HAS_ALPHA);
        for (int side : new int[] {width - 1, height - 1}) {
            canvas.putShort((short) side).put((byte) (side >> 16));
        }
        return canvas.array();
    }

    private static byte[] part(Octets octets, int from, int length) {
        byte[] part = new byte[length];
        System.arraycopy(octets.bytes(), from, part, 0, length);
        return part;
    }

    private static byte[] chunk(String name, byte[] data) {
        ByteBuffer chunk =
                ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data);
        return chunk.array();
    }

    private static byte[] file(byte[]... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write("WEBP".getBytes(StandardCharsets.US_ASCII));
            for (byte[] chunk : chunks) {
                body.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chunk("RIFF", body.toByteArray());
    }

    @Override
    public int mostPixels() {
        return isLossy ? MOST_LOSSY_PIXELS : MOST_PIXELS;
    }

    @Override
    public ImageReader reader() {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }
}
