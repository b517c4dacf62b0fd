package io.goodstanding.incident;

import io.goodstanding.incident.picture.Picture;

/** A screenshot that was drawn anew and waits for its incident. Only the service makes one: its bytes are ours. */
public final class DrawnScreenshot {

    private final String name;
    private final Picture picture;

    DrawnScreenshot(String name, Picture picture) {
        this.name = name;
        this.picture = picture;
    }

    /** Of the file that was sent, for people only. */
    public String name() {
        return name;
    }

    Picture picture() {
        return picture;
    }
}
