package io.goodstanding.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB server that comes with the application, so that a first look needs no set-up. Listens on loopback, on a
 * free port, for one user with a random password; the data stay in the application's folder until someone deletes them.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** The application's schema, and how the name of every schema begins that the user may use. */
    public static final String SCHEMA = "goodstanding";

    private static final String USER = "goodstanding";
    private static final int PASSWORD_BYTES = 24;
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final EmbeddedFolders folders;
    private final HomeLock lock;
    private final EmbeddedServer server;
    private final String password;
    private final int port;

    /** Starts on this folder, with the packaged server or one that is installed on this machine. */
    public EmbeddedMariaDb(Path home) {
        this(home, null, null);
    }

    /**
     * Starts the server and returns once it answers: about 4 s the first time, half a second later on.
     *
     * @param home the application's folder, created if missing
     * @param unpackTo where the packaged binaries go, if not under {@code home}; several homes may share one
     * @param executable a {@code mariadbd} to run in place of the packaged one
     * @throws EmbeddedDatabaseException if it cannot start; the message says what to do
     */
    public EmbeddedMariaDb(Path home, @Nullable Path unpackTo, @Nullable Path executable) {
        try {
            folders = EmbeddedFolders.under(home);
            lock = HomeLock.take(folders.home());
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "The folder for the data cannot be used: " + home.toAbsolutePath() + ".",
                    "Make it writable for the user who starts Good Standing, or set GOODSTANDING_HOME to another one.",
                    e);
        }
        try {
            new OrphanServer(folders).stop();
            password = storedPassword();
            port = freePort();
            server = new EmbeddedServer(folders, binaries(unpackTo, executable));
            start();
        } catch (IOException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        } catch (RuntimeException e) {
            release();
            throw e;
        }
        LOG.info("Database: embedded MariaDB on 127.0.0.1:{}, data in {}", port, folders.data());
    }

    private ServerBinaries binaries(@Nullable Path unpackTo, @Nullable Path executable) throws IOException {
        if (executable != null) {
            return InstalledServer.at(executable);
        }
        Path target = unpackTo == null ? folders.binaries() : unpackTo.toAbsolutePath();
        var packaged = ServerBinaries.packaged(target);
        return packaged.isPresent() ? packaged.get() : InstalledServer.find();
    }

    private void start() throws IOException, InterruptedException {
        if (Files.exists(folders.log())) {
            Files.move(folders.log(), folders.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        }
        server.installOnce();
        try {
            OwnerOnly.write(folders.initFile(), initialStatements());
            server.start(port, this::answers);
        } catch (IOException | InterruptedException e) {
            server.stop();
            throw e;
        } finally {
            Files.deleteIfExists(folders.initFile());
        }
    }

    /** Run at every start, so that a lost or changed password file heals itself. No account but ours can sign in. */
    private String initialStatements() {
        return """
                DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', '%1$s');
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `%3$s%%`.* TO '%1$s'@'127.0.0.1';
                %4$s;
                """.formatted(USER, password, SCHEMA, SchemaDefaults.create(SCHEMA));
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(SCHEMA), USER, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The address of a schema on this server. */
    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, schema);
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    private String storedPassword() throws IOException {
        if (!Files.exists(folders.password())) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(
                    folders.password(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(folders.password()).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedDatabaseException failed(Exception cause) {
        release();
        return new EmbeddedDatabaseException(
                "The embedded MariaDB did not start on " + folders.root() + ".",
                "Its own words are in " + folders.log()
                        + ". To use a server of your own instead, set SPRING_DATASOURCE_URL.",
                cause);
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock on {} could not be released", folders.home(), e);
        }
    }

    /** Ends the server cleanly and frees the folder. Connections must be closed by now. */
    @Override
    public void close() {
        server.stop();
        release();
    }
}
