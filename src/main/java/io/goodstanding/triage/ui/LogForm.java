package io.goodstanding.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.goodstanding.incident.IncidentReport;
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

    private final WhoseField whose = new WhoseField();
    private final ChoiceCards cards = new ChoiceCards(this::choose);
    private final QuestionFields questions = new QuestionFields(this::answer);
    private final LogFields fields;
    private final RefusalPlace problem = new RefusalPlace();
    private final PhoneSteps steps = new PhoneSteps(this::isAsked);
    private final ZoneId reader;
    private SerializableRunnable onChange = () -> {};
    private transient Telling told = Telling.NOTHING;
    private boolean following;

    LogForm(WaitingScreenshots screenshots, ZoneId reader, Clock clock) {
        this.reader = reader;
        this.fields = new LogFields(
                screenshots,
                clock,
                words -> tell(told.worded(words)),
                named -> tell(told.ending(named)),
                this::changed);
        whose.addValueChangeListener(change -> chosen());
        getContent().addClassName("gs-log-form");
        getContent().add(problem, whose, cards, questions, fields);
        fields.nameFor(problem);
        steps.put(Step.WHOSE, whose);
        steps.put(Step.CHOICE, cards);
        steps.put(Step.QUESTIONS, questions);
        fields.standOn(steps);
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
        return fields.screenshots();
    }

    /** The steps of a phone, for the foot of the page. */
    PhoneSteps steps() {
        return steps;
    }

    /** @param chosen whose account it is, where that is known */
    void offer(List<RepName> reps, Optional<RepName> chosen) {
        whose.offer(reps, chosen);
        steps.show(chosen.isPresent() ? Step.CHOICE : Step.WHOSE);
    }

    private void chosen() {
        rep().ifPresent(rep -> fields.inTimeOf(rep.zone(), reader));
        changed();
        steps.answered(Step.WHOSE);
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
        fields.show(told.endDate());
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
        return guess().type().flatMap(fields::entered);
    }

    /** What is entered, if it can be kept; if not, each field says why, and the first one is led to. */
    Optional<IncidentReport> report() {
        problem.clear();
        boolean complete =
                whose.isRight() & fields.areRight(guess().type().map(IncidentType::kind), entered()) & isChosen();
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
        following = true;
        rep.ifPresent(whose::setValue);
        told = draft.told();
        fields.show(draft);
        follow();
        changed();
    }

    Draft draft() {
        return fields.draft(rep().map(rep -> OptionalLong.of(rep.id())).orElseGet(OptionalLong::empty), told);
    }
}
