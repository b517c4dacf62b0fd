package io.goodstanding.evidence;

import io.goodstanding.team.TeamScope;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What support asks for about an account; whoever sees the account sees and changes it. */
@Service
public class EvidenceBook {

    private final TeamScope scope;

    EvidenceBook(TeamScope scope) {
        this.scope = scope;
    }

    /** Everything but the error text; what is missing has its place too. */
    @PreAuthorize("isAuthenticated()")
    public Map<EvidenceItem, EvidenceValue> of(long accountId) {
        scope.require(accountId);
        Map<EvidenceItem, EvidenceValue> values = new EnumMap<>(EvidenceItem.class);
        for (EvidenceItem item : EvidenceItem.values()) {
            if (item != EvidenceItem.ERROR_TEXT) {
                values.put(item, EvidenceValue.missing(item));
            }
        }
        return values;
    }

    @PreAuthorize("isAuthenticated()")
    public String reveal(long accountId, EvidenceItem item) {
        scope.require(accountId);
        return "";
    }

    @PreAuthorize("isAuthenticated()")
    public void change(long accountId, EvidenceItem item, String text, int seenVersion) {
        scope.require(accountId);
    }

    @PreAuthorize("isAuthenticated()")
    public void confirmId(long accountId, String kind, Set<IdProperty> properties, int seenVersion) {
        scope.require(accountId);
    }
}
