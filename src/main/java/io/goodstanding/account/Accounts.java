package io.goodstanding.account;

import io.goodstanding.audit.Audit;
import io.goodstanding.database.RetryingTransaction;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import io.goodstanding.team.RepJoined;
import io.goodstanding.team.TeamScope;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the accounts are: plan and public profile. Every rep has exactly one. */
@Service
public class Accounts {

    private final SecureRandom random = new SecureRandom();
    private final AccountRepository accounts;
    private final ParticularsRecords particulars;
    private final TeamScope scope;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRepository accounts,
            ParticularsRecords particulars,
            TeamScope scope,
            Audit audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.particulars = particulars;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
    }

    /** Opens the account of a new rep in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void openFor(RepJoined joined) {
        byte[] personKey = new byte[32];
        random.nextBytes(personKey);
        accounts.saveAndFlush(new Account(joined.rep().id(), personKey));
        events.publishEvent(new AccountChanged(joined.rep().id()));
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountProfile profile(long accountId) {
        scope.require(accountId);
        return accounts.findById(accountId).orElseThrow().profile();
    }

    /** What archives told about the account itself. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountParticulars particulars(long accountId) {
        scope.require(accountId);
        return particulars.of(accountId);
    }

    /**
     * Keeps plan and profile.
     *
     * @param seenVersion the version that was looked at
     * @throws ProfileChangedMeanwhile if somebody else was faster
     */
    @PreAuthorize("isAuthenticated()")
    @RetryingTransaction
    public AccountProfile describe(long accountId, int seenVersion, Plan plan, Optional<ProfileUrl> profile) {
        scope.require(accountId);
        Account account = accounts.findById(accountId).orElseThrow();
        AccountProfile before = account.profile();
        if (before.version() != seenVersion) {
            throw new ProfileChangedMeanwhile(before);
        }
        account.describe(plan, profile);
        AccountProfile after = accounts.saveAndFlush(account).profile();
        audit.record(
                "account-described",
                "account",
                accountId,
                OptionalLong.of(accountId),
                auditState(before),
                auditState(after));
        events.publishEvent(new AccountChanged(accountId));
        return after;
    }

    private static Map<String, String> auditState(AccountProfile profile) {
        return Map.of(
                "plan",
                profile.plan().name(),
                "profile",
                profile.profile().map(ProfileUrl::display).orElse(""));
    }
}
