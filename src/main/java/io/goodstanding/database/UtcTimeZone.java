package io.goodstanding.database;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The process works in UTC, whatever the machine is set to: the driver writes and reads an {@code Instant} in the zone
 * of the JVM and has no setting for another (Connector/J 3.5). A person's own zone is applied where they see a time.
 */
class UtcTimeZone implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
