package io.goodstanding.database;

/** The database user lacks the right to create or remove the schema for sample data; its administrator can grant it. */
public class SampleSchemaRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String schema;

    SampleSchemaRefusedException(String schema, Throwable cause) {
        super(
                "The database user may not create or remove the schema %1$s. Its administrator can allow it:"
                                .formatted(schema)
                        + " GRANT ALL PRIVILEGES ON `%s`.* TO <the user of SPRING_DATASOURCE_USERNAME>"
                                .formatted(schema.replace("_", "\\_")),
                cause);
        this.schema = schema;
    }

    /** The schema that was to be created or removed. */
    public String schema() {
        return schema;
    }
}
