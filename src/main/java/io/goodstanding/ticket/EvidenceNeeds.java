package io.goodstanding.ticket;

import static io.goodstanding.evidence.EvidenceItem.DEVICES;
import static io.goodstanding.evidence.EvidenceItem.EMAILS;
import static io.goodstanding.evidence.EvidenceItem.ERROR_TEXT;
import static io.goodstanding.evidence.EvidenceItem.ID_READY;
import static io.goodstanding.evidence.EvidenceItem.LAST_SIGN_IN;
import static io.goodstanding.evidence.EvidenceItem.PHONES;
import static io.goodstanding.evidence.EvidenceItem.PROFILE_URL;
import static io.goodstanding.evidence.EvidenceItem.RECENT_CHANGES;

import io.goodstanding.channel.Channel;
import io.goodstanding.evidence.EvidenceItem;
import java.util.EnumSet;
import java.util.Set;

/** What each channel asks for. */
final class EvidenceNeeds {

    private EvidenceNeeds() {}

    /**
     * Whoever cannot sign in has to prove everything (article A's list); from inside the account LinkedIn knows who
     * asks, and needs the trouble only.
     */
    static Set<EvidenceItem> of(Channel channel) {
        return switch (channel) {
            case LOGGED_OUT_FORM, COMPROMISED_FORM -> EnumSet.allOf(EvidenceItem.class);
            case APPEAL -> EnumSet.of(PROFILE_URL, EMAILS, ERROR_TEXT, ID_READY, RECENT_CHANGES);
            case CONTACT_FORM -> EnumSet.of(PROFILE_URL, EMAILS, PHONES, ERROR_TEXT, LAST_SIGN_IN, DEVICES);
            case ACCOUNT_HELP, PREMIUM_LIVE -> EnumSet.of(PROFILE_URL, ERROR_TEXT);
        };
    }
}
