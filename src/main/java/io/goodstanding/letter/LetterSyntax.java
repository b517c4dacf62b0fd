package io.goodstanding.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a template: plain words, {@code {{field}}}, {@code {{#field}}…{{/field}}} for what is said only if the field is
 * known, and {@code {{^field}}…{{/field}}} for what is said if not. Nothing else of Mustache: what is read is never
 * run, it is only looked through, so no template can reach anything but the fields.
 */
final class LetterSyntax {

    private static final String FIELD = "{{field}}";
    private static final String BEGIN = "{{#field}}";
    private static final String END = "{{/field}}";
    private static final String CONDITION = BEGIN + "…" + END;

    private static final Mustache.Compiler COMPILER = Mustache.compiler().escapeHTML(false);

    /** What comes right after two braces where a tag is of no use here: a third brace, &, >, =, !, and whatever else. */
    private static final Pattern OTHER_TAG = Pattern.compile("\\{\\{\\s*([^\\p{L}\\s#^/])");

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([^{}]*?)\\s*}}");

    private static final Pattern HALF = Pattern.compile("\\{\\{|}}");

    private LetterSyntax() {}

    /** The names of all fields in a template, in and out of conditions, each once. */
    static Set<String> names(Template template) {
        Set<String> names = new LinkedHashSet<>();
        template.visit(new Looking(names));
        return names;
    }

    /**
     * @param field where a form says what is wrong
     * @throws Refused if it cannot be read
     */
    static Template read(String field, String source) {
        Matcher other = OTHER_TAG.matcher(source);
        if (other.find()) {
            throw Refused.at(field, Phrase.of("letter.refused.tag", "{{" + other.group(1), FIELD, CONDITION));
        }
        requirePairs(field, source);
        try {
            return COMPILER.compile(source);
        } catch (MustacheException broken) {
            throw halfOfABrace(field, source, 0);
        }
    }

    /** Every brace and every condition has its other half; says the line of the one that has not. */
    private static void requirePairs(String field, String source) {
        Deque<MatchedTag> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source);
        int from = 0;
        while (tag.find()) {
            requireWords(field, source, from, tag.start());
            from = tag.end();
            String name = tag.group(2);
            if ("/".equals(tag.group(1))) {
                if (open.isEmpty() || !open.pop().name().equals(name)) {
                    throw Refused.at(
                            field, Phrase.of("letter.refused.not-open", name, line(source, tag.start()), BEGIN, END));
                }
            } else if (!tag.group(1).isEmpty()) {
                open.push(new MatchedTag(name, tag.start()));
            }
        }
        requireWords(field, source, from, source.length());
        if (!open.isEmpty()) {
            MatchedTag last = open.pop();
            String end = "{{/" + last.name() + "}}";
            throw Refused.at(field, Phrase.of("letter.refused.not-closed", last.name(), line(source, last.at()), end));
        }
    }

    private record MatchedTag(String name, int at) {}

    private static void requireWords(String field, String source, int from, int to) {
        Matcher half = HALF.matcher(source).region(from, to);
        if (half.find()) {
            throw halfOfABrace(field, source, half.start());
        }
    }

    private static Refused halfOfABrace(String field, String source, int at) {
        return Refused.at(field, Phrase.of("letter.refused.braces", line(source, at), FIELD));
    }

    private static int line(String source, int at) {
        return 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Looks through everything, whatever its condition. */
    private record Looking(Set<String> names) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {
            // Words are no names.
        }

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            return visitSection(name);
        }

        @Override
        public boolean visitSection(String name) {
            names.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }
    }
}
