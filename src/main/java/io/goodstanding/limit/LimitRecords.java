package io.goodstanding.limit;

import org.springframework.stereotype.Component;

/** What counts for whom, whoever asks: for what is derived and for services that have checked the scope. */
@Component
public class LimitRecords {

    private final LimitRows rows;

    LimitRecords(LimitRows rows) {
        this.rows = rows;
    }

    /** Two statements. */
    public LimitHistory history() {
        return rows.all();
    }

    /** What counts for one account over time. */
    public LimitsOverTime of(LimitSubject subject) {
        return history().of(subject);
    }

    /** Which state of all limits counts now. */
    public long revision() {
        return rows.revision();
    }
}
