package io.goodstanding.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.goodstanding.shared.TextRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Walks through one template and writes down what it says with the values that are known. Values are put beside the
 * words, never into the template, so whatever stands in one comes out as it is.
 */
final class LetterFilling implements Mustache.Visitor {

    /** What is left where a whole paragraph is not said. */
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");

    private static final Pattern LINE_ENDS = Pattern.compile("\\R+");

    private final Map<MergeField, String> known;
    private final boolean oneLine;
    private final List<LetterPiece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<MergeField> missing = EnumSet.noneOf(MergeField.class);

    private LetterFilling(Map<MergeField, String> known, boolean oneLine) {
        this.known = known;
        this.oneLine = oneLine;
    }

    /** What the purpose does not allow is not known to the letter. */
    static FilledLetter fill(LetterTemplate template, Map<MergeField, String> known) {
        Map<MergeField, String> sayable = new EnumMap<>(MergeField.class);
        sayable.putAll(known);
        sayable.keySet().retainAll(template.purpose().allowedFields());
        LetterFilling subject = new LetterFilling(sayable, true);
        LetterFilling body = new LetterFilling(sayable, template.purpose().isOneLine());
        List<LetterPiece> subjectPieces =
                subject.through(LetterSyntax.read(LetterTemplates.SUBJECT, template.subject()));
        List<LetterPiece> bodyPieces = body.through(LetterSyntax.read(LetterTemplates.BODY, template.body()));
        Set<MergeField> missing = EnumSet.copyOf(subject.missing);
        missing.addAll(body.missing);
        return new FilledLetter(template.purpose(), template.version(), subjectPieces, bodyPieces, missing);
    }

    private List<LetterPiece> through(Template template) {
        template.visit(this);
        endWords();
        edge(0, String::stripLeading);
        edge(pieces.size() - 1, String::stripTrailing);
        return List.copyOf(pieces);
    }

    /** Nothing blank of the template's stands around a letter; a value stays as it is. */
    private void edge(int at, UnaryOperator<String> strip) {
        if (at < 0 || at >= pieces.size() || pieces.get(at).field().isPresent()) {
            return;
        }
        String left = strip.apply(pieces.get(at).text());
        if (left.isEmpty()) {
            pieces.remove(at);
        } else {
            pieces.set(at, LetterPiece.words(left));
        }
    }

    @Override
    public void visitText(String text) {
        words.append(text);
    }

    @Override
    public void visitVariable(String name) {
        MergeField field = MergeField.of(name).orElseThrow();
        Optional<String> value = valueOf(field);
        endWords();
        if (value.isEmpty()) {
            missing.add(field);
        }
        pieces.add(LetterPiece.of(field, value.orElseGet(field::gap)));
    }

    private Optional<String> valueOf(MergeField field) {
        return Optional.ofNullable(known.get(field))
                .filter(value -> !TextRule.clean(value).isEmpty())
                .map(value -> oneLine ? LINE_ENDS.matcher(value).replaceAll(" ") : value);
    }

    @Override
    public boolean visitSection(String name) {
        return MergeField.of(name).flatMap(this::valueOf).isPresent();
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return !visitSection(name);
    }

    /** No template that was read has one. */
    @Override
    public boolean visitInclude(String name) {
        return false;
    }

    private void endWords() {
        if (!words.isEmpty()) {
            pieces.add(LetterPiece.words(EMPTY_LINES.matcher(words).replaceAll("\n\n")));
            words.setLength(0);
        }
    }
}
