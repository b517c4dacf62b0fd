package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentReport;
import io.goodstanding.incident.ui.IncidentFields;
import io.goodstanding.incident.ui.WaitingScreenshots;
import io.goodstanding.shared.Refused;
import io.goodstanding.shared.ui.Notice;
import io.goodstanding.shared.ui.RefusalPlace;
import io.goodstanding.shared.ui.Texts;
import io.goodstanding.team.RepName;
import io.goodstanding.triage.Answer;
import io.goodstanding.triage.Choice;
import io.goodstanding.triage.Draft;
import io.goodstanding.triage.EndDate;
import io.goodstanding.triage.Guess;
import io.goodstanding.triage.IncidentType;
import io.goodstanding.triage.Question;
import io.goodstanding.triage.Telling;
import io.goodstanding.triage.Triage;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Everything that is asked about what happened. What is told so far is one value; the fields follow it. */
class LogForm extends Composite<Div> {

    /** A pause in typing after which the words are looked at. */
    private static final int PAUSE_MS = 600;

    private final ComboBox<RepName> whose = new ComboBox<>(Texts.text("incident.form.rep"));
    private final ChoiceCards cards = new ChoiceCards(this::choose);
    private final QuestionFields questions = new QuestionFields(this::answer);
    private final IncidentFields fields;
    private final EndDateField endDate;
    private final Details note;
    private final RefusalPlace problem = new RefusalPlace();
    private final PhoneSteps steps = new PhoneSteps(this::isAsked);
    private final WaitingScreenshots screenshots;
    private final ZoneId reader;
    private SerializableRunnable onChange = () -> {};
    private transient Telling told = Telling.NOTHING;
    private boolean following;

    LogForm(WaitingScreenshots screenshots, ZoneId reader, Clock clock) {
        this.screenshots = screenshots;
        this.reader = reader;
        this.fields = new IncidentFields(clock, this::changed);
        this.endDate = new EndDateField(fields.shownUntil(), named -> tell(told().ending(named)));
        this.note = new Details(Texts.text("log.note"), fields.note());
        whose.setItemLabelGenerator(RepName::name);
        whose.setErrorMessage(Texts.text("incident.form.rep.missing"));
        whose.setManualValidation(true);
        whose.addValueChangeListener(change -> chosen());
        listen();
        Div card = card();
        getContent().addClassName("gs-log-form");
        getContent().add(problem, whose, cards, questions, card);
        fields.nameFor(problem);
        steps.put(Step.WHOSE, whose);
        steps.put(Step.CHOICE, cards);
        steps.put(Step.QUESTIONS, questions);
        steps.put(Step.WHEN, fields.startedAt(), endDate);
        steps.put(Step.WORDING, fields.wording());
        steps.put(Step.MORE, screenshots, fields.toolUse(), note);
    }

    private void listen() {
        fields.wording().setValueChangeMode(ValueChangeMode.LAZY);
        fields.wording().setValueChangeTimeout(PAUSE_MS);
        fields.wording().addValueChangeListener(change -> tell(told().worded(change.getValue())));
        fields.note().setValueChangeMode(ValueChangeMode.LAZY);
        fields.note().setValueChangeTimeout(PAUSE_MS);
        fields.note().setHelperText(Texts.text("incident.comment.helper"));
        fields.note().addValueChangeListener(change -> changed());
        fields.toolUse().addValueChangeListener(change -> changed());
    }

    private Div card() {
        Div grid = new Div(fields.startedAt(), endDate, screenshots, fields.wording(), fields.toolUse(), note);
        grid.addClassName("gs-log-fields");
        Div card = new Div(grid);
        card.addClassNames("gs-card", "gs-log-card");
        return card;
    }

    private boolean isAsked(Step step) {
        return switch (step) {
            case WHOSE -> whose.isVisible();
            case QUESTIONS -> questions.asksAnything();
            default -> true;
        };
    }

    /** @param newOnChange told after every change from now on */
    void onChange(SerializableRunnable newOnChange) {
        onChange = newOnChange;
    }

    WaitingScreenshots screenshots() {
        return screenshots;
    }

    /** The steps of a phone, for the foot of the page. */
    PhoneSteps steps() {
        return steps;
    }

