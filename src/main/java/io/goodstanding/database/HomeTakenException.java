package io.goodstanding.database;

import java.nio.file.Path;

/** Another application holds the folder. It is left alone: ending its server would cost it its unsaved work. */
public class HomeTakenException extends EmbeddedDatabaseException {

    private static final long serialVersionUID = 1L;

    HomeTakenException(Path home) {
        super(
                "Good Standing already runs on the folder " + home + ".",
                "Stop the other one first, or give this one a folder of its own: set GOODSTANDING_HOME.");
    }
}
