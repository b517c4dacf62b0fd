package io.goodstanding.sheet.table;

import io.goodstanding.account.Measure;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.shared.NameRule;
import io.goodstanding.shared.NumberRule;
import io.goodstanding.shared.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as reports write it, taken only where it can mean one thing: 1,234 is a thousand here and a little more
 * than one there, and so is refused. Parts of the SSI come with decimals and are kept as whole points, halves up.
 */
record NumberText(Measure measure, String text) {

    /** What reports write where there is nothing to tell. */
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "n/a", "na", "null", "none");

    /** With far more digits than any number that is taken: counting with thousands of them takes seconds. */
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,20}+[.,]\\d{1,2}+");

    // Possessive: a long cell is judged in one pass.
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}+(?:[.,’']\\d{3}+)++");
    private static final Pattern WITH_UNIT = Pattern.compile("[+-]?+[\\d.,\\s]++[\\p{L}%€$]++\\.?+");

    /** A cell of nothing but spaces is empty, of whichever width they are. */
    boolean isNothing() {
        return NOTHING.contains(NameRule.clean(text).toLowerCase(Locale.ROOT));
    }

    /** Why it is not taken; empty if it is. */
    Optional<Phrase> refusal() {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(Phrase.of("sheet.number.grouped", text, text.replaceAll("\\D", "")));
        }
        if (WITH_UNIT.matcher(text).matches()) {
            return Optional.of(Phrase.of("sheet.number.unit", text));
        }
        if (DECIMALS.matcher(text).matches() && wholeText().equals(text)) {
            return Optional.of(Phrase.of("sheet.number.fraction", text));
        }
        return NumberRule.upTo(measure.max())
                .refusal(wholeText())
                .map(why -> why.key().equals("number.bad") ? Phrase.of("sheet.number.bad", text) : why);
    }

    /** The number, where it is not {@link #refusal refused}. */
    int value() {
        return NumberRule.upTo(measure.max()).read(wholeText()).orElseThrow();
    }

    /** The same text where it has a fraction that may not be dropped. */
    private String wholeText() {
        if (!DECIMALS.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        boolean isPart = measure instanceof ReadingKind kind && kind.isPartOfSsi();
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        if (isPart && number.compareTo(BigDecimal.valueOf(measure.max())) > 0) {
            return number.setScale(0, RoundingMode.UP).toPlainString();
        }
        return isPart || isWhole ? number.setScale(0, RoundingMode.HALF_UP).toPlainString() : text;
    }
}
