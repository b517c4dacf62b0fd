package io.goodstanding.evidence.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.account.ui.AccountDialogs;
import io.goodstanding.evidence.EvidenceBook;
import io.goodstanding.evidence.EvidenceItem;
import io.goodstanding.seal.Seals;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.team.TeamScope;
import java.time.Clock;

/** Opens the dialogs about evidence from any page. */
@SpringComponent
public class EvidenceDialogs {

    private final EvidenceBook book;
    private final AccountDialogs accounts;
    private final Seals seals;
    private final TeamScope scope;
    private final CurrentUser user;
    private final Clock clock;

    EvidenceDialogs(
            EvidenceBook book, AccountDialogs accounts, Seals seals, TeamScope scope, CurrentUser user, Clock clock) {
        this.book = book;
        this.accounts = accounts;
        this.seals = seals;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens the dialog in which an item is changed; the profile address in the dialog of the account.
     *
     * @param after runs once something was saved
     * @throws IllegalArgumentException for the error text, which belongs to the incident or the case
     */
    public void edit(long accountId, EvidenceItem item, Runnable after) {
        RepName rep = scope.require(accountId);
        Texts texts = Texts.of(user.require().zone(), clock.instant());
        EvidencePlace place = new EvidencePlace(book, rep, item, texts, after);
        switch (item) {
            case PROFILE_URL -> accounts.describe(rep, after::run);
            case EMAILS, PHONES -> new ContactsDialog(place, seals.areThere()).open();
            case LAST_SIGN_IN, RECENT_CHANGES, DEVICES -> new TextDialog(place).open();
            case ID_READY -> new IdDialog(place).open();
            case ERROR_TEXT -> throw new IllegalArgumentException("The error text is not kept here");
        }
    }
}
