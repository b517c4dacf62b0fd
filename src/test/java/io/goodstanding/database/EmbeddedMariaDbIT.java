package io.goodstanding.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goodstanding.testing.EmbeddedBinaries;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The folder of each test lies under {@code java.io.tmpdir} and has a space in its name. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedMariaDbIT {

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void a_folder_with_a_space() {
        home = temporary.resolve("good standing");
    }

    @Test
    void data_outlive_a_restart_even_in_the_folder_for_temporary_files() throws SQLException {
        assertThat(home.toString())
                .startsWith(System.getProperty("java.io.tmpdir"))
                .contains(" ");
        try (EmbeddedMariaDb first = start()) {
            EmbeddedMariaDbProcess.write(first);
        }
        try (EmbeddedMariaDb second = start()) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void a_killed_application_leaves_a_server_behind_and_the_next_start_takes_over_quickly() throws Exception {
        Process application = startElsewhere();
        application.destroyForcibly().waitFor();
        assertThat(serversOn(home)).as("the server lives on").hasSize(1);

        long begin = System.nanoTime();
        try (EmbeddedMariaDb next = start()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            assertThat(rows(next)).isEqualTo(1);
            assertThat(serversOn(home)).hasSize(1);
        }
        assertThat(serversOn(home)).isEmpty();
    }

    @Test
    void a_second_application_on_the_same_folder_is_refused_and_the_first_one_works_on() throws Exception {
        Process first = startElsewhere();
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(HomeTakenException.class)
                    .hasMessageContaining("already runs on the folder " + home.toRealPath())
                    .hasMessageContaining("GOODSTANDING_HOME");
            assertThat(serversOn(home)).hasSize(1);
        } finally {
            first.getOutputStream().close();
            first.waitFor();
        }
    }

    @Test
    void a_second_start_in_the_same_application_is_refused_too() {
        try (EmbeddedMariaDb first = start()) {
            assertThat(first.password()).isNotEmpty();
            assertThatThrownBy(this::start).isInstanceOf(HomeTakenException.class);
        }
    }

    @Test
    void a_process_that_only_has_the_number_of_the_pid_file_is_left_alone() throws Exception {
        try (EmbeddedMariaDb first = start()) {
            assertThat(first.username()).isEqualTo("goodstanding");
        }
        Process other = startElsewhereOn(temporary.resolve("other"));
        try {
            Files.writeString(home.resolve("mariadb").resolve("mariadbd.pid"), other.pid() + "\n");
            try (EmbeddedMariaDb second = start()) {
                assertThat(second.username()).isNotEmpty();
            }
            assertThat(other.isAlive()).isTrue();
            assertThat(serversOn(temporary.resolve("other"))).hasSize(1);
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
    }

    @Test
    void only_one_user_can_sign_in_and_only_to_schemas_of_the_application() throws SQLException {
        try (EmbeddedMariaDb database = start();
                Connection connection = connect(database, database.username(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE goodstanding_sample");
            statement.execute("DROP DATABASE goodstanding_sample");

            assertThatThrownBy(() -> statement.execute("CREATE DATABASE elsewhere"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> statement.execute("SELECT * FROM mysql.global_priv"))
                    .hasMessageContaining("denied");
            for (String user : List.of("root", "", "goodstanding")) {
                assertThatThrownBy(() -> connect(database, user, "")).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void a_lost_password_file_heals_at_the_next_start() throws Exception {
        try (EmbeddedMariaDb first = start()) {
            EmbeddedMariaDbProcess.write(first);
        }
        Files.delete(home.resolve("mariadb").resolve("password"));

        try (EmbeddedMariaDb second = start()) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void the_password_is_for_the_owner_only_and_stands_in_no_other_file() throws IOException {
        String password;
        try (EmbeddedMariaDb database = start()) {
            password = database.password();
            assertThat(home.resolve("mariadb").resolve("init.sql")).doesNotExist();
        }
        Path file = home.resolve("mariadb").resolve("password");
        assertThat(file).hasContent(password);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("mariadb"))))
                    .isEqualTo("rwx------");
        }
        assertThat(home.resolve("mariadb").resolve("mariadbd.log")).content().doesNotContain(password);
    }

    @Test
    void a_server_that_cannot_start_fails_at_once_and_says_where_to_look() throws IOException {
        try (EmbeddedMariaDb first = start()) {
            assertThat(first.username()).isNotEmpty();
        }
        Files.writeString(home.resolve("mariadb").resolve("data").resolve("ibdata1"), "damaged");

        long begin = System.nanoTime();
        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("mariadbd.log")
                .hasMessageContaining("SPRING_DATASOURCE_URL");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void a_named_server_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> new EmbeddedMariaDb(home, null, Path.of("/nowhere/mariadbd")))
                .hasMessageContaining("There is no MariaDB server at")
                .hasMessageContaining("goodstanding.database.server");
    }

    private EmbeddedMariaDb start() {
        return new EmbeddedMariaDb(home, EmbeddedBinaries.folder(), null);
    }

    private Process startElsewhere() throws IOException {
        return startElsewhereOn(home);
    }

    private Process startElsewhereOn(Path folder) throws IOException {
        Process process = java(
                EmbeddedMariaDbProcess.class.getName(),
                folder.toString(),
                EmbeddedBinaries.folder().toString());
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !EmbeddedMariaDbProcess.READY.equals(line); line = output.readLine()) {
            assertThat(line).as("the other application ended").isNotNull();
        }
        return process;
    }

    private Process java(String... arguments) throws IOException {
        Path options = Files.writeString(
                temporary.resolve("options"),
                "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"");
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java"));
        command.add("@" + options);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<ProcessHandle> serversOn(Path folder) throws IOException {
        String data = new EmbeddedFolders(folder.toRealPath()).dataArgument();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> List.of(arguments).contains(data))
                        .isPresent())
                .toList();
    }

    private static int rows(EmbeddedMariaDb database) throws SQLException {
        try (Connection connection = connect(database, database.username(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM entry")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(EmbeddedMariaDb database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(EmbeddedMariaDb.SCHEMA), user, password);
    }
}
