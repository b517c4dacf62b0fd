package io.goodstanding.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for: all words have to be in a text, in any order, whatever their case and accents. A word may be
 * the beginning of one or stand within. Apostrophes do not count, and a word with a hyphen is found with it, without it
 * and in two words: "sign-in", "signin", "sign in".
 */
public record SearchWords(List<String> words) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑‒–]");
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    /** More words than this narrow nothing down. */
    private static final int MOST = 20;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(GAP.split(joined(plain(typed))))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** Nothing to look for is in every text. */
    public boolean areIn(String text) {
        String plain = plain(text);
        String joined = joined(plain);
        String parted = HYPHEN.matcher(plain).replaceAll(" ");
        return words.stream().allMatch(word -> joined.contains(word) || parted.contains(word));
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(Unseen.removedFrom(text), Normalizer.Form.NFD);
        String bare = ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return APOSTROPHE.matcher(bare).replaceAll("");
    }

    private static String joined(String plain) {
        return HYPHEN.matcher(plain).replaceAll("");
    }
}
