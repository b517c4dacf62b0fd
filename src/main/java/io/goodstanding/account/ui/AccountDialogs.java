package io.goodstanding.account.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.account.Accounts;
import io.goodstanding.account.HandEntries;
import io.goodstanding.team.RepName;
import java.time.Clock;

/** Opens the dialogs about an account from any page. */
@SpringComponent
public class AccountDialogs {

    private final Accounts accounts;
    private final HandEntries entries;
    private final Clock clock;

    AccountDialogs(Accounts accounts, HandEntries entries, Clock clock) {
        this.accounts = accounts;
        this.entries = entries;
        this.clock = clock;
    }

    /** Today's counts and readings, or those of an earlier day. */
    public void enterNumbers(RepName rep) {
        new NumbersDialog(entries, rep, clock).open();
    }

    /** Plan and public profile. */
    public void describe(RepName rep) {
        describe(rep, () -> {});
    }

    /** @param after runs once something was saved */
    public void describe(RepName rep, SerializableRunnable after) {
        new ProfileDialog(accounts, rep, after).open();
    }
}
