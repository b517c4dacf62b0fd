package io.goodstanding.limit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.goodstanding.limit.Bounds;
import io.goodstanding.limit.Limit;
import io.goodstanding.limit.LimitKind;
import io.goodstanding.limit.LimitPreset;
import io.goodstanding.limit.LimitPresets;
import io.goodstanding.limit.PresetFile;
import io.goodstanding.limit.SourceKind;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Sets of numbers to put in force together, to keep and to pass on; for admins. */
class PresetsCard extends Composite<Card> {

    private final transient LimitPresets presets;
    private final transient ScopeWords scopes;
    private final transient Texts texts;

    PresetsCard(LimitPresets presets, ScopeWords scopes, Texts texts) {
        this.presets = presets;
        this.scopes = scopes;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("presets.title")));
        presets.all().forEach(preset -> card.body().add(row(preset)));
        Button keep = new Button(Texts.text("presets.keep"), click -> new PresetDialog(presets, texts, false).open());
        Button bring = new Button(Texts.text("presets.bring"), click -> new PresetDialog(presets, texts, true).open());
        Div actions = new Div(keep, bring);
        actions.addClassNames("gs-actions", "gs-wrap", "gs-below");
        card.body().add(actions);
        return card;
    }

    private Component row(LimitPreset preset) {
        Span name = new Span(name(preset));
        name.addClassName("gs-b");
        Div words = new Div(name, quiet(numbers(preset.numbers())));
        preset.shipped().ifPresent(shipped -> words.add(quiet(Texts.text("presets.text." + shipped))));
        words.addClassNames("gs-col", "gs-grow");
        Button use = new Button(
                Texts.text("presets.use"), click -> new UsePresetDialog(presets, preset, scopes, texts).open());
        use.addThemeVariants(ButtonVariant.SMALL);
        use.setAriaLabel(Texts.text("presets.use.of", name(preset)));
        Div row = new Div(words, use, download(preset));
        preset.id().ifPresent(id -> {
            Button remove = new Button(Texts.text("presets.remove"), click -> remove(id));
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            remove.setAriaLabel(Texts.text("presets.remove.of", name(preset)));
            row.add(remove);
        });
        row.addClassName("gs-li");
        return row;
    }

    static String name(LimitPreset preset) {
        return preset.shipped()
                .map(shipped -> Texts.text(
                        shipped.isOld() ? "presets.old" : "presets.plain", Texts.text("presets.name." + shipped)))
                .orElse(preset.name());
    }

    private String numbers(Map<LimitKind, Bounds> numbers) {
        return numbers.entrySet().stream()
                .map(each -> Texts.text(
                        "presets.number",
                        Texts.text("limit." + each.getKey()),
                        new LimitWords(
                                        new Limit(
                                                each.getKey(),
                                                each.getValue().soft(),
                                                each.getValue().hard(),
                                                SourceKind.TEAM,
                                                LocalDate.EPOCH),
                                        texts)
                                .both()))
                .collect(Collectors.joining(" · "));
    }

    private static Anchor download(LimitPreset preset) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = PresetFile.write(preset.numbers()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            "good-standing-limits.csv",
                            "text/csv;charset=utf-8",
                            file.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.text("presets.export"));
        link.addClassNames("gs-btn", "gs-small");
        link.getElement().setAttribute("aria-label", Texts.text("presets.export.of", name(preset)));
        return link;
    }

    private void remove(long id) {
        try {
            presets.remove(id);
            Page.say(Texts.text("presets.removed"));
        } catch (Refused refused) {
            Page.refuse(texts.say(refused.phrase()));
        }
    }

    private static Span quiet(String text) {
        Span words = new Span(text);
        words.addClassNames("gs-sm", "gs-t2");
        return words;
    }
}
