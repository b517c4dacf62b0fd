package io.goodstanding.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out within half a second whether a Docker engine listens; Testcontainers' own search is slow and loud. */
final class DockerProbe {

    private static final int TIMEOUT_MILLIS = 500;
    private static final int PLAIN_PORT = 2375;

    private DockerProbe() {}

    static boolean engineAnswers() {
        String host = System.getenv("DOCKER_HOST");
        if (host != null && !host.isBlank()) {
            return answers(host);
        }
        return Files.exists(Path.of("//./pipe/docker_engine"))
                || Stream.of(
                                Optional.of("/var/run/docker.sock"),
                                Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                                        .map(folder -> folder + "/docker.sock"),
                                Optional.of(System.getProperty("user.home") + "/.docker/run/docker.sock"))
                        .flatMap(Optional::stream)
                        .anyMatch(DockerProbe::answersOnSocket);
    }

    private static boolean answers(String host) {
        URI address = URI.create(host);
        if ("unix".equals(address.getScheme())) {
            return answersOnSocket(address.getPath());
        }
        try (Socket socket = new Socket()) {
            int port = address.getPort() < 0 ? PLAIN_PORT : address.getPort();
            socket.connect(new InetSocketAddress(address.getHost(), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException nobodyThere) {
            return false;
        }
    }

    private static boolean answersOnSocket(String path) {
        if (!Files.exists(Path.of(path))) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException nobodyThere) {
            return false;
        }
    }
}
