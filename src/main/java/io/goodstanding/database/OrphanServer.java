package io.goodstanding.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application, as after {@code kill -9}. It holds the data, so the next start would wait for
 * 30 s and fail. Only the holder of the {@link HomeLock} may look for one.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);

    /** A clean end writes the changed pages first; after this the crash-safe way is the quicker one. */
    private static final int CLEAN_END_SECONDS = 20;

    private static final int FORCED_END_SECONDS = 5;

    private final EmbeddedFolders folders;

    OrphanServer(EmbeddedFolders folders) {
        this.folders = folders;
    }

    /**
     * Ends every server process that works on these data, and no other.
     *
     * @throws EmbeddedDatabaseException if one cannot be ended, as when it belongs to another user
     */
    void stop() throws IOException {
        List<ProcessHandle> orphans = Stream.concat(
                        named().stream(), ProcessHandle.allProcesses().filter(this::showsOurData))
                .distinct()
                .toList();
        for (ProcessHandle orphan : orphans) {
            LOG.info("Stopping MariaDB process {}, left behind by an earlier run on {}", orphan.pid(), folders.data());
            if (!(orphan.destroy() && ends(orphan, CLEAN_END_SECONDS))
                    && !(orphan.destroyForcibly() && ends(orphan, FORCED_END_SECONDS))) {
                throw new EmbeddedDatabaseException(
                        "MariaDB process %d still works on %s and cannot be stopped from here."
                                .formatted(orphan.pid(), folders.data()),
                        "Stop that process, then start again.");
            }
        }
        Files.deleteIfExists(folders.pidFile());
    }

    /** The process of the pid file, if it is a server of ours: the number may belong to another program by now. */
    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(folders.pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(folders.pidFile()).strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs) : Optional.empty();
    }

    /** Windows shows no arguments of a process: there the path of our own unpacked program has to do. */
    private boolean isOurs(ProcessHandle process) {
        return process.info().arguments().isPresent()
                ? showsOurData(process)
                : isServer(process)
                        && process.info()
                                .command()
                                .filter(command ->
                                        command.startsWith(folders.binaries().toString()))
                                .isPresent();
    }

    private boolean showsOurData(ProcessHandle process) {
        return process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(folders.dataArgument()))
                        .isPresent()
                && isServer(process);
    }

    private static boolean isServer(ProcessHandle process) {
        String command = process.info().command().orElse("").toLowerCase(Locale.ROOT);
        String name = command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
        return name.startsWith("mariadbd") || name.startsWith("mysqld");
    }

    private static boolean ends(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
