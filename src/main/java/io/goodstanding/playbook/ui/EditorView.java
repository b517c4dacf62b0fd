package io.goodstanding.playbook.ui;

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
import com.vaadin.flow.router.Route;
import io.goodstanding.access.Role;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.PlaybookDraft;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/**
 * Where admins edit a playbook: its steps in order, one form, and what is wrong with it. Everything is kept as unsaved
 * work whenever a field is left, so nothing is lost with the window.
 */
@Route(PlaybookAddress.ALL + "/" + PlaybookAddress.KEY + PlaybookAddress.EDIT)
@RolesAllowed(Role.ADMIN_ROLE)
class EditorView extends Page implements BeforeEnterObserver, SavePlaybookDialog.Listener {

    private final transient PlaybookBench bench;
    private String key = "";
    private int seen;
    private transient Optional<EditorParts> parts = Optional.empty();

    EditorView(PlaybookBench bench) {
        super("gs-editor");
        this.bench = bench;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get(PlaybookAddress.PARAMETER).orElseThrow();
        bench.work(key).ifPresentOrElse(this::draw, () -> event.rerouteToError(AccessDeniedException.class));
    }

    private void draw(PlaybookDraft work) {
        seen = work.seenVersion();
        Workpiece piece = new Workpiece(work.file());
        title(Texts.text("playbook.edit.title", String.valueOf(work.file().name())));
        EditorParts shown = new EditorParts(bench, piece, this::keep);
        parts = Optional.of(shown);
        removeAll();
        add(crumb(work), headOf(work, shown), notices(work), shown);
    }

    private Component crumb(PlaybookDraft work) {
        Div crumb = new Div(new Anchor(PlaybookAddress.ALL, Texts.text("nav.playbooks")), GsIcon.CHEVRON_RIGHT.small());
        if (seen > 0) {
            crumb.add(new Anchor(
                    PlaybookAddress.of(key), String.valueOf(work.file().name())));
            crumb.add(GsIcon.CHEVRON_RIGHT.small());
        }
        crumb.add(new Span(Texts.text("playbook.edit")));
        crumb.addClassName("gs-crumb");
        return crumb;
    }

    private Component headOf(PlaybookDraft work, EditorParts shown) {
        Span version = new Span(seen == 0 ? Texts.text("playbook.edit.new") : Texts.text("playbook.edit.of", seen));
        version.addClassNames("gs-sm", "gs-t3");
        Button discard = new Button(Texts.text("playbook.discard"), click -> confirmDiscard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor tryOut = new Anchor(PlaybookAddress.tryOut(key) + "?draft", Texts.text("playbook.try"));
        tryOut.addClassName("gs-btn");
        Button save = new Button(Texts.text("playbook.save"), click -> save(shown));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return head(String.valueOf(work.file().name()), version, spacer(), discard, tryOut, save);
    }

    private Component notices(PlaybookDraft work) {
        Div notices = new Div();
        notices.addClassNames("gs-stack", "gs-editor-notices");
        bench.drafts()
                .find(key)
                .ifPresent(draft -> notices.add(Notice.info(
                        Texts.text("playbook.draft.title"),
                        Texts.text("playbook.draft.text", bench.texts().moment(draft.at())))));
        int newest = bench.version(key);
        if (newest != work.seenVersion()) {
            notices.add(Notice.alert(
                    Texts.text("playbook.meanwhile.title"), Texts.text("playbook.draft.old", newest, seen)));
        }
        return notices;
    }

    private void keep(Workpiece piece) {
        bench.drafts().keep(piece.file(), seen);
    }

    private void save(EditorParts shown) {
        if (shown.check().isClean()) {
            new SavePlaybookDialog(bench.playbooks(), shown.file(), seen, bench.texts(), this).open();
        } else {
            Page.refuse(Texts.text(
                    "playbook.save.problems", shown.check().problems().size()));
        }
    }

    @Override
    public void saved(Edition edition) {
        bench.drafts().drop(key);
        Page.open(PlaybookAddress.of(key));
        Page.say(Texts.text("playbook.saved", edition.version()));
    }

    @Override
    public void sawVersion(int version) {
        seen = version;
        parts.ifPresent(shown -> bench.drafts().keep(shown.file(), seen));
    }

    private void confirmDiscard() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("playbook.discard.title"));
        dialog.setText(Texts.text("playbook.discard.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("playbook.discard"));
        dialog.addConfirmListener(confirmed -> {
            bench.drafts().drop(key);
            Page.open(bench.version(key) == 0 ? PlaybookAddress.ALL : PlaybookAddress.of(key));
        });
        dialog.open();
    }
}
