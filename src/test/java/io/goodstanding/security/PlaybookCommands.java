package io.goodstanding.security;

import static io.goodstanding.security.Command.after;
import static io.goodstanding.security.Command.showing;
import static io.goodstanding.security.Command.showingAfter;

import io.goodstanding.answer.Answers;
import io.goodstanding.playbook.Edition;
import io.goodstanding.playbook.OwnPlaybook;
import io.goodstanding.playbook.PlaybookDrafts;
import io.goodstanding.playbook.Playbooks;
import io.goodstanding.testing.SignedIn;
import io.goodstanding.testing.Staff;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The library of playbooks, its editor, and the answers. */
record PlaybookCommands(Playbooks playbooks, PlaybookDrafts drafts, Answers answers) {

    private static final String SHIPPED = "invitations-paused";

    Map<String, Command> of(Staff staff) {
        Map<String, Command> commands = new HashMap<>(reading());
        String key = OwnPlaybook.newKey();
        commands.put("Playbooks.file", showing(() -> playbooks.file(SHIPPED).isPresent()));
        commands.put(
                "Playbooks.check",
                showing(() -> playbooks.check(OwnPlaybook.file(key)).isClean()));
        commands.put(
                "Playbooks.changes",
                showing(() -> !playbooks.changes(OwnPlaybook.file(key)).isEmpty()));
        commands.put(
                "Playbooks.importFile",
                Command.of(() -> playbooks.importFile(OwnPlaybook.text(key).getBytes(StandardCharsets.UTF_8))));
        commands.put("Playbooks.save", Command.of(() -> playbooks.save(OwnPlaybook.file(key), 0, "new")));
        commands.put("Playbooks.goBack", after(() -> {
            SignedIn.as(staff.admin(), () -> {
                playbooks.save(OwnPlaybook.file(key), 0, "new");
                playbooks.save(OwnPlaybook.with(key, "Go on\n", "Go further\n"), 1, "clearer");
            });
            return () -> playbooks.goBack(key, 1, 2, "back");
        }));
        commands.put("PlaybookDrafts.find", showingAfter(() -> {
            keepDraft(staff, key);
            return () -> drafts.find(key).isPresent();
        }));
        commands.put("PlaybookDrafts.mine", showingAfter(() -> {
            keepDraft(staff, key);
            return () -> !drafts.mine().isEmpty();
        }));
        commands.put("PlaybookDrafts.keep", Command.of(() -> drafts.keep(OwnPlaybook.file(key), 0)));
        commands.put("PlaybookDrafts.drop", Command.of(() -> drafts.drop(key)));
        return commands;
    }

    private Map<String, Command> reading() {
        return Map.of(
                "Playbooks.list", showing(() -> !playbooks.list().isEmpty()),
                "Playbooks.find", showing(() -> playbooks.find(SHIPPED).isPresent()),
                "Playbooks.edition", showing(() -> playbooks.edition(SHIPPED, 1).isPresent()),
                "Playbooks.history", showing(() -> !playbooks.history(SHIPPED).isEmpty()),
                "Playbooks.compare",
                        Command.of(() -> {
                            Edition edition = playbooks.list().getFirst();
                            playbooks.compare(edition, edition);
                        }),
                "Answers.all", Command.of(answers::all));
    }

    private void keepDraft(Staff staff, String key) {
        SignedIn.as(staff.admin(), () -> drafts.keep(OwnPlaybook.file(key), 0));
    }
}
