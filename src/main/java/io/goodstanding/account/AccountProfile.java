package io.goodstanding.account;

import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ProfileUrl;
import java.util.Optional;

/**
 * What an account is, apart from its numbers.
 *
 * @param version changes with every edit; whoever edits says which one was looked at
 */
public record AccountProfile(long accountId, int version, Plan plan, Optional<ProfileUrl> profile) {}
