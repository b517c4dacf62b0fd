package io.goodstanding.limit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.limit.Bounds;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitChange;
import io.goodstanding.limit.LimitEntry;
import io.goodstanding.limit.LimitEntry.Nature;
import io.goodstanding.limit.LimitEntry.Track;
import io.goodstanding.limit.LimitHistory;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitScope;
import io.goodstanding.limit.LimitTuning;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.NumberRule;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.CountField;
import io.goodstanding.shared.ui.DayField;
import io.goodstanding.shared.ui.DialogFoot;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Other numbers for a limit: for whom, which, who says so, from when and why. Managers cap, admins set. */
class LimitDialog extends Dialog {

    private final transient LimitTuning tuning;
    private final transient ScopeWords scopes;
    private final transient Texts texts;
    private final LimitKind kind;
    private final SerializableRunnable after;
    private final ComboBox<LimitScope> scope = new ComboBox<>(Texts.text("limits.form.scope"));
    private final Span now = new Span();
    private final CountField soft;
    private final CountField hard;
    private final Select<SourceKind> source = new Select<>();
    private final DayField checked = new DayField(Texts.text("limits.form.checked"));
    private final DayField from = new DayField(Texts.text("limits.form.from"));
    private final TextBox reason = new TextBox(Texts.text("limits.form.reason"), LimitTuning.REASON_RULE);
    private final RefusalPlace problem = new RefusalPlace();
    private transient LimitHistory seen;

    /** @param wanted for whom at first; the reader may choose others */
    LimitDialog(
            LimitTuning tuning,
            ScopeWords scopes,
            Texts texts,
            LimitKind kind,
            LimitScope wanted,
            SerializableRunnable after) {
        this.tuning = tuning;
        this.scopes = scopes;
        this.texts = texts;
        this.kind = kind;
        this.after = after;
        this.seen = tuning.history();
        NumberRule rule = new NumberRule(kind.least(), kind.most());
        soft = new CountField(Texts.text("limits.form.soft." + kind.sense()), rule);
        hard = new CountField(Texts.text("limits.form.hard." + kind.sense()), rule);
        if (kind == LimitKind.RAMP_PERCENT) {
            soft.setLabel(Texts.text("limits.form.ramp.first"));
            hard.setLabel(Texts.text("limits.form.ramp.last"));
        }
        setHeaderTitle(Texts.text(
                scopes.reach().setsAll() ? "limits.form.title" : "limits.form.cap", Texts.text("limit." + kind)));
        fields();
        problem.at(Bounds.SOFT, soft)
                .at(Bounds.HARD, hard)
                .at(LimitTuning.CHECKED, checked)
                .at(LimitTuning.FROM, from)
                .at(LimitTuning.REASON, reason);
        content();
        scope.setValue(wanted);
        new DialogFoot(Texts.text("limits.form.save"), this::save).addTo(this);
    }

    /** Puts another limit in, and a warning that does not come after it. */
    void propose(int number) {
        hard.show(OptionalInt.of(number));
        if (kind.sense() == LimitKind.Sense.CEILING) {
            soft.number().ifPresent(warning -> soft.show(OptionalInt.of(Math.min(warning, number))));
        } else {
            soft.number().ifPresent(warning -> soft.show(OptionalInt.of(Math.max(warning, number))));
        }
    }

    private void fields() {
        List<LimitScope> choices = scopes.reach().changeable();
        scope.setItems(choices);
        scope.setItemLabelGenerator(scopes::name);
        scope.setRequiredIndicatorVisible(true);
        scope.addValueChangeListener(change -> prefill());
        soft.setVisible(!kind.isOneNumber());
        source.setLabel(Texts.text("limits.form.source"));
        source.setItems(SourceKind.values());
        source.setItemLabelGenerator(choice -> Texts.text("source." + choice));
        source.setVisible(scopes.reach().setsAll());
        checked.setValue(today());
        checked.setVisible(scopes.reach().setsAll());
        from.setHelperText(Texts.text("limits.form.from.help"));
        now.addClassNames("gs-sm", "gs-t2");
    }

    private void content() {
        Div numbers = new Div(soft, hard);
        Div evidence = new Div(source, checked);
        evidence.setVisible(scopes.reach().setsAll());
        numbers.addClassName("gs-two-fields");
        evidence.addClassName("gs-two-fields");
        Div content = new Div(problem, scope, now, numbers, evidence, from, reason);
        content.addClassNames("gs-stack", "gs-narrow-dialog");
        add(content);
    }

    /** The numbers that count for the scope are where a change begins. */
    private void prefill() {
        scope.setInvalid(false);
        if (scope.isEmpty()) {
            now.setText("");
            return;
        }
        LimitScope wanted = scope.getValue();
        Limit set = seen.set(kind, scopes.reach().around(wanted), texts.now());
        Optional<Limit> own = seen.inEffect(track(wanted), texts.now())
                .filter(entry -> entry.bounds().isPresent())
                .map(LimitEntry::limit);
        Limit begin = own.orElse(set);
        soft.show(OptionalInt.of(begin.soft()));
        hard.show(OptionalInt.of(begin.hard()));
        source.setValue(begin.source());
        LimitWords words = new LimitWords(set, texts);
        now.setText(Texts.text(
                scopes.reach().setsAll() ? "limits.form.now" : "limits.form.cap-now", words.both(), words.source()));
    }

    private Track track(LimitScope wanted) {
        return new Track(kind, wanted, scopes.reach().setsAll() ? Nature.SET : Nature.CAP);
    }

    private void save() {
        problem.clear();
        if (scope.isEmpty()) {
            scope.setErrorMessage(Texts.text("limits.form.scope.missing"));
            scope.setInvalid(true);
            scope.focus();
            return;
        }
        if (!isReadable()) {
            problem.focusFirst();
            return;
        }
        int limit = hard.number().orElseThrow();
        try {
            tuning.change(new LimitChange(
                    track(scope.getValue()),
                    kind.isOneNumber() ? limit : soft.number().orElseThrow(),
                    limit,
                    Optional.ofNullable(source.getValue()).orElse(SourceKind.TEAM),
                    checked.getValue(),
                    from.getOptionalValue(),
                    reason.getValue(),
                    newest()));
            close();
            after.run();
        } catch (Refused refused) {
            problem.show(refused, texts);
            if (refused.field().isEmpty()) {
                seen = tuning.history();
            }
        }
    }

    private boolean isReadable() {
        boolean numbers = isTyped(hard) & (kind.isOneNumber() || isTyped(soft));
        boolean days = checked.day(Texts.text("limits.form.checked.missing")).isPresent() & from.isReadable();
        return numbers & days & reason.text().isPresent();
    }

    private static boolean isTyped(CountField field) {
        if (field.isValid() && field.isEmpty()) {
            field.refuse(Texts.text("limits.form.number.missing"));
        }
        return !field.isInvalid();
    }

    private OptionalLong newest() {
        return seen.newest(track(scope.getValue()))
                .map(entry -> OptionalLong.of(entry.id()))
                .orElseGet(OptionalLong::empty);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(texts.now(), ZoneOffset.UTC);
    }
}
