package io.goodstanding.letter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Made-up values of the usual length, to show what becomes of a template. Nobody is called so. */
public final class SampleValues {

    private static final Map<MergeField, String> KNOWN = Collections.unmodifiableMap(new EnumMap<>(Map.ofEntries(
            Map.entry(MergeField.NAME, "Ana Ruiz"),
            Map.entry(MergeField.PROFILE_URL, "https://www.linkedin.com/in/ana-ruiz-example"),
            Map.entry(MergeField.EMAILS, "ana@example.com and ana.ruiz@example.org"),
            Map.entry(MergeField.PHONES, "+34 600 000 041"),
            Map.entry(MergeField.LAST_SIGN_IN, "18 November 2026 at 08:12 from Madrid"),
            Map.entry(MergeField.RECENT_CHANGES, "a new laptop since 17 November 2026"),
            Map.entry(MergeField.DEVICES, "a laptop and a phone"),
            Map.entry(MergeField.ERROR_TEXT, "Your account is temporarily restricted."),
            Map.entry(MergeField.ID_DOCUMENT, "a passport"),
            Map.entry(MergeField.CASE_NUMBER, "261119-004471"),
            Map.entry(MergeField.SENT_ON, "19 November 2026"),
            Map.entry(MergeField.CHANNEL, "the form for members who cannot sign in"),
            Map.entry(MergeField.SINCE, "18 November 2026"),
            Map.entry(MergeField.TROUBLE, "account restricted"),
            Map.entry(MergeField.TODAY, "24 November 2026"))));

    private SampleValues() {}

    /** A value for every field. */
    public static Map<MergeField, String> known() {
        return KNOWN;
    }
}
