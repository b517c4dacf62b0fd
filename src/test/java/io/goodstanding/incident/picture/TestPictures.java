package io.goodstanding.incident.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Makes pictures, good ones and bad ones. The upper left corner is red, the rest is blue. */
public final class TestPictures {

    /** What stands in the camera's words and must not come through. */
    public static final String PLACE = "GPS 59.9139N 10.7522E";

    public static final String SCRIPT = "<script>alert(1)</script>";

    /** 6 × 4, exact. */
    public static final byte[] WEBP_LOSSLESS = base64("UklGRiIAAABXRUJQVlA4TBUAAAAvBcAAAA8wHoP8lP/5Dx7c5yei/+EA");

    /** 6 × 4, like a photo. */
    public static final byte[] WEBP_LOSSY =
            base64("UklGRkgAAABXRUJQVlA4IDwAAACQAQCdASoGAAQAAUAmJbACdLoAA5gA/vFP/6MdAfK/"
                    + "k/KzJ9Sp0bmLHNIf/u15+fhL/uM//uM/+RAAAAA=");

    /** 6 × 4, half transparent. */
    public static final byte[] WEBP_ALPHA =
            base64("UklGRl4AAABXRUJQVlA4WAoAAAAQAAAABQAAAwAAQUxQSAoAAAABB1DAiAhERP8DVlA4IC4A"
                    + "AACQAQCdASoGAAQAAUAmJaACdLoAA5gA/vFNr+LaR0KZD/7xn/9xn/9xn/yIAAAA");

    public static final byte[] WEBP_MOVING =
            base64("UklGRpQAAABXRUJQVlA4WAoAAAACAAAABQAAAwAAQU5JTQYAAAAAAAAAAABBTk1GMAAAAAAAAAAA"
                    + "AAUAAAMAAAAAAAJWUDggGAAAADABAJ0BKgYABAABQCYlpAADcAD+/TZoAEFOTUYwAAAAAAAAAAAABQAAAwAAAAAAAFZQOCAYAAAANAEAnQEq"
                    + "BgAEAAAAJiWkAANwAP78yrAA");

    private TestPictures() {}

    public static byte[] png(int width, int height) {
        return written("png", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    static byte[] transparentPng(int width, int height) {
        return written("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    static byte[] jpeg(int width, int height) {
        return written("jpeg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** Every pixel of another colour: smaller as a photo than exact. */
    static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    /** A photo with its place, taken with the camera held that way. */
    static byte[] photo(int width, int height, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + PLACE.length());
        exif.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.order(ByteOrder.LITTLE_ENDIAN);
        exif.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        exif.putInt(0).put(PLACE.getBytes(StandardCharsets.US_ASCII));
        byte[] jpeg = jpeg(width, height);
        return joined(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A picture that is a page as well, for a browser that guesses. */
    static byte[] polyglot() {
        byte[] png = png(20, 10);
        int head = 8 + 25;
        return joined(
                Arrays.copyOf(png, head),
                part("tEXt", ("Comment\0" + SCRIPT).getBytes(StandardCharsets.ISO_8859_1)),
                Arrays.copyOfRange(png, head, png.length),
                SCRIPT.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A small file that says it is huge. */
    public static byte[] declared(int width, int height) {
        byte[] png = png(1, 1);
        ByteBuffer head = ByteBuffer.allocate(13);
        head.putInt(width).putInt(height).put(png, 24, 5);
        return joined(Arrays.copyOf(png, 8), part("IHDR", head.array()), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] declaredJpeg(int width, int height) {
        byte[] jpeg = jpeg(8, 8);
        for (int i = 2; i < jpeg.length; i++) {
            if ((jpeg[i - 1] & 0xFF) == 0xFF && (jpeg[i] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 4, (short) height).putShort(i + 6, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("No frame");
    }

    /** Lossy, behind a canvas that says 6 × 4. */
    static byte[] declaredWebp(int side) {
        byte[] webp = WEBP_ALPHA.clone();
        for (int i = 0; i < webp.length - 8; i++) {
            if (webp[i] == (byte) 0x9D && webp[i + 1] == 0x01 && webp[i + 2] == 0x2A) {
                ByteBuffer.wrap(webp)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort(i + 3, (short) side)
                        .putShort(i + 5, (short) side);
                return webp;
            }
        }
        throw new AssertionError("No frame");
    }

    /** One scan again and again: each would cost a pass over all pixels. */
    static byte[] manyScans(int scans) {
        byte[] jpeg = jpeg(8, 8);
        int scan = 0;
        while ((jpeg[scan] & 0xFF) != 0xFF || (jpeg[scan + 1] & 0xFF) != 0xDA) {
            scan++;
        }
        byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Arrays.copyOf(jpeg, scan));
        for (int i = 0; i < scans; i++) {
            all.writeBytes(one);
        }
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return all.toByteArray();
    }

    static byte[] half(byte[] picture) {
        return Arrays.copyOf(picture, picture.length / 2);
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    private static byte[] part(String name, byte[] data) {
        ByteBuffer part = ByteBuffer.allocate(12 + data.length);
        part.putInt(data.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 check = new CRC32();
        check.update(part.array(), 4, data.length + 4);
        return part.putInt((int) check.getValue()).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
