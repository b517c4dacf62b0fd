package io.goodstanding.database;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A number that two transactions want to raise at once. */
@Entity
class Tally {

    @Id
    private Long id;

    private int points;

    protected Tally() {}

    Tally(Long id) {
        this.id = id;
    }

    void add(int more) {
        points += more;
    }

    int points() {
        return points;
    }
}
