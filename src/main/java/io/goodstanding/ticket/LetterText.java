package io.goodstanding.ticket;

/** A letter in the clear. */
public record LetterText(String subject, String body) {

    /** How many words the body has. */
    public int words() {
        return body.isBlank() ? 0 : body.strip().split("\\s+").length;
    }
}
