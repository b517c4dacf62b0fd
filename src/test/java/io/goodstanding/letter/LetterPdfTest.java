package io.goodstanding.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A letter as a file, read out again. */
class LetterPdfTest {

    private final LetterPdf pdf = new LetterPdf();

    @Test
    void subject_and_text_stand_in_it_in_every_script_that_the_font_has() throws IOException {
        String text = text(
                pdf.of("Žluťoučký kůň", "Dear support,\n\nĄćęłńóśźż ÅÄÖ ğış ñ ß ẞ\nПривіт, світе\nΚαλημέρα\n\nAna"));

        assertThat(text)
                .contains("Žluťoučký kůň", "Dear support", "Ąćęłńóśźż ÅÄÖ ğış ñ ß", "Привіт, світе", "Καλημέρα", "Ana")
                .doesNotContain("?");
    }

    /** Glyphs stand in a file from left to right, so the last letter of a Hebrew word comes first. */
    @Test
    void a_hebrew_name_runs_from_right_to_left() throws IOException {
        assertThat(text(pdf.of("Name", "I am אבג, thank you"))).contains("I am גבא, thank you");
    }

    @Test
    void what_the_font_cannot_show_is_a_question_mark_and_said_in_the_file() throws IOException {
        String text = text(pdf.of("漢", "Smile 😀 and 漢字.\u0007"));

        assertThat(text).contains("Smile ? and ??.", "U+6F22", "U+1F600", "U+5B57");
    }

    @Test
    void a_long_letter_has_as_many_pages_as_it_needs_and_loses_no_line() throws IOException {
        StringBuilder body = new StringBuilder();
        IntStream.rangeClosed(1, 200)
                .forEach(i -> body.append("Line ").append(i).append(" of many.\n"));

        byte[] file = pdf.of("Long", body.toString());

        try (PdfReader reader = new PdfReader(file)) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(3);
            assertThat(reader.getPageSize(1).getWidth()).isEqualTo(PageSize.A4.getWidth());
        }
        assertThat(text(file)).contains("Line 1 of many.", "Line 100 of many.", "Line 200 of many.");
    }

    @Test
    void a_word_without_an_end_and_an_empty_letter_are_files_too() throws IOException {
        assertThat(text(pdf.of("", "x".repeat(5_000))).replaceAll("\\s", "")).hasSize(5_000);
        assertThat(pdf.of("", "")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(pdf.of("", " \n\n ")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void nothing_about_persons_is_in_it_but_the_text() throws IOException {
        try (PdfReader reader = new PdfReader(pdf.of("About Ana Ruiz", "Ana Ruiz"))) {
            assertThat(reader.getInfo().keySet()).doesNotContain("Author", "Title", "Subject", "Keywords");
            assertThat(reader.getInfo().values()).noneMatch(value -> value.contains("Ana"));
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
