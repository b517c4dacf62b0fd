package io.goodstanding.testing;

/**
 * Where a test's own schema is.
 *
 * @param url for JDBC, with the schema's name
 */
public record TestSchema(String name, String url, String username, String password) {}
