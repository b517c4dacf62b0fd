package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.goodstanding.access.CurrentUser;
import io.goodstanding.access.Role;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.Playbook;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookReader;
import io.goodstanding.playbook.PlaybookRefused;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/** Plays a playbook dry, as a rep would see it; an admin's unsaved work too. Nothing is saved. */
@Route(PlaybookAddress.ALL + "/" + PlaybookAddress.KEY + PlaybookAddress.TRY)
@PermitAll
class TryView extends Page implements BeforeEnterObserver {

    /** Asks for the own unsaved work. */
    private static final String DRAFT = "draft";

    private final transient PlaybookBench bench;
    private final boolean admin;
    private final transient Clock clock;

    TryView(PlaybookBench bench, CurrentUser user, Clock clock) {
        this.bench = bench;
        this.clock = clock;
        this.admin = user.require().role() == Role.ADMIN;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get(PlaybookAddress.PARAMETER).orElseThrow();
        boolean wantsDraft =
                event.getLocation().getQueryParameters().getParameters().containsKey(DRAFT);
        removeAll();
        Optional<PlaybookFile> draft =
                wantsDraft && admin ? bench.drafts().find(key).map(work -> work.file()) : Optional.empty();
        if (draft.isPresent()) {
            tryDraft(key, draft.get());
        } else {
            bench.playbooks()
                    .find(key)
                    .map(Edition::playbook)
                    .ifPresentOrElse(
                            playbook -> draw(playbook, false), () -> event.rerouteToError(AccessDeniedException.class));
        }
    }

    /** Unsaved work can be tried as soon as it can be read, whether or not it leads out from everywhere. */
    private void tryDraft(String key, PlaybookFile file) {
        try {
            draw(PlaybookReader.read(file), true);
        } catch (PlaybookRefused refused) {
            title(Texts.text("playbook.try"));
            add(
                    crumb(key, key, true),
                    head(Texts.text("playbook.try")),
                    Notice.alert(
                            Texts.text("playbook.try.refused"), ProblemWords.all(refused.problems(), bench.texts())));
        }
    }

    private void draw(Playbook playbook, boolean unsaved) {
        title(Texts.text("playbook.try.title", playbook.name()));
        Span dry = new Span(Texts.text(unsaved ? "playbook.try.unsaved" : "playbook.try.dry"));
        dry.addClassNames("gs-sm", "gs-t3");
        add(
                crumb(playbook.key(), playbook.name(), unsaved),
                head(Texts.text("playbook.try.title", playbook.name()), dry),
                new DryRunPanel(
                        playbook,
                        key -> bench.names().getOrDefault(key, key),
                        bench.texts().zone(),
                        clock.instant()));
    }

    private static Component crumb(String key, String name, boolean unsaved) {
        String back = unsaved ? PlaybookAddress.edit(key) : PlaybookAddress.of(key);
        Div crumb = new Div(
                new Anchor(PlaybookAddress.ALL, Texts.text("nav.playbooks")),
                GsIcon.CHEVRON_RIGHT.small(),
                new Anchor(back, name),
                GsIcon.CHEVRON_RIGHT.small(),
                new Span(Texts.text("playbook.try")));
        crumb.addClassName("gs-crumb");
        return crumb;
    }
}
