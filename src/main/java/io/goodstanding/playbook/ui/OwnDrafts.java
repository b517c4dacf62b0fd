package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.playbook.PlaybookDraft;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.Texts;
import java.util.List;

/** The own unsaved work, to be gone on with. */
class OwnDrafts extends Composite<Div> {

    OwnDrafts(PlaybookBench bench) {
        List<PlaybookDraft> drafts = bench.drafts().mine();
        setVisible(!drafts.isEmpty());
        drafts.forEach(draft -> {
            Anchor go = new Anchor(PlaybookAddress.edit(draft.file().key()), Texts.text("playbook.draft.go"));
            go.addClassNames("gs-btn", "gs-small");
            getContent()
                    .add(Notice.quiet(
                                    GsIcon.PENCIL,
                                    Texts.text("playbook.draft.mine"),
                                    Texts.text(
                                            "playbook.draft.of",
                                            draft.file().name(),
                                            bench.texts().moment(draft.at())))
                            .with(go));
        });
        getContent().addClassName("gs-stack");
    }
}
