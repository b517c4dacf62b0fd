package io.goodstanding.database;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One point in time and one day, as entities keep them. */
@Entity
class Moment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at = Instant.EPOCH;

    private LocalDate day = LocalDate.EPOCH;

    protected Moment() {}

    Moment(Instant at, LocalDate day) {
        this.at = at;
        this.day = day;
    }

    @Nullable
    Long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    LocalDate day() {
        return day;
    }
}
