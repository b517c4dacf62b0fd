package io.goodstanding.limit;

import io.goodstanding.shared.Plan;
import java.util.Map;

/** Which plan an account is on; told by whoever keeps accounts. */
public interface AccountPlans {

    /** The plan of every account. */
    Map<Long, Plan> plans();
}
