package io.goodstanding.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import io.goodstanding.letter.LetterPurpose;
import io.goodstanding.letter.LetterTemplate;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One letter: what becomes of it, its history, and for admins its editor. Live while nobody writes in it. */
@Route(LetterAddress.ONE)
@PermitAll
class LetterView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient LetterDesk desk;
    private LetterPurpose purpose = LetterPurpose.FIRST_CONTACT;
    private transient Optional<LetterEditor> editor = Optional.empty();
    private Registration listening = () -> {};

    LetterView(LetterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LetterPurpose> named =
                event.getRouteParameters().get(LetterAddress.PARAMETER).flatMap(LetterAddress::parse);
        if (named.isEmpty()) {
            event.rerouteToError(AccessDeniedException.class);
            return;
        }
        purpose = named.get();
        editor = Optional.empty();
        title(LetterWords.purpose(purpose));
        listening.remove();
        listening = Signal.effect(this, this::listen);
    }

    /** Text that was written and not saved is not lost by a click. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor.filter(LetterEditor::isDirty).isPresent()) {
            ContinueNavigationAction leaving = event.postpone();
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(Texts.text("letter.leave.title"));
            dialog.setText(Texts.text("letter.leave.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(Texts.text("letter.leave.stay"));
            dialog.addCancelListener(stayed -> leaving.cancel());
            dialog.setConfirmText(Texts.text("letter.leave"));
            dialog.addConfirmListener(confirmed -> leaving.proceed());
            dialog.open();
        }
    }

    private void listen() {
        desk.listen();
        if (editor.isEmpty()) {
            read();
        }
    }

    private void read() {
        editor = Optional.empty();
        LetterTemplate template = desk.templates().of(purpose);
        Div head = headOf(template);
        if (desk.mayEdit()) {
            Button edit = new Button(Texts.text("letter.edit"), GsIcon.PENCIL.create(), click -> edit());
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(edit);
        }
        Div side = new Div(new LetterHistory(desk, purpose));
        side.addClassName("gs-stack");
        Div columns = new Div(new LetterTrial(desk, template), side);
        columns.addClassNames("gs-cols", "gs-side", "gs-letter-read");
        removeAll();
        add(crumb(), head, columns);
    }

    private void edit() {
        LetterTemplate template = desk.templates().of(purpose);
        LetterEditor work = new LetterEditor(desk, template, this::read);
        editor = Optional.of(work);
        removeAll();
        add(crumb(), headOf(template), work);
    }

    private Div headOf(LetterTemplate template) {
        Span version = new Span(Texts.text("letter.version", template.version()));
        Span when = new Span(Texts.text(purpose.textKey() + ".when"));
        version.addClassNames("gs-sm", "gs-t3");
        when.addClassNames("gs-sm", "gs-t3");
        return head(LetterWords.purpose(purpose), version, when, spacer());
    }

    private Component crumb() {
        Div crumb = new Div(
                new Anchor(LetterAddress.ALL, Texts.text("nav.letters")),
                GsIcon.CHEVRON_RIGHT.small(),
                new Span(LetterWords.purpose(purpose)));
        crumb.addClassName("gs-crumb");
        return crumb;
    }
}
