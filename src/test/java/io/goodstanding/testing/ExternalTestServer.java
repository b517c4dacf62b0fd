package io.goodstanding.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that somebody else runs; only the schemas that this run makes are touched. */
final class ExternalTestServer extends TestServer {

    private static final Pattern URL = Pattern.compile("(jdbc:mariadb:[^?]*//[^/?]+)(?:/[^?]*)?(\\?.*)?");

    private final String server;
    private final String options;

    ExternalTestServer(String url, String username, String password) {
        super(username, password);
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("TEST_DATASOURCE_URL must look like jdbc:mariadb://host:3306/");
        }
        server = matcher.group(1);
        options = matcher.group(2) == null ? "" : matcher.group(2);
    }

    @Override
    String url(String schema) {
        return server + "/" + schema + options;
    }

    @Override
    public String toString() {
        return "the external MariaDB at " + server;
    }
}
