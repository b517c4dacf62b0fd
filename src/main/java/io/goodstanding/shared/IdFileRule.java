package io.goodstanding.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps identity documents out: a file that is named like one is refused. It goes by whole words, so "idea" and "video"
 * pass, and so does a page that asks for a document, such as "identity check". What is named otherwise passes as well: it
 * is a reminder at the door, no search.
 */
public final class IdFileRule {

    /** Documents and what they are called in one word, without accents. */
    private static final Set<String> DOCUMENTS = words("""
        passport passports passportscan passportphoto passportcopy epassport passeport passeports pasaporte pasaportes
        passaporte passaporti passaporto paspoort paszport pasaport reisepass reisepasse passkopie passscan
        ausweis ausweise ausweiskopie personalausweis lichtbildausweis fuhrerschein fuehrerschein fuhrerscheine
        idcard idcards identitycard nationalid photoid driverlicense driverslicense drivinglicence drivinglicense
        driverlicence driverslicence dni aadhaar identidad identidade identita rijbewijs identiteitskaart
        identiteitsbewijs korkort korekort forerkort kimlik ehliyet ajokortti henkilokortti
        паспорт паспорта\
        """);

    /** The same in several words; little words between them do not count. */
    private static final List<String> PHRASES = List.of(
            "driver licence",
            "driver license",
            "drivers licence",
            "drivers license",
            "driver permit",
            "driving licence",
            "driving license",
            "driving permit",
            "residence permit",
            "permis conduire",
            "carnet conducir",
            "licencia conducir",
            "carteira motorista",
            "carta conducao",
            "patente guida",
            "dowod osobisty",
            "prawo jazdy");

    /** Words that mean a document unless the name speaks of a page that asks for one. */
    private static final Set<String> IDENTITY = words("identity identite");

    private static final Set<String> BEFORE_ID =
            words("national photo government govt gov state citizen military voter student my your his her own");

    private static final Set<String> AFTER_ID = words("card cards document documents doc docs photo photos picture pic"
            + " scan scans copy proof front back side kaart karte");

    /** A page of LinkedIn's about identity is what screenshots are for. */
    private static final Set<String> PAGE =
            words("check checks verification verify verified confirm confirmation prove request requested requests"
                    + " required prompt asks asked asking question error failed rejected");

    /** Says nothing about what is in a file. */
    private static final Set<String> FILLER =
            words("img image picture pic photo scan png jpg jpeg webp heic gif pdf new final copy");

    private static final Set<String> LITTLE = words("a an the of de di du la le da d l s do");

    /** In scripts that put no space between words. */
    private static final List<String> WITHIN = List.of("护照", "護照", "身份证", "身份證", "身分證");

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern BETWEEN = Pattern.compile("\\P{L}+");

    private IdFileRule() {}

    /** Why a file of that name cannot be kept, or empty if it can. */
    public static Optional<Phrase> refusal(String fileName) {
        List<String> words = wordsOf(ShownFileName.of(fileName));
        boolean isDocument =
                isNamed(words) || isIdentity(words) && words.stream().noneMatch(PAGE::contains);
        return isDocument ? Optional.of(Phrase.of("evidence.refused.id-file")) : Optional.empty();
    }

    private static boolean isNamed(List<String> words) {
        String sentence = " " + String.join(" ", words) + " ";
        return words.stream().anyMatch(DOCUMENTS::contains)
                || PHRASES.stream().anyMatch(phrase -> sentence.contains(" " + phrase + " "))
                || WITHIN.stream().anyMatch(sentence::contains);
    }

    private static boolean isIdentity(List<String> words) {
        if (words.stream().anyMatch(IDENTITY::contains)) {
            return true;
        }
        int id = words.indexOf("id");
        return id >= 0
                && (id > 0 && BEFORE_ID.contains(words.get(id - 1))
                        || id + 1 < words.size() && AFTER_ID.contains(words.get(id + 1))
                        || words.stream().allMatch(word -> word.equals("id") || FILLER.contains(word)));
    }

    private static List<String> wordsOf(String name) {
        String apart =
                HUMP.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        String plain = ACCENT.matcher(Normalizer.normalize(apart, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss");
        return Stream.of(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
