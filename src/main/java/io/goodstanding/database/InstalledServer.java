package io.goodstanding.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.SystemUtils;

/** A MariaDB server that someone installed on this machine: the way on platforms without packaged binaries. */
final class InstalledServer {

    private static final String NAME = SystemUtils.IS_OS_WINDOWS ? "mariadbd.exe" : "mariadbd";

    /** Debian and Fedora keep the server off a user's PATH; Homebrew has one folder for Intel and one for Apple chips. */
    private static final List<String> USUAL_FOLDERS = List.of(
            "/usr/sbin",
            "/usr/libexec",
            "/usr/local/sbin",
            "/usr/local/bin",
            "/usr/local/mariadb/bin",
            "/opt/homebrew/bin",
            "/opt/homebrew/opt/mariadb/bin",
            "/usr/local/opt/mariadb/bin");

    private InstalledServer() {}

    /**
     * The first one on the PATH or in the usual folders.
     *
     * @throws EmbeddedDatabaseException if there is none; it names what to install or to set
     */
    static ServerBinaries find() throws IOException {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> found = Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL_FOLDERS.stream())
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
        return at(found.orElseThrow(InstalledServer::none));
    }

    /**
     * A named one.
     *
     * @throws EmbeddedDatabaseException if it is not there or not complete
     */
    static ServerBinaries at(Path executable) throws IOException {
        if (!Files.isExecutable(executable)) {
            throw new EmbeddedDatabaseException(
                    "There is no MariaDB server at " + executable + ".",
                    "Correct the setting goodstanding.database.server, or remove it.");
        }
        Path server = executable.toRealPath();
        Path base = server.resolve("..").resolve("..").normalize();
        Path installer = Stream.of("bin", "scripts")
                .map(folder -> base.resolve(folder).resolve("mariadb-install-db"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new EmbeddedDatabaseException(
                        "A MariaDB server is installed under " + base + ", but not its mariadb-install-db.",
                        "Install the complete server package (Debian, Ubuntu: apt install mariadb-server)."));
        return new ServerBinaries(base, server, installer);
    }

    private static EmbeddedDatabaseException none() {
        return new EmbeddedDatabaseException(
                "No MariaDB server comes with Good Standing for %s on %s, and none is installed here."
                        .formatted(SystemUtils.OS_NAME, SystemUtils.OS_ARCH),
                "Install one (Debian, Ubuntu: apt install mariadb-server; Fedora: dnf install mariadb-server; macOS:"
                        + " brew install mariadb) and start again, or set SPRING_DATASOURCE_URL"
                        + " (jdbc:mariadb://host:3306/goodstanding), SPRING_DATASOURCE_USERNAME and"
                        + " SPRING_DATASOURCE_PASSWORD to a server that you run: 10.11, 11.4 or 11.8.");
    }
}
