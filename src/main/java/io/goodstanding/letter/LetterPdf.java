package io.goodstanding.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/**
 * A letter as a file: A4, the subject in bold, the body as it is. Liberation Sans goes with it, so it looks the same
 * everywhere: Latin with all its marks, Greek, Cyrillic, Hebrew. What the font has no shape for becomes "?", and the
 * last line says what that was. Nothing about persons is in it but the text.
 */
@Component
public class LetterPdf {

    private static final String FONT = "/liberation/LiberationSans-";
    private static final float MARGIN = 64;
    private static final float SIZE = 11;
    private static final float SMALL = 8;
    private static final float LEADING = 15.5f;

    private final byte[] regular = bytes(FONT + "Regular.ttf");
    private final byte[] bold = bytes(FONT + "Bold.ttf");

    /** @param subject may be empty */
    public byte[] of(String subject, String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            writer.setPageEmpty(false);
            flow(text(writer, subject, body), document);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The fonts for letters cannot be read", impossible);
        }
        return out.toByteArray();
    }

    /** Each file has fonts of its own: while one is written, they remember what it uses. */
    private ColumnText text(PdfWriter writer, String subject, String body) throws IOException {
        BaseFont plain = font("Regular.ttf", regular);
        Shapes shapes = new Shapes(plain);
        ColumnText column = new ColumnText(writer.getDirectContent());
        column.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        column.setLeading(LEADING);
        if (!subject.isBlank()) {
            column.addText(new Chunk(shapes.shown(subject) + "\n\n", new Font(font("Bold.ttf", bold), SIZE)));
        }
        column.addText(new Chunk(shapes.shown(body), new Font(plain, SIZE)));
        if (!shapes.replaced().isEmpty()) {
            column.addText(new Chunk("\n\n" + shapes.note(), new Font(plain, SMALL)));
        }
        return column;
    }

    private static void flow(ColumnText column, Document document) {
        boolean more = true;
        while (more) {
            column.setSimpleColumn(document.left(), document.bottom(), document.right(), document.top());
            column.setYLine(document.top());
            more = ColumnText.hasMoreText(column.go());
            if (more) {
                document.newPage();
            }
        }
    }

    private static BaseFont font(String name, byte[] content) throws IOException {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, content, null);
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = LetterPdf.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The font " + resource + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException("The font " + resource + " cannot be read", problem);
        }
    }
}
