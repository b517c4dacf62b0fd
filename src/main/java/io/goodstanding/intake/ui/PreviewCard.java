package io.goodstanding.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.goodstanding.account.AccountParticulars;
import io.goodstanding.account.ui.ParticularsList;
import io.goodstanding.intake.ArchiveFindings;
import io.goodstanding.intake.ArchivePreview;
import io.goodstanding.intake.OwnerDoubt;
import io.goodstanding.shared.Plan;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.StandingLook;
import io.goodstanding.shared.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an archive holds and what bringing it in changes; nothing is kept before the button. */
class PreviewCard extends Composite<Card> {

    private final transient ArchivePreview preview;
    private final transient ArchiveFindings findings;
    private final transient Plan entered;
    private final transient Texts texts;
    private final transient Consumer<Boolean> onApply;
    private final transient Runnable onCancel;
    private final Checkbox mine = new Checkbox(Texts.text("import.owner.mine"));

    /**
     * @param entered the plan that somebody typed in
     * @param onApply hears whether the rep has said that the archive is the own one
     */
    PreviewCard(ArchivePreview preview, Plan entered, Texts texts, Consumer<Boolean> onApply, Runnable onCancel) {
        this.preview = preview;
        this.findings = preview.findings();
        this.entered = entered;
        this.texts = texts;
        this.onApply = onApply;
        this.onCancel = onCancel;
        mine.setErrorMessage(Texts.text("import.owner.mine.missing"));
        mine.setManualValidation(true);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(new CardHead(Texts.text("import.preview"), preview.fileName())).spaced();
        findings.ownerDoubt().ifPresent(doubt -> card.body().add(question(doubt), mine));
        if (preview.changesNothing()) {
            card.body().add(Notice.info(Texts.text("import.nothing"), Texts.text("import.nothing.text")));
        }
        card.body().add(new PreviewFigures(preview, texts));
        if (!preview.particulars().equals(AccountParticulars.NONE)) {
            card.body()
                    .add(
                            new H3(Texts.text("import.account")),
                            new ParticularsList(preview.particulars(), entered, texts));
        }
        card.body().add(new H3(Texts.text("import.left-out")), new SkippedRows(findings, texts));
        card.body().add(actions());
        return card;
    }

    private static Notice question(OwnerDoubt doubt) {
        String why = Stream.of(
                        doubt.name().map(name -> Texts.text("import.owner.name", name)),
                        doubt.profile().map(profile -> Texts.text("import.owner.profile", profile)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Notice.of(
                StandingLook.RISK,
                GsIcon.WARNING,
                Texts.text("import.owner"),
                why + " " + Texts.text("import.owner.text"));
    }

    /** Whoever brings in what may be somebody else's has to say that it is not. */
    private boolean isConfirmed() {
        boolean confirmed = findings.ownerDoubt().isEmpty() || mine.getValue();
        mine.setInvalid(!confirmed);
        if (!confirmed) {
            mine.focus();
        }
        return confirmed;
    }

    private Component actions() {
        Button cancel = new Button(
                Texts.text(preview.changesNothing() ? "import.another" : "action.cancel"), click -> onCancel.run());
        Div actions = new Div();
        if (preview.changesNothing()) {
            actions.add(cancel);
        } else {
            Button apply = new SaveButton(
                    preview.newInvitations() > 0
                            ? Texts.text("import.apply", preview.newInvitations())
                            : Texts.text("import.apply.figures"),
                    () -> {
                        if (isConfirmed()) {
                            onApply.accept(mine.getValue());
                        }
                    });
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(apply, cancel);
        }
        actions.addClassNames("gs-actions", "gs-wrap");
        return actions;
    }
}