    /** @param chosen whose account it is, where that is known */
    void offer(List<RepName> reps, Optional<RepName> chosen) {
        whose.setItems(reps);
        whose.setVisible(reps.size() > 1);
        chosen.ifPresent(whose::setValue);
        steps.show(chosen.isPresent() ? Step.CHOICE : Step.WHOSE);
    }

    private void chosen() {
        whose.setInvalid(false);
        rep().ifPresent(rep -> fields.inTimeOf(rep.zone(), reader));
        changed();
        steps.answered(Step.WHOSE);
    }

    private Telling told() {
        return told;
    }

    void choose(Choice choice) {
        tell(told.choosing(choice));
        steps.answered(Step.CHOICE);
    }

    private void answer(Question question, Answer answer) {
        tell(told.answering(question, answer));
        if (guess().isNoIncident()) {
            steps.nothingMore();
        } else if (Triage.questions(told).getLast() == question) {
            steps.answered(Step.QUESTIONS);
        }
    }

    void insist() {
        tell(told.insisting());
    }

    void chooseByHand(IncidentType type) {
        tell(told.chosenByHand(type));
    }

    private void tell(Telling next) {
        if (following) {
            return;
        }
        told = next;
        follow();
        changed();
    }

    /** Lets the fields show what is told, without taking that for somebody's doing. */
    private void follow() {
        following = true;
        cards.show(told.choice());
        questions.show(told);
        if (guess().type().filter(type -> type.kind().needsDateShown()).isPresent()) {
            told = told.ending(EndDate.NAMED);
        }
        endDate.show(told.endDate());
        following = false;
    }

    private void changed() {
        if (!following) {
            problem.clear();
            onChange.run();
        }
    }

    Optional<RepName> rep() {
        return whose.getOptionalValue();
    }

    Guess guess() {
        return Triage.guess(told);
    }

    /** In whose time the form speaks. */
    ZoneId zone() {
        return rep().map(RepName::zone).orElse(reader);
    }

    /** Says what the service refuses; everything that was entered stays. */
    void refuse(Refused refused, Texts texts) {
        problem.show(refused, texts);
        fields.firstRefused().ifPresent(steps::showWith);
    }

    /** What is entered so far, without marking anything. */
    Optional<IncidentReport> entered() {
        return guess().type().flatMap(type -> fields.entered(type.kind(), type.extent()));
    }

    /** What is entered, if it can be kept; if not, each field says why, and the first one is led to. */
    Optional<IncidentReport> report() {
        problem.clear();
        whose.setInvalid(whose.isEmpty());
        boolean complete =
                !whose.isInvalid() & fields.areRight(guess().type().map(IncidentType::kind), entered()) & isChosen();
        note.setOpened(note.isOpened() || fields.note().isInvalid());
        if (!complete) {
            leadToRefusal();
        }
        return complete ? entered() : Optional.empty();
    }

    private boolean isChosen() {
        boolean chosen = guess().type().isPresent();
        if (!chosen) {
            problem.show(Notice.alert("", Texts.text("incident.form.kind.missing")));
        }
        return chosen;
    }

    private void leadToRefusal() {
        if (whose.isInvalid()) {
            steps.showWith(whose);
            whose.focus();
        } else if (guess().type().isEmpty()) {
            steps.show(Step.CHOICE);
        } else {
            fields.firstRefused().ifPresent(steps::showWith);
            problem.focusFirst();
        }
    }

    void show(Draft draft, Optional<RepName> rep) {
        rep.ifPresent(whose::setValue);
        following = true;
        draft.startedAt().ifPresent(fields.startedAt()::show);
        fields.wording().setValue(draft.told().wording());
        fields.note().setValue(draft.note());
        fields.toolUse().setValue(draft.toolUse());
        note.setOpened(!draft.note().isEmpty());
        following = false;
        told = draft.told();
        follow();
        draft.shownUntil().ifPresent(fields.shownUntil()::setValue);
        changed();
    }

    Draft draft() {
        return new Draft(
                rep().map(rep -> OptionalLong.of(rep.id())).orElseGet(OptionalLong::empty),
                told,
                fields.startedAt().entered(),
                fields.shownUntil().getOptionalValue(),
                fields.toolUse().getValue(),
                fields.note().getValue());
    }
}
