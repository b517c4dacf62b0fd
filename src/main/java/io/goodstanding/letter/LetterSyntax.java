package io.goodstanding.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.goodstanding.shared.Phrase;
import io.goodstanding.shared.Refused;
import java.util.HashSet;
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

    /** What comes right after two braces where a tag is of no use here: a third brace, &, >, =, <, $ and whatever else. */
    private static final Pattern OTHER_TAG = Pattern.compile("\\{\\{\\s*([^\\p{L}\\s#^/!])");

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
        try {
            Template template = COMPILER.compile(source);
            template.visit(new Looking(new HashSet<>()));
            return template;
        } catch (MustacheException broken) {
            throw Refused.at(
                    field, Phrase.of("letter.refused.broken", String.valueOf(broken.getMessage()), BEGIN, END));
        }
    }

    /** Looks through everything, whatever its condition. */
    private record Looking(Set<String> names) implements Mustache.Visitor {

        /** Braces that were no tag, such as one that is never closed, would stand in the letter. */
        @Override
        public void visitText(String text) {
            if (text.contains("{{") || text.contains("}}")) {
                throw new MustacheException("{{");
            }
        }

        @Override
        public void visitVariable(String name) {
            names.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new MustacheException("{{>" + name);
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
