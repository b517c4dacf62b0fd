package io.goodstanding.insight.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Which share of cases goes on after how long, with cases that still go on taken into account (Kaplan and Meier 1958).
 * No well-kept Java library has it, so it is ours; standard errors are Greenwood's.
 */
public final class Survival {

    private final List<Step> steps;
    private final int cases;

    private Survival(List<Step> steps, int cases) {
        this.steps = List.copyOf(steps);
        this.cases = cases;
    }

    /**
     * One case.
     *
     * @param time how long it lasted, or has lasted so far; from 0, in any unit that all share
     * @param over whether it is over; else its end is yet to come
     */
    public record Case(double time, boolean over) {

        public Case {
            if (!(time >= 0)) {
                throw new IllegalArgumentException("No case lasts " + time);
            }
        }
    }

    /**
     * What holds from one end to the next.
     *
     * @param time at which cases ended
     * @param atRisk how many went on until then
     * @param ended how many ended then
     * @param share that goes on after it, 0 to 1
     * @param standardError of the share, by Greenwood
     */
    public record Step(double time, int atRisk, int ended, double share, double standardError) {}

    public static Survival of(Collection<Case> cases) {
        TreeMap<Double, int[]> byTime = new TreeMap<>();
        cases.forEach(each -> byTime.computeIfAbsent(each.time(), time -> new int[2])[each.over() ? 0 : 1]++);
        List<Step> steps = new ArrayList<>();
        int atRisk = cases.size();
        double share = 1;
        double sum = 0;
        for (var at : byTime.entrySet()) {
            int ended = at.getValue()[0];
            if (ended > 0) {
                share *= 1 - (double) ended / atRisk;
                sum += ended == atRisk ? 0 : (double) ended / ((double) atRisk * (atRisk - ended));
                steps.add(new Step(at.getKey(), atRisk, ended, share, share * Math.sqrt(sum)));
            }
            atRisk -= ended + at.getValue()[1];
        }
        return new Survival(steps, cases.size());
    }

    /** In the order of time; empty where no case is over. */
    public List<Step> steps() {
        return steps;
    }

    /** How many cases it is made of, those that go on among them. */
    public int cases() {
        return cases;
    }

    /** How many of them are over. */
    public int over() {
        return steps.stream().mapToInt(Step::ended).sum();
    }

    /** The share that goes on after a time. */
    public double shareAfter(double time) {
        return latest(time).map(Step::share).orElse(1.0);
    }

    /** When half of them are over; empty as long as more than half go on. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /** When that share of them is over; empty as long as fewer are. */
    public OptionalDouble quantile(double shareOver) {
        return steps.stream()
                .filter(step -> step.share() <= 1 - shareOver + 1e-12)
                .mapToDouble(Step::time)
                .findFirst();
    }

    private Optional<Step> latest(double time) {
        return steps.stream().filter(step -> step.time() <= time).reduce((one, later) -> later);
    }
}
