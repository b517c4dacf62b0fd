package io.goodstanding.account;

import java.time.LocalDate;

/** Numbers can be entered for today and the days before, as far back as history reaches; nothing was kept. */
public class DayNotOpen extends RuntimeException {

    public DayNotOpen(LocalDate day) {
        super("Numbers cannot be entered for " + day);
    }
}
