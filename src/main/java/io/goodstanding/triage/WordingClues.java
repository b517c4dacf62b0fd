package io.goodstanding.triage;

import static io.goodstanding.incident.IncidentKind.AUTOMATION_SUSPECTED;
import static io.goodstanding.incident.IncidentKind.COMMERCIAL_USE;
import static io.goodstanding.incident.IncidentKind.COMPROMISED;
import static io.goodstanding.incident.IncidentKind.EMAIL_REQUIRED;
import static io.goodstanding.incident.IncidentKind.IDENTITY_CHECK;
import static io.goodstanding.incident.IncidentKind.INVITATIONS_PAUSED;
import static io.goodstanding.incident.IncidentKind.INVITATION_LIMIT;
import static io.goodstanding.incident.IncidentKind.NETWORK_FULL;
import static io.goodstanding.incident.IncidentKind.NOTE_QUOTA;
import static io.goodstanding.incident.IncidentKind.PENDING_OVERFLOW;
import static io.goodstanding.incident.IncidentKind.PERMANENT_RESTRICTION;
import static io.goodstanding.incident.IncidentKind.RESTRICTED_UNTIL;
import static io.goodstanding.incident.IncidentKind.SIGN_IN_LOCKOUT;

import io.goodstanding.incident.Extent;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our own small rules by which the words that LinkedIn shows tell a kind. The first that fits counts, so the exact ones
 * stand first. They read English; of other languages they say nothing.
 */
final class WordingClues {

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** More than anybody copies from a notice. */
    private static final int READ = 4_000;

    private static final List<Clue> CLUES = List.of(
            Clue.of(INVITATION_LIMIT).with("weekly", "invitation"),
            Clue.of(INVITATION_LIMIT).with("invitation limit", "next week"),
            Clue.of(PERMANENT_RESTRICTION).with("permanently restricted").without("not permanently"),
            Clue.of(PERMANENT_RESTRICTION).with("permanent restriction").without("not a permanent"),
            Clue.of(PERMANENT_RESTRICTION).with("restricted permanently"),
            Clue.of(PERMANENT_RESTRICTION).with("restriction", "is permanent"),
            Clue.of(AUTOMATION_SUSPECTED, Extent.WARNED).with("automat", "may be restricted"),
            Clue.of(AUTOMATION_SUSPECTED, Extent.WARNED).with("automat", "could be restricted"),
            Clue.of(AUTOMATION_SUSPECTED, Extent.USUAL).with("automat", "restricted"),
            Clue.of(AUTOMATION_SUSPECTED, Extent.WARNED).with("automat").orWith("third party software"),
            Clue.of(AUTOMATION_SUSPECTED, Extent.WARNED)
                    .with("browser extension")
                    .orWith("third party tool"),
            Clue.of(COMPROMISED).with("someone else", "account").orWith("unauthorized access"),
            Clue.of(COMPROMISED).with("hacked").orWith("compromised"),
            Clue.of(EMAIL_REQUIRED).with("enter", "email", "connect").orWith("enter", "email", "knows you"),
            Clue.of(IDENTITY_CHECK).with("your identity").orWith("government issued"),
            Clue.of(IDENTITY_CHECK).with("verify its you").orWith("confirm its you"),
            Clue.of(NETWORK_FULL).with("30 000", "connections").orWith("30000", "connections"),
            Clue.of(NETWORK_FULL).with("maximum", "connections").orWith("limit of connections"),
            Clue.of(NOTE_QUOTA).with("personalized invitation").orWith("personalised invitation"),
            Clue.of(NOTE_QUOTA).with("custom note").orWith("personal notes"),
            Clue.of(COMMERCIAL_USE)
                    .with("commercial use")
                    .orWith("search limit")
                    .orWith("searches", "limit"),
            Clue.of(PENDING_OVERFLOW).with("pending invitation").orWith("outstanding invitation"),
            Clue.of(PENDING_OVERFLOW).with("withdraw", "invitation"),
            Clue.of(INVITATIONS_PAUSED)
                    .with("restricted", "invit")
                    .orWith("sending invitations")
                    .orWith("cant send invit")
                    .orWith("unable to invite")
                    .fitting(PENDING_OVERFLOW, EMAIL_REQUIRED),
            Clue.of(SIGN_IN_LOCKOUT)
                    .with("wrong password")
                    .orWith("incorrect password")
                    .orWith("password", "incorrect")
                    .orWith("not the right password")
                    .orWith("couldnt sign you in")
                    .fitting(COMPROMISED, IDENTITY_CHECK),
            Clue.of(RESTRICTED_UNTIL)
                    .with("account", "restricted")
                    .orWith("temporarily restricted")
                    .orWith("temporary restriction")
                    .fitting(PERMANENT_RESTRICTION, AUTOMATION_SUSPECTED, IDENTITY_CHECK));

    private WordingClues() {}

    /** What the words point to; empty where they say nothing that we know. */
    static Optional<Clue> in(String wording) {
        String words = plain(wording);
        return CLUES.stream().filter(clue -> clue.isIn(words)).findFirst();
    }

    /** Lower case, single spaces, no punctuation: how the rules are written. */
    private static String plain(String wording) {
        String read = wording.substring(0, Math.min(READ, wording.length()));
        String folded = Normalizer.normalize(read, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = APOSTROPHE.matcher(folded).replaceAll("").replace("e-mail", "email");
        return NO_WORD.matcher(joined).replaceAll(" ");
    }
}
