package io.goodstanding.limit;

import io.goodstanding.shared.Plan;

/** Which plan an account is on; told by whoever keeps accounts. */
public interface AccountPlans {

    Plan planOf(long accountId);
}
