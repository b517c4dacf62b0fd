package io.goodstanding;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock, and the jobs that go by time. */
@Configuration
@EnableScheduling
class TimeConfiguration {

    /** In microseconds, which is what the database keeps: what is saved and read back is equal to what was meant. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
