package io.goodstanding.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application's clock in a test: it stands still until the test moves it. */
public final class MovableClock extends Clock {

    /** A Wednesday at noon, with a whole week before it and most of one after it. */
    public static final Instant START = Instant.parse("2026-11-18T12:00:00Z");

    private volatile Instant now = START;

    /** Tests that share a context share the clock, so each sets it before it begins. */
    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** Import it into a test's context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
