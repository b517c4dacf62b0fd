package io.goodstanding.notice;

import io.goodstanding.incident.CommentRecords;
import io.goodstanding.incident.IncidentCommented;
import io.goodstanding.incident.IncidentRecords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever is named in a comment, once per comment however often it is edited. */
@Component
class CommentNotices {

    private final IncidentRecords incidents;
    private final CommentRecords comments;
    private final Mentions mentions;

    CommentNotices(IncidentRecords incidents, CommentRecords comments, Mentions mentions) {
        this.incidents = incidents;
        this.comments = comments;
        this.mentions = mentions;
    }

    @EventListener
    void on(IncidentCommented commented) {
        comments.find(commented.commentId())
                .ifPresent(comment -> mentions.tell(
                        incidents.require(commented.accountId(), commented.incidentId()),
                        comment.text(),
                        "notice.mentioned.comment",
                        "comment:" + comment.id(),
                        "?incident=" + commented.incidentId()));
    }
}
