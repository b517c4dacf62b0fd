package io.goodstanding.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.goodstanding.access.Role;
import io.goodstanding.access.SignedInUser;
import io.goodstanding.incident.IncidentComment;
import io.goodstanding.incident.IncidentComments;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.TextRule;
import io.goodstanding.shared.ui.Initials;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.SaveButton;
import io.goodstanding.shared.ui.TextBox;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.time.Clock;
import org.springframework.security.access.AccessDeniedException;

/** What people say about an incident, and a field to say something. What is being typed stays when others comment. */
class CommentThread extends IncidentPart {

    private final transient IncidentComments comments;
    private final transient SignedInUser reader;
    private final transient Clock clock;
    private final long incidentId;
    private final UnorderedList thread = new UnorderedList();
    private final Span none = new Span(Texts.text("incident.comments.none"));
    private final TextBox text = new TextBox(Texts.text("incident.comment.text"), TextRule.NOTE);
    private final RefusalPlace problem = new RefusalPlace();

    CommentThread(IncidentComments comments, long incidentId, SignedInUser reader, Clock clock) {
        this.comments = comments;
        this.incidentId = incidentId;
        this.reader = reader;
        this.clock = clock;
        thread.addClassNames("gs-plain-list", "gs-comments");
        none.addClassNames("gs-sm", "gs-t2");
        // Else words would be unknown here when Escape closes the dialog around them.
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setHelperText(Texts.text("incident.comment.helper"));
        problem.at(IncidentComments.TEXT, text);
        SaveButton add = new SaveButton(Texts.text("incident.comment.add"), this::add);
        add.removeThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(add);
        actions.addClassName("gs-actions");
        getContent().addClassName("gs-stack");
        getContent().add(none, thread, problem, text, actions);
        refresh();
    }

    @Override
    public void refresh() {
        thread.removeAll();
        comments.of(incidentId).forEach(comment -> thread.add(row(comment)));
        none.setVisible(thread.getChildren().findAny().isEmpty());
    }

    @Override
    public boolean holdsWords() {
        boolean holds = !text.getValue().isBlank();
        if (holds) {
            text.setErrorMessage(Texts.text("incident.comment.not-added"));
            text.setInvalid(true);
            text.focus();
        }
        return holds;
    }

    private Component row(IncidentComment comment) {
        Span author = new Span(comment.author());
        author.addClassNames("gs-sm", "gs-b");
        Span at = new Span(texts().moment(comment.at())
                + comment.editedAt()
                        .map(edited -> " · " + Texts.text("incident.comment.edited", texts().moment(edited)))
                        .orElse(""));
        at.addClassNames("gs-xs", "gs-t3");
        Paragraph said = new Paragraph(comment.text());
        said.addClassNames("gs-sm", "gs-wording");
        Div words = new Div(new Div(author), at, said, actions(comment));
        words.addClassName("gs-col");
        Div line = new Div(new Initials(comment.author()).small(), words);
        line.addClassName("gs-li");
        return new ListItem(line);
    }

    private Div actions(IncidentComment comment) {
        Div actions = new Div();
        actions.addClassNames("gs-row", "gs-history-actions");
        boolean own = comment.authorId() == reader.id();
        if (own) {
            actions.add(small(
                    "incident.comment.edit",
                    () -> new EditCommentDialog(comments, comment, texts(), this::refresh).open()));
        }
        if (own || reader.role() == Role.ADMIN) {
            actions.add(small("incident.comment.remove", () -> confirm(comment)));
        }
        return actions;
    }

    private static Button small(String key, Runnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void confirm(IncidentComment comment) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("incident.comment.remove.title"));
        dialog.setText(Texts.text("incident.comment.remove.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("action.cancel"));
        dialog.setConfirmText(Texts.text("incident.comment.remove.save"));
        dialog.addConfirmListener(confirmed -> remove(comment));
        dialog.open();
    }

    private void remove(IncidentComment comment) {
        try {
            comments.remove(comment.id());
        } catch (AccessDeniedException gone) {
            Page.refuse(Texts.text("incident.comment.gone"));
        }
        refresh();
    }

    private void add() {
        problem.clear();
        if (text.text().isEmpty()) {
            text.focus();
            return;
        }
        try {
            comments.add(incidentId, text.getValue());
            text.clear();
            refresh();
        } catch (Refused refused) {
            problem.show(refused, texts());
        }
    }

    private Texts texts() {
        return Texts.of(reader.zone(), clock.instant());
    }
}
