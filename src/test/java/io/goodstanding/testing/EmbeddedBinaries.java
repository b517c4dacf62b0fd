package io.goodstanding.testing;

import java.nio.file.Path;

/** Where all embedded servers of the tests share the unpacked programs: 370 MB once, not once per folder of data. */
public final class EmbeddedBinaries {

    private EmbeddedBinaries() {}

    public static Path folder() {
        return target().resolve("mariadb-server");
    }

    /** The build's folder; Surefire and Failsafe name the project's. */
    static Path target() {
        return Path.of(System.getProperty("basedir", ""), "target").toAbsolutePath();
    }
}
