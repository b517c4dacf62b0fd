package io.goodstanding.account;

import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The LinkedIn account of one rep; it has the rep's number. */
@Entity
@Table(name = "account")
class Account implements Persistable<Long> {

    @Id
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Plan plan;

    private @Nullable String profileSlug;

    @Column(columnDefinition = "binary(32)")
    private byte[] personKey;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(long repId, byte[] personKey) {
        this.id = repId;
        this.plan = Plan.BASIC;
        this.personKey = personKey.clone();
    }

    /** Keeps the profile as somebody described it. */
    void describe(Plan plan, Optional<ProfileUrl> profile) {
        this.plan = plan;
        this.profileSlug = profile.map(ProfileUrl::slug).orElse(null);
    }

    AccountProfile profile() {
        return new AccountProfile(
                id, version, plan, Optional.ofNullable(profileSlug).map(ProfileUrl::new));
    }

    byte[] personKey() {
        return personKey.clone();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
