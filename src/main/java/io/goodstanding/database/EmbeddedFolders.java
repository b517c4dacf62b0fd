package io.goodstanding.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What lies where under the application's folder.
 *
 * @param home the application's folder, resolved: links would hide that two names mean one folder
 */
record EmbeddedFolders(Path home) {

    static EmbeddedFolders under(Path home) throws IOException {
        Files.createDirectories(home);
        EmbeddedFolders folders = new EmbeddedFolders(home.toRealPath());
        OwnerOnly.directory(folders.root());
        Files.createDirectories(folders.temporary());
        return folders;
    }

    Path root() {
        return home.resolve("mariadb");
    }

    Path data() {
        return root().resolve("data");
    }

    /** Becomes {@link #data()} by a rename once it is complete. */
    Path unfinishedData() {
        return root().resolve("data.unfinished");
    }

    /** Where the packaged programs are unpacked, about 370 MB. */
    Path binaries() {
        return root().resolve("server");
    }

    Path temporary() {
        return root().resolve("tmp");
    }

    /** What the server had to say since its last start. */
    Path log() {
        return root().resolve("mariadbd.log");
    }

    Path previousLog() {
        return root().resolve("mariadbd.previous.log");
    }

    Path password() {
        return root().resolve("password");
    }

    /** Names the password; there only while the server starts. */
    Path initFile() {
        return root().resolve("init.sql");
    }

    Path pidFile() {
        return root().resolve("mariadbd.pid");
    }

    /** The argument by which a running server shows whose data it holds. */
    String dataArgument() {
        return "--datadir=" + data();
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
