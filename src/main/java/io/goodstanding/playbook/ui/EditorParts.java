package io.goodstanding.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.goodstanding.playbook.PlaybookCheck;
import io.goodstanding.playbook.PlaybookFile;
import io.goodstanding.playbook.PlaybookFile.StepPart;
import io.goodstanding.playbook.Problem;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Card;
import io.goodstanding.shared.ui.CardHead;
import io.goodstanding.shared.ui.GsIcon;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.shell.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The bench itself: the steps on the left, the form of the chosen one, and what is wrong on the right. */
class EditorParts extends Composite<Div> implements StepList.Actions {

    private final transient PlaybookBench bench;
    private final transient Workpiece work;
    private final transient Consumer<Workpiece> keep;
    private final StepList list = new StepList(this);
    private final Div formPlace = new Div();
    private final ProblemList problems = new ProblemList(this::lead);
    private transient PlaybookCheck check = new PlaybookCheck(List.of(), List.of());
    private int chosen = StepList.HEAD;

    /** @param keep keeps the unsaved work after each change */
    EditorParts(PlaybookBench bench, Workpiece work, Consumer<Workpiece> keep) {
        this.bench = bench;
        this.work = work;
        this.keep = keep;
        Button add = button("playbook.add", GsIcon.PLUS, () -> add(work.steps().size()));
        Button reuse = button("playbook.reuse", GsIcon.COPY, this::reuse);
        Div below = new Div(add, reuse);
        below.addClassNames("gs-row", "gs-wrap");
        Card steps = new Card(new CardHead(Texts.text("playbook.steps")), list, below);
        getContent().addClassNames("gs-cols", "gs-run");
        getContent().add(steps, formPlace, problems);
        review();
        show(work.steps().isEmpty() ? StepList.HEAD : 0);
    }

    private static Button button(String key, GsIcon icon, Runnable action) {
        Button button = new Button(Texts.text(key), icon.small(), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    PlaybookCheck check() {
        return check;
    }

    PlaybookFile file() {
        return work.file();
    }

    private void reuse() {
        int at = chosen == StepList.HEAD ? work.steps().size() : chosen + 1;
        new ReuseDialog(bench.playbooks(), step -> changedAt(work.insert(at, step))).open();
    }

    /** Where the columns stand below each other, the form is brought into sight. */
    @Override
    public void choose(int at) {
        show(at);
        formPlace.getElement().executeJs("if (window.innerWidth <= 1000) this.scrollIntoView()");
    }

    private void show(int at) {
        chosen = at;
        showList();
        formPlace.removeAll();
        formPlace.add(form(at));
    }

    private Component form(int at) {
        if (at == StepList.HEAD) {
            return new Card(new CardHead(Texts.text("playbook.head")), new HeadForm(work, this::changed));
        }
        StepPart part = work.steps().get(at);
        Around around = new Around(
                work.steps().subList(0, at), bench.startable(work.file().key()));
        StepForm form = new StepForm(part, around, bench.today(), changed -> {
            work.replace(chosen, changed);
            changed();
        });
        return new Card(
                new CardHead(Texts.text("playbook.step", at + 1, work.steps().size())), form);
    }

    @Override
    public void move(int at, int by) {
        int to = work.move(at, by);
        if (to != at) {
            changedAt(to);
            list.focusTool(by < 0);
        }
    }

    @Override
    public void copy(int at) {
        changedAt(work.insert(at + 1, work.steps().get(at)));
    }

    @Override
    public void remove(int at) {
        work.remove(at);
        changedAt(Math.min(at, work.steps().size() - 1));
    }

    @Override
    public void add(int at) {
        changedAt(work.addBlank(at, bench.today()));
    }

    private void changedAt(int at) {
        chosen = at;
        changed();
        show(at);
    }

    private void changed() {
        try {
            keep.accept(work);
        } catch (Refused refused) {
            Page.refuse(bench.texts().say(refused.phrase()));
        }
        review();
        showList();
    }

    private void review() {
        check = bench.playbooks().check(work.file());
        problems.show(check, this::titleOf, bench.texts());
    }

    private void showList() {
        list.show(
                work.steps(),
                chosen,
                check.problems().stream().map(Problem::step).collect(Collectors.toSet()));
    }

    private String titleOf(String step) {
        return work.find(step).map(at -> Around.label(work.steps().get(at))).orElse(step);
    }

    private void lead(String step) {
        choose(work.find(step).orElse(StepList.HEAD));
        formPlace.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
