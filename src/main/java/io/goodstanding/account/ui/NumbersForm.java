package io.goodstanding.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.goodstanding.account.DayCount;
import io.goodstanding.account.HandEntry;
import io.goodstanding.account.Metric;
import io.goodstanding.account.ReadingKind;
import io.goodstanding.shared.ui.CountField;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a day, in the order in which LinkedIn shows them; every one may be left out. */
class NumbersForm extends Composite<Div> {

    private static final List<Metric> COUNTS = List.of(
            Metric.INVITATIONS_SENT, Metric.INVITATIONS_WITHDRAWN, Metric.MESSAGES, Metric.MESSAGES_OF_ONE_TYPE);

    private final Map<Metric, CountField> counts = new EnumMap<>(Metric.class);
    private final Map<ReadingKind, CountField> readings = new EnumMap<>(ReadingKind.class);

    NumbersForm() {
        COUNTS.forEach(metric -> counts.put(metric, new CountField(Texts.text("metric." + metric), DayCount.RULE)));
        Arrays.stream(ReadingKind.values())
                .forEach(kind -> readings.put(kind, new CountField(Texts.text("reading." + kind), kind.rule())));
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

    /** Says at the first number what is wrong with all of them. */
    void refuseFirst(String message) {
        counts.values().stream().findFirst().ifPresent(first -> {
            first.refuse(message);
            first.focus();
        });
    }

    private Stream<CountField> fields(Function<ReadingKind, Boolean> wanted) {
        return readings.entrySet().stream()
                .filter(entry -> wanted.apply(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    private static Div group(Stream<CountField> fields) {
        Div group = new Div();
        group.addClassName("gs-number-fields");
        fields.forEach(group::add);
        return group;
    }

    /** Under which names refusals speak of the fields, in the order of the form. */
    void nameFields(RefusalPlace place) {
        counts.forEach((metric, field) -> place.at(metric.name(), field));
        readings.forEach((kind, field) -> place.at(kind.name(), field));
    }

    void show(HandEntry entry) {
        counts.forEach((metric, field) -> field.show(number(entry.counts().get(metric))));
        readings.forEach((kind, field) -> field.show(number(entry.readings().get(kind))));
    }

    private static OptionalInt number(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    void focusFirst() {
        Optional.ofNullable(counts.get(Metric.INVITATIONS_SENT)).ifPresent(CountField::focus);
    }

    /** What is entered; empty where a field holds no number that is taken, and then it says so itself. */
    Optional<HandEntry> entry(LocalDate day) {
        long wrong = Stream.concat(counts.values().stream(), readings.values().stream())
                .filter(field -> !field.isValid())
                .count();
        return wrong == 0 ? Optional.of(new HandEntry(day, values(counts), values(readings))) : Optional.empty();
    }

    private static <K extends Enum<K>> Map<K, Integer> values(Map<K, CountField> fields) {
        Map<K, Integer> values = new HashMap<>();
        fields.forEach((key, field) -> field.number().ifPresent(value -> values.put(key, value)));
        return values;
    }
}
