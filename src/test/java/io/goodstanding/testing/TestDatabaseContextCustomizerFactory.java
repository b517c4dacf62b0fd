package io.goodstanding.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points every Spring test at a fresh schema of {@link TestDatabase}; found through {@code META-INF/spring.factories}.
 * A context that asks for no database starts none. Properties that a test states itself win over these.
 */
final class TestDatabaseContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Customizer();
    }

    /** All equal, so that contexts are cached as if there were none. */
    private record Customizer() implements ContextCustomizer {

        /** Spring's name for the properties written on a test class. */
        private static final String INLINED = "Inlined Test Properties";

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
            MutablePropertySources sources = context.getEnvironment().getPropertySources();
            if (sources.contains(INLINED)) {
                sources.addAfter(INLINED, new FreshSchemaProperties());
            } else {
                sources.addFirst(new FreshSchemaProperties());
            }
        }
    }

    /** Makes the schema when the first of its properties is asked for. */
    private static final class FreshSchemaProperties extends PropertySource<Object> {

        private static final String URL = "spring.datasource.url";
        private static final String USERNAME = "spring.datasource.username";
        private static final String PASSWORD = "spring.datasource.password";

        /** Many contexts stay open side by side in a test run, each with a pool. */
        private static final Map<String, String> SMALL_POOL =
                Map.of("spring.datasource.hikari.maximum-pool-size", "8", "spring.datasource.hikari.minimum-idle", "0");

        private static final String NAMES_KEY = "goodstanding.names-key";
        private static final String ANY_KEY = "0123456789abcdef".repeat(4);

        private @Nullable TestSchema schema;

        FreshSchemaProperties() {
            super("test database", new Object());
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case URL -> schema().url();
                case USERNAME -> schema().username();
                case PASSWORD -> schema().password();
                case NAMES_KEY -> ANY_KEY;
                default -> SMALL_POOL.get(name);
            };
        }

        private synchronized TestSchema schema() {
            if (schema == null) {
                TestDatabase.closeAfterSpring();
                schema = TestDatabase.freshSchema();
            }
            return schema;
        }
    }
}
