package io.goodstanding.testing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;

/** The official image in a container, with a user who has the same rights as the embedded server's. */
final class ContainerTestServer extends TestServer {

    private static final String IMAGE = "mariadb:11.4";
    private static final String USER = "goodstanding";

    /** The image has about 100 MB; a registry that needs longer is no help to a test run. */
    private static final int PULL_MINUTES = 5;

    private final MariaDBContainer container;

    private ContainerTestServer(MariaDBContainer container) {
        super(container.getUsername(), container.getPassword());
        this.container = container;
    }

    /** Whether the engine has the image or gets it now. */
    static boolean imageIsThere() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return false;
        }
        DockerClient docker = DockerClientFactory.lazyClient();
        try {
            docker.inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException missing) {
            return pull(docker);
        } catch (DockerException unwilling) {
            return false;
        }
    }

    private static boolean pull(DockerClient docker) {
        try {
            return docker.pullImageCmd(IMAGE).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
        } catch (DockerException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static ContainerTestServer start() {
        MariaDBContainer container = new MariaDBContainer(IMAGE)
                .withUsername(USER)
                .withPassword(UUID.randomUUID().toString());
        container.start();
        ContainerTestServer server = new ContainerTestServer(container);
        server.grant();
        return server;
    }

    /** The image gives root the same password as the user. */
    private void grant() {
        try (Connection root = DriverManager.getConnection(url("mysql"), "root", container.getPassword());
                Statement statement = root.createStatement()) {
            statement.execute("GRANT ALL PRIVILEGES ON `goodstanding%`.* TO '" + USER + "'@'%'");
        } catch (SQLException e) {
            throw new IllegalStateException("The container's server refused its root user", e);
        }
    }

    @Override
    String url(String schema) {
        return "jdbc:mariadb://%s:%d/%s".formatted(container.getHost(), container.getMappedPort(3306), schema);
    }

    @Override
    public void close() {
        container.stop();
    }

    @Override
    public String toString() {
        return "a container of " + IMAGE;
    }
}
