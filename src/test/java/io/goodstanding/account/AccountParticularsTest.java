package io.goodstanding.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.goodstanding.account.AccountParticulars.SignInDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountParticularsTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER_IN_MARCH = LocalDate.of(2026, 3, 9);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_device_that_the_older_archive_knows_is_not_new_in_the_newer_one() {
        AccountParticulars older = signIns(known(JANUARY), known(MARCH), known(LATER_IN_MARCH));
        AccountParticulars newer = signIns(known(MARCH), fresh(LATER_IN_MARCH));

        assertThat(older.updatedBy(newer).signIns())
                .contains(List.of(known(LATER_IN_MARCH), known(MARCH), known(JANUARY)));
    }

    @Test
    void the_first_day_of_the_newer_archive_does_not_hide_a_device_that_was_new_then() {
        AccountParticulars older = signIns(known(JANUARY), fresh(MARCH));
        AccountParticulars newer = signIns(known(MARCH), known(LATER_IN_MARCH));

        assertThat(older.updatedBy(newer).signIns())
                .contains(List.of(known(LATER_IN_MARCH), fresh(MARCH), known(JANUARY)));
    }

    @Test
    void a_day_that_the_newer_archive_alone_tells_keeps_what_that_says() {
        AccountParticulars older = signIns(fresh(JANUARY));
        AccountParticulars newer = signIns(known(MARCH), fresh(MAY));

        assertThat(older.updatedBy(newer).signIns()).contains(List.of(fresh(MAY), known(MARCH), fresh(JANUARY)));
        assertThat(AccountParticulars.NONE.updatedBy(newer)).isEqualTo(newer);
    }

    @Test
    void the_newer_archive_still_counts_how_often_somebody_signed_in() {
        AccountParticulars older = signIns(known(JANUARY), fresh(MARCH));
        AccountParticulars newer = signIns(new SignInDay(MARCH, 7, false));

        assertThat(older.updatedBy(newer).signIns()).contains(List.of(new SignInDay(MARCH, 7, true), known(JANUARY)));
    }

    @Test
    void the_oldest_of_three_archives_that_tells_a_day_is_asked() {
        AccountParticulars oldest = signIns(known(JANUARY), fresh(MARCH));
        AccountParticulars second = signIns(known(MARCH), known(LATER_IN_MARCH));
        AccountParticulars third = signIns(known(MARCH), fresh(LATER_IN_MARCH), fresh(MAY));

        assertThat(oldest.updatedBy(second).updatedBy(third).signIns())
                .contains(List.of(fresh(MAY), known(LATER_IN_MARCH), fresh(MARCH), known(JANUARY)));
    }

    private static AccountParticulars signIns(SignInDay... days) {
        return new AccountParticulars(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(days)),
                Optional.empty());
    }

    private static SignInDay known(LocalDate day) {
        return new SignInDay(day, 1, false);
    }

    private static SignInDay fresh(LocalDate day) {
        return new SignInDay(day, 1, true);
    }
}
