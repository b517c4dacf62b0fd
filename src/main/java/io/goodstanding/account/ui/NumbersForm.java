package io.goodstanding.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of a day, in the order in which LinkedIn shows them; every one may be left out. */
class NumbersForm extends Composite<Div> {

    private static final List<Metric> COUNTS = List.of(
            Metric.INVITATIONS_SENT, Metric.INVITATIONS_WITHDRAWN, Metric.MESSAGES, Metric.MESSAGES_OF_ONE_TYPE);

    private final Map<Metric, IntegerField> counts = new EnumMap<>(Metric.class);
    private final Map<ReadingKind, IntegerField> readings = new EnumMap<>(ReadingKind.class);

    NumbersForm() {
        COUNTS.forEach(metric -> counts.put(metric, field("metric." + metric, DayCount.MAX)));
        Arrays.stream(ReadingKind.values()).forEach(kind -> readings.put(kind, field("reading." + kind, kind.max())));
        getContent().addClassName("gs-numbers");
        getContent()
                .add(
                        new H3(Texts.text("numbers.counts")),
                        group(counts.values().stream()),
                        new H3(Texts.text("numbers.readings")),
                        group(fields(kind -> !kind.isPartOfSsi())),
                        new H3(Texts.text("numbers.ssi")),
                        group(fields(ReadingKind::isPartOfSsi)));
    }

    private Stream<IntegerField> fields(Function<ReadingKind, Boolean> wanted) {
        return readings.entrySet().stream()
                .filter(entry -> wanted.apply(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Div group(Stream<IntegerField> fields) {
        Div group = new Div();
        group.addClassName("gs-number-fields");
        fields.forEach(group::add);
        return group;
    }

    private static IntegerField field(String key, int max) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setMin(0);
        field.setMax(max);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(Texts.text("number.bad"))
                .setMinErrorMessage(Texts.text("number.negative"))
                .setMaxErrorMessage(Texts.text("number.max", max)));
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    void show(HandEntry entry) {
        counts.forEach((metric, field) -> field.setValue(entry.counts().get(metric)));
        readings.forEach((kind, field) -> field.setValue(entry.readings().get(kind)));
    }

    void focusFirst() {
        field(Metric.INVITATIONS_SENT).focus();
    }

    /**
     * What is entered; empty where a field holds no valid number (it says so itself) or the messages of one type are
     * more than all messages.
     */
    Optional<HandEntry> entry(LocalDate day) {
        boolean valid = Stream.concat(counts.values().stream(), readings.values().stream())
                .noneMatch(IntegerField::isInvalid);
        return valid && partIsNotMoreThanWhole()
                ? Optional.of(new HandEntry(day, values(counts), values(readings)))
                : Optional.empty();
    }

    private boolean partIsNotMoreThanWhole() {
        IntegerField all = field(Metric.MESSAGES);
        IntegerField ofOneType = field(Metric.MESSAGES_OF_ONE_TYPE);
        boolean more = all.getValue() != null && ofOneType.getValue() != null && ofOneType.getValue() > all.getValue();
        if (more) {
            ofOneType.setErrorMessage(Texts.text("numbers.part-more-than-whole"));
            ofOneType.setInvalid(true);
        }
        return !more;
    }

    private IntegerField field(Metric metric) {
        return Optional.ofNullable(counts.get(metric)).orElseThrow();
    }

    private static <K extends Enum<K>> Map<K, Integer> values(Map<K, IntegerField> fields) {
        Map<K, Integer> values = new HashMap<>();
        fields.forEach((key, field) -> field.getOptionalValue().ifPresent(value -> values.put(key, value)));
        return values;
    }
}
