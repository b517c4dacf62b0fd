package io.goodstanding.playbook.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Proposes the key for a name: "Résumé of March" is {@code resume-of-march}. */
final class KeyOf {

    private static final int MOST = 40;
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private KeyOf() {}

    /** Empty where nothing is left of the name. */
    static String name(String name) {
        String plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String key = OTHER.matcher(plain).replaceAll("-").replaceFirst("^[-0-9]+", "");
        String cut = key.substring(0, Math.min(MOST, key.length()));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
