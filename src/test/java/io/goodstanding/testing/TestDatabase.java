package io.goodstanding.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * The one database server of a test run, started when the first test asks for it. Every {@code @SpringBootTest} uses it
 * without a word (see {@link TestDatabaseContextCustomizerFactory}).
 *
 * <p>Which one, in this order:
 *
 * <ol>
 *   <li>the server that {@code TEST_DATASOURCE_URL} names, with {@code TEST_DATASOURCE_USERNAME} and
 *       {@code TEST_DATASOURCE_PASSWORD}; the user needs all rights on {@code `goodstanding%`.*};
 *   <li>{@code mariadb:11.4} in a container, where a Docker engine answers and has the image or can pull it;
 *   <li>the embedded server, under {@code target/}.
 * </ol>
 *
 * The system property or environment variable {@code GOODSTANDING_TEST_DATABASE} forces one: {@code external},
 * {@code container} or {@code embedded}. Forced and not there is a failure.
 */
public final class TestDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(TestDatabase.class);

    /** Part of the name of every schema that tests create, so that leftovers are known for what they are. */
    static final String SCHEMA_PREFIX = "goodstanding_t_";

    private static volatile boolean springEndsFirst;

    private TestDatabase() {}

    /** The server, started once per JVM. */
    public static TestServer server() {
        return Holder.SERVER;
    }

    /** A new, empty schema. */
    public static TestSchema freshSchema() {
        String name = SCHEMA_PREFIX + UUID.randomUUID().toString().substring(0, 8);
        return server().create(name);
    }

    /** Contexts close in a shutdown hook of Spring's, and the server must outlive them. */
    static void closeAfterSpring() {
        springEndsFirst = true;
    }

    private static TestServer start() {
        TestServer server = choose();
        LOG.info("Tests use {}", server);
        SpringApplication.getShutdownHandlers().add(server::close);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            if (!springEndsFirst) {
                server.close();
            }
        }));
        return server;
    }

    private static TestServer choose() {
        String forced = setting("GOODSTANDING_TEST_DATABASE").orElse("").toLowerCase(Locale.ROOT);
        return switch (forced) {
            case "external" ->
                external().orElseThrow(() -> new IllegalStateException("TEST_DATASOURCE_URL is not set"));
            case "container" -> ContainerTestServer.start();
            case "embedded" -> EmbeddedTestServer.start();
            case "" -> external().or(TestDatabase::container).orElseGet(EmbeddedTestServer::start);
            default ->
                throw new IllegalStateException(
                        "GOODSTANDING_TEST_DATABASE is external, container or embedded, not " + forced);
        };
    }

    private static Optional<TestServer> external() {
        return setting("TEST_DATASOURCE_URL")
                .map(url -> new ExternalTestServer(
                        url,
                        setting("TEST_DATASOURCE_USERNAME").orElse("goodstanding"),
                        setting("TEST_DATASOURCE_PASSWORD").orElse("")));
    }

    private static Optional<TestServer> container() {
        return DockerProbe.engineAnswers() && ContainerTestServer.imageIsThere()
                ? Optional.of(ContainerTestServer.start())
                : Optional.empty();
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
                .filter(value -> !value.isBlank());
    }

    /** Started by the first use, once, whatever the number of threads. */
    private static final class Holder {
        static final TestServer SERVER = start();
    }
}
