package io.goodstanding.limit;

import io.goodstanding.shared.Plan;

/** For whom a limit was set. The narrowest that covers an account counts. */
public sealed interface LimitScope {

    /** Everybody. */
    record Organisation() implements LimitScope {
        @Override
        public boolean covers(LimitSubject subject) {
            return true;
        }
    }

    /** Every account on a plan. */
    record OfPlan(Plan plan) implements LimitScope {
        @Override
        public boolean covers(LimitSubject subject) {
            return subject.plan() == plan;
        }
    }

    /** Every rep of a team, as long as they are in it. */
    record OfTeam(long teamId) implements LimitScope {
        @Override
        public boolean covers(LimitSubject subject) {
            return subject.teamId() == teamId;
        }
    }

    /** One rep. */
    record OfRep(long repId) implements LimitScope {
        @Override
        public boolean covers(LimitSubject subject) {
            return subject.repId() == repId;
        }
    }

    boolean covers(LimitSubject subject);

    /** The wider, the smaller: 0 for everybody, 3 for one rep. */
    default int narrowness() {
        return switch (this) {
            case Organisation everybody -> 0;
            case OfPlan plan -> 1;
            case OfTeam team -> 2;
            case OfRep rep -> 3;
        };
    }
}
