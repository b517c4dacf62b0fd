package io.goodstanding.incident.picture;

import io.goodstanding.shared.Refused;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew: upright, no larger than a large screen, and without anything but its pixels. Takes up to some
 * 300 MB for a moment, so callers do it one after the other.
 */
public final class Pictures {

    /** Bytes of a file that is looked at at all. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Pixels of the long side that are kept: a large screen's text stays readable. */
    public static final int LONG_SIDE = 2_400;

    /** An exact picture larger than this is kept as a photo if that is smaller. */
    private static final int LARGE_BYTES = 4 * 1024 * 1024;

    private static final float PHOTO_QUALITY = 0.85f;

    private Pictures() {}

    /** @throws Refused for what is no picture that can be kept; says why */
    public static Picture redraw(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Refused.because("picture.refused.size", MOST_BYTES / 1024 / 1024);
        }
        PictureHeader header = PictureHeader.of(bytes);
        BufferedImage drawn = drawn(decoded(header), header.orientation());
        byte[] exact = png(drawn);
        if (header.isLossy() && !drawn.getColorModel().hasAlpha() || exact.length > LARGE_BYTES) {
            byte[] photo = jpeg(drawn);
            if (photo.length < exact.length) {
                return new Picture(Picture.JPEG, photo, drawn.getWidth(), drawn.getHeight());
            }
        }
        return new Picture(Picture.PNG, exact, drawn.getWidth(), drawn.getHeight());
    }

    /** Whatever a decoder trips over, the picture is to blame. */
    private static BufferedImage decoded(PictureHeader header) {
        ImageReader reader = header.reader();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(header.content()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw PictureHeader.unreadable();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(header.width(), header.height()) / (2 * LONG_SIDE));
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } catch (IOException | RuntimeException broken) {
            throw PictureHeader.unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage source, Orientation orientation) {
        BufferedImage small = source;
        int longSide = Math.max(source.getWidth(), source.getHeight());
        // By halves first: a single step would leave out every other line of a text.
        while (longSide > 2 * LONG_SIDE) {
            small = scaled(small, 0.5);
            longSide = Math.max(small.getWidth(), small.getHeight());
        }
        if (longSide > LONG_SIDE) {
            small = scaled(small, (double) LONG_SIDE / longSide);
        }
        return upright(small, orientation);
    }

    private static BufferedImage scaled(BufferedImage source, double by) {
        int width = Math.max(1, (int) Math.round(source.getWidth() * by));
        int height = Math.max(1, (int) Math.round(source.getHeight() * by));
        BufferedImage target = canvas(width, height, source);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(source, 0, 0, width, height, null);
        pen.dispose();
        return target;
    }

    private static BufferedImage upright(BufferedImage source, Orientation orientation) {
        int width = source.getWidth();
        int height = source.getHeight();
        BufferedImage target = orientation.swapsSides() ? canvas(height, width, source) : canvas(width, height, source);
        Graphics2D pen = target.createGraphics();
        pen.drawImage(source, orientation.upright(width, height), null);
        pen.dispose();
        return target;
    }

    private static BufferedImage canvas(int width, int height, BufferedImage source) {
        boolean alpha = source.getColorModel().hasAlpha();
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        return written(writer, writer.getDefaultWriteParam(), image);
    }

    /** On white: a photo cannot be seen through. */
    private static byte[] jpeg(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(PHOTO_QUALITY);
        return written(writer, param, opaque);
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam param, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
